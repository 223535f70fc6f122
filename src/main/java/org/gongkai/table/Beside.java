package org.gongkai.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 左右两栏: sets the rows of two sides beside each other, as tables of revenue and expenditure do. */
final class Beside {
    private final int leftWidth;
    private final int rightWidth;

    Beside(int leftWidth, int rightWidth) {
        this.leftWidth = leftWidth;
        this.rightWidth = rightWidth;
    }

    /** The rows of both sides from the top; the shorter side is filled with blanks. */
    List<Row> rows(List<List<Cell>> left, List<List<Cell>> right) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            rows.add(row(Row.Rank.CLASS, at(left, i), at(right, i)));
        }
        return rows;
    }

    /** One row of both sides. */
    Row row(Row.Rank rank, List<Cell> left, List<Cell> right) {
        List<Cell> cells = new ArrayList<>(filled(left, leftWidth));
        cells.addAll(filled(right, rightWidth));
        return new Row(rank, cells);
    }

    private static List<Cell> at(List<List<Cell>> side, int index) {
        return index < side.size() ? side.get(index) : List.of();
    }

    private static List<Cell> filled(List<Cell> cells, int width) {
        List<Cell> filled = new ArrayList<>(cells);
        filled.addAll(Collections.nCopies(width - cells.size(), Cell.BLANK));
        return filled;
    }
}
