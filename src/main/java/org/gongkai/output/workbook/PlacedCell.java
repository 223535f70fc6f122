package org.gongkai.output.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * 就位的单元格: a cell and where it stands.
 *
 * @param cell the cell
 * @param line the line that it begins in
 * @param column the column that it begins in
 * @param lines how many lines it spans
 * @param columns how many columns it spans
 */
record PlacedCell(SheetCell cell, int line, int column, int lines, int columns) {
    /** Finds the place of every cell of a sheet, past the cells that hang down from lines above. */
    static List<PlacedCell> of(SheetPlan plan) {
        List<PlacedCell> placed = new ArrayList<>();
        int[] taken = new int[plan.widths().length];
        for (int line = 0; line < plan.lines().size(); line++) {
            place(plan.lines().get(line).cells(), line, taken, plan.lines().size() - line, placed);
            for (int i = 0; i < taken.length; i++) {
                taken[i] = Math.max(0, taken[i] - 1);
            }
        }
        return placed;
    }

    private static void place(List<SheetCell> cells, int line, int[] taken, int linesLeft, List<PlacedCell> placed) {
        int column = 0;
        for (SheetCell cell : cells) {
            while (column < taken.length && taken[column] > 0) {
                column++;
            }
            if (column == taken.length) {
                throw new IllegalArgumentException("Line " + line + " has more cells than columns: " + cells);
            }
            int columns = cell.columnsOf(taken.length - column);
            int lines = Math.min(cell.rows(), linesLeft);
            placed.add(new PlacedCell(cell, line, column, lines, columns));
            for (int i = 0; i < columns; i++) {
                taken[column++] = lines;
            }
        }
    }
}
