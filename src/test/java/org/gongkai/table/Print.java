package org.gongkai.table;

import java.util.List;
import java.util.stream.Collectors;

/** 打印: rows as text, one line a row, the cells as they are printed between bars. */
final class Print {
    private Print() {}

    static List<String> of(List<Row> rows) {
        return rows.stream().map(Print::of).toList();
    }

    static String of(Row row) {
        return row.cells().stream().map(Cell::print).collect(Collectors.joining("|"));
    }
}
