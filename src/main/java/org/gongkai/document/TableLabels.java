package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.table.Cell;
import org.gongkai.table.Column;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/** 行列名称: what the rows and columns of a table are called; where two sides stand beside each other, each has its own. */
final class TableLabels {
    private final List<Column> columns;

    TableLabels(Table table) {
        this.columns = table.columns();
    }

    /** The heading of a column with its spanners: 2026年预算数/合计. */
    String heading(int column) {
        Column described = columns.get(column);
        return Stream.concat(described.spanners().stream(), Stream.of(described.title()))
                .collect(Collectors.joining("/"));
    }

    /** The words that name a row on the side of a column; a side without words is named by the one to its left. */
    String row(Row row, int column) {
        int side = side(column);
        String words = labels(column)
                .mapToObj(i -> row.cells().get(i).print())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return words.isEmpty() && side > 0 ? row(row, side - 1) : words;
    }

    /** The codes that stand in a row on the side of a column. */
    List<String> codes(Row row, int column) {
        return labels(column)
                .filter(i -> columns.get(i).kind() == Column.Kind.CODE)
                .mapToObj(i -> row.cells().get(i))
                .filter(cell -> !cell.equals(Cell.BLANK))
                .map(Cell::print)
                .toList();
    }

    /** The columns that each side begins in. */
    List<Integer> sides() {
        List<Integer> sides = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (side(i) == i) {
                sides.add(i);
            }
        }
        return sides;
    }

    boolean isLabel(int column) {
        return columns.get(column).kind() != Column.Kind.AMOUNT;
    }

    /** A side begins with words after figures. */
    private int side(int column) {
        int side = column;
        while (side > 0 && !(isLabel(side) && !isLabel(side - 1))) {
            side--;
        }
        return side;
    }

    private IntStream labels(int column) {
        return IntStream.range(side(column), columns.size()).takeWhile(this::isLabel);
    }
}
