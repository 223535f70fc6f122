package org.gongkai.intake;

import java.util.List;
import java.util.Map;
import org.gongkai.form.Row;
import org.gongkai.value.AmountUnit;
import org.jspecify.annotations.Nullable;

/**
 * 表头: the header of a table, understood.
 *
 * @param kind the kind of export it is the header of
 * @param rows where it stands, one to three rows
 * @param headings its columns, unknown ones and blank ones among them
 * @param columns where each field stands
 * @param units the unit of each column of money
 */
record Header(
        RowKind kind,
        List<Row> rows,
        List<Heading> headings,
        Map<Field, Column> columns,
        Map<Field, AmountUnit> units) {
    /** The last of its rows. */
    Row row() {
        return rows.get(rows.size() - 1);
    }

    /** The column that a field is told by, from 0; -1 where it has none. */
    int column(Field field) {
        Column column = columns.get(field);
        return column == null ? -1 : column.at();
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** The text of a field in a row; empty where the table has no such field. */
    String text(Field field, Row row) {
        Column column = columns.get(field);
        return column == null ? "" : column.text(row);
    }

    AmountUnit unit(Field field) {
        @Nullable AmountUnit unit = units.get(field);
        if (unit == null) {
            throw new IllegalArgumentException("No column of money: " + field);
        }
        return unit;
    }

    /** The field of money that a record of this kind has; a kind without money has none. */
    Field amount() {
        return units.keySet().iterator().next();
    }

    /** The column of that field, from 0; -1 in a table without money. */
    int amountColumn() {
        return kind.hasMoney() ? column(amount()) : -1;
    }

    /** Whether a later row says the same as one of its rows, as exports do at the top of a page. */
    boolean isRepeatedBy(Row other) {
        return rows.stream().anyMatch(row -> row.cells().equals(other.cells()));
    }

    /** The heading of a column as it stands in the file, its rows one after the other. */
    String heading(int column) {
        List<String> cells = row().cells();
        return rows.size() == 1 && column < cells.size()
                ? cells.get(column)
                : headings.get(column).text();
    }

    /** Whether something stands above a column, blank headings do not count. */
    boolean hasHeading(int column) {
        return column < headings.size() && !headings.get(column).text().isEmpty();
    }
}
