package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.table.Column;
import org.gongkai.table.Figure;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/**
 * 算出的一边: one side of a table as it is computed from the lines: names, and then the figures that belong to them.
 *
 * @param columns the columns of figures
 * @param rows the rows that have a name on this side
 */
record ComputedSide(List<ComputedColumn> columns, List<ComputedRow> rows) {
    /**
     * 一栏.
     *
     * @param index its place in the table, counted from 0
     * @param name its title, to be compared
     * @param title its title as the table prints it
     */
    record ComputedColumn(int index, String name, String title) {}

    /**
     * 一行.
     *
     * @param code 科目编码; empty where it has none
     * @param name its first name, to be compared
     * @param counterpart its second name, to be compared
     * @param print its code and names as the table prints them
     * @param row the row
     */
    record ComputedRow(String code, String name, String counterpart, String print, Row row) {
        boolean isTotal() {
            return row.rank() == Row.Rank.TOTAL;
        }

        /** The figure in a column; a cell without one is nothing. */
        Figure figure(ComputedColumn column) {
            return row.cells().get(column.index()) instanceof Figure figure ? figure : Figure.ZERO;
        }
    }

    private static final Pattern CODE = Pattern.compile("\\d+");

    /** The sides of a table from the left. */
    static List<ComputedSide> of(Table table) {
        List<ComputedSide> sides = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= table.columns().size(); i++) {
            boolean ends = i == table.columns().size() || (isAmount(table, i - 1) && !isAmount(table, i));
            if (ends) {
                sides.add(side(table, from, i));
                from = i;
            }
        }
        return sides;
    }

    private static ComputedSide side(Table table, int from, int to) {
        List<ComputedColumn> columns = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String title = table.columns().get(i).title();
            if (isAmount(table, i)) {
                columns.add(new ComputedColumn(i, PrintedWords.column(title), title));
            }
        }
        List<ComputedRow> rows = new ArrayList<>();
        table.rows().forEach(row -> {
            ComputedRow named = row(table, row, from, to);
            if (!named.code().isEmpty() || !named.name().isEmpty()) {
                rows.add(named);
            }
        });
        return new ComputedSide(columns, rows);
    }

    private static ComputedRow row(Table table, Row row, int from, int to) {
        String code = "";
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String text = isAmount(table, i) ? "" : row.cells().get(i).print();
            boolean coded = table.columns().get(i).kind() == Column.Kind.CODE
                    && CODE.matcher(text).matches();
            code = coded ? text : code;
            if (!text.isEmpty()) {
                texts.add(text);
            }
            if (!text.isEmpty() && !coded) {
                names.add(PrintedWords.row(text));
            }
        }
        names.addAll(List.of("", ""));
        return new ComputedRow(code, names.get(0), names.get(1), String.join(" ", texts), row);
    }

    private static boolean isAmount(Table table, int column) {
        return table.columns().get(column).kind() == Column.Kind.AMOUNT;
    }
}
