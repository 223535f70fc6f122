package org.gongkai.intake;

import java.util.Map;
import org.gongkai.form.Row;
import org.gongkai.value.AmountUnit;
import org.jspecify.annotations.Nullable;

/**
 * 表头: the header of a table, understood.
 *
 * @param kind the kind of export it is the header of
 * @param row where it stands
 * @param headings how many columns it names, blank ones among them
 * @param columns the column of each field, counted from 0
 * @param units the unit of each column of money
 */
record Header(RowKind kind, Row row, int headings, Map<Field, Integer> columns, Map<Field, AmountUnit> units) {
    int column(Field field) {
        Integer column = columns.get(field);
        return column == null ? -1 : column;
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    AmountUnit unit(Field field) {
        @Nullable AmountUnit unit = units.get(field);
        if (unit == null) {
            throw new IllegalArgumentException("No column of money: " + field);
        }
        return unit;
    }

    /** Whether a later row says the same again, as exports do at the top of a page. */
    boolean isRepeatedBy(Row other) {
        return row.cells().equals(other.cells());
    }
}
