package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block.Form;
import org.gongkai.document.Block.FormCell;
import org.gongkai.document.Block.FormCell.Role;

/** 表单平面图: which cell of a form covers which place of its grid, past the cells that hang down from rows above. */
final class FormPlan {
    private static final Spot EMPTY = new Spot(new FormCell("", 1, 1, Role.TEXT), -1, -1);

    private final List<List<Spot>> grid = new ArrayList<>();

    FormPlan(Form form) {
        for (int row = 0; row < form.rows().size(); row++) {
            grid.add(new ArrayList<>());
            for (int column = 0; column < form.columns(); column++) {
                grid.get(row).add(EMPTY);
            }
        }
        for (int row = 0; row < form.rows().size(); row++) {
            int column = 0;
            for (FormCell cell : form.rows().get(row)) {
                column = free(row, column);
                cover(new Spot(cell, row, column));
                column += cell.columns();
            }
        }
    }

    int rows() {
        return grid.size();
    }

    /** The cell that covers a place. */
    Spot at(int row, int column) {
        return grid.get(row).get(column);
    }

    /** The cells of a row from the left, those that hang into it among them. */
    List<Spot> row(int row) {
        return grid.get(row).stream().filter(spot -> spot.row() >= 0).distinct().toList();
    }

    private int free(int row, int from) {
        int column = from;
        while (column < grid.get(row).size() && !grid.get(row).get(column).equals(EMPTY)) {
            column++;
        }
        return column;
    }

    private void cover(Spot spot) {
        int bottom = Math.min(grid.size(), spot.row() + spot.cell().rows());
        for (List<Spot> row : grid.subList(spot.row(), bottom)) {
            int right = Math.min(row.size(), spot.column() + spot.cell().columns());
            for (int column = spot.column(); column < right; column++) {
                row.set(column, spot);
            }
        }
    }

    /**
     * 单元格位置: a cell with the place that it begins in.
     *
     * @param cell the cell
     * @param row its first row, from 0
     * @param column its first column, from 0
     */
    record Spot(FormCell cell, int row, int column) {
        boolean isLabel() {
            return cell.role() == Role.LABEL;
        }
    }
}
