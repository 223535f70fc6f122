package org.gongkai.output.csv;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.table.Column;
import org.gongkai.table.Column.Kind;

/** 左右两栏: the columns of codes and names that say what the amounts of a column are of, those nearest to its left. */
record Sides(List<Column> columns) {
    /** The places of the columns that label a column of amounts; of another column, none. */
    List<Integer> labels(int column) {
        if (isLabel(column)) {
            return List.of();
        }
        int last = column;
        while (last >= 0 && !isLabel(last)) {
            last--;
        }
        int first = last;
        while (first > 0 && isLabel(first - 1)) {
            first--;
        }
        return IntStream.rangeClosed(Math.max(0, first), last).boxed().toList();
    }

    /** Whether all amounts are labelled by the same columns. */
    boolean isOne() {
        return IntStream.range(0, columns.size())
                        .filter(i -> !isLabel(i))
                        .mapToObj(this::labels)
                        .distinct()
                        .count()
                <= 1;
    }

    private boolean isLabel(int column) {
        return columns.get(column).kind() != Kind.AMOUNT;
    }
}
