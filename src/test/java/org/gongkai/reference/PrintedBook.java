package org.gongkai.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The thirteen tables of the published disclosure as the budget system prints them: titles, units, headings, rows, notes. */
public final class PrintedBook {
    /** The line above each table that says whose it is, unless a test says otherwise. */
    public static final String UNIT = "单位名称：029017-阳泉市综合检验检测中心";

    private PrintedBook() {}

    /** The rows of one table, each as wide as the table. */
    public static List<List<String>> rows(ReferenceTable table, String unit) {
        int width = table.header().get(0).size();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(width, "预算公开表" + table.number()));
        rows.add(row(width, table.title()));
        List<String> line = new ArrayList<>(row(width, unit));
        line.set(width - 1, "单位：万元");
        rows.add(line);
        rows.addAll(table.header());
        rows.addAll(table.rows());
        table.notes().forEach(note -> rows.add(row(width, note)));
        return rows;
    }

    /** All tables one below the other, as CSV. */
    public static String csv(List<ReferenceTable> tables, String unit) {
        return tables.stream()
                .flatMap(table -> rows(table, unit).stream())
                .map(row -> String.join(",", row))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> row(int width, String text) {
        List<String> row = new ArrayList<>(Collections.nCopies(width, ""));
        row.set(0, text);
        return row;
    }
}
