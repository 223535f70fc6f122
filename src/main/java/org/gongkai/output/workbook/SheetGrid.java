package org.gongkai.output.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.gongkai.page.Markup;
import org.jspecify.annotations.Nullable;

/** 格网: the cells of a sheet by row and column, and which of them are merged and which lead somewhere. */
final class SheetGrid {
    private final @Nullable SheetCell[][] cells;
    private final String[] columns;
    private final WorkbookFrame frame;
    private final Map<String, String> targets;
    private final List<String> merged = new ArrayList<>();
    private final Markup links = new Markup();

    /**
     * An empty grid.
     *
     * @param targets where links lead to, by id
     */
    SheetGrid(int rows, int columns, WorkbookFrame frame, Map<String, String> targets) {
        this.cells = new SheetCell[rows][columns];
        this.columns = new String[columns];
        for (int column = 0; column < columns; column++) {
            this.columns[column] = CellReference.convertNumToColString(column);
        }
        this.frame = frame;
        this.targets = targets;
    }

    /** Puts a cell into its rows; a frame goes around all that are merged into it. */
    void put(PlacedCell placed, int from, int to) {
        SheetCell cell = placed.cell();
        int first = placed.column();
        int end = first + placed.columns();
        for (int row = from; row < to && cell.look().framed(); row++) {
            for (int column = first; column < end; column++) {
                cells[row][column] = SheetCell.of(cell.look());
            }
        }
        cells[from][first] = cell;
        if (to - from > 1 || end - first > 1) {
            merged.add(name(from, first) + ":" + name(to - 1, end - 1));
        }
        if (!cell.link().isEmpty()) {
            links.empty("hyperlink", "ref", name(from, first), "location", targets.getOrDefault(cell.link(), ""));
        }
    }

    /** Writes the cells of a row. */
    void row(int row, Markup sheet) {
        for (int column = 0; column < columns.length; column++) {
            SheetCell cell = cells[row][column];
            if (cell != null) {
                write(cell, name(row, column), sheet);
            }
        }
    }

    private void write(SheetCell cell, String name, Markup sheet) {
        String look = Integer.toString(frame.look(cell.look()));
        if (cell.text().isEmpty()) {
            sheet.empty("c", "r", name, "s", look);
        } else if (cell.look().format().isEmpty()) {
            int text = frame.text(SheetText.written(cell.text()));
            sheet.open("c", "r", name, "s", look, "t", "s")
                    .element("v", Integer.toString(text))
                    .close();
        } else {
            String digits = PrintedNumber.of(cell.text()).orElseThrow().value().toPlainString();
            sheet.open("c", "r", name, "s", look).element("v", digits).close();
        }
    }

    /** Writes what is merged and what leads somewhere. */
    void close(Markup sheet) {
        if (!merged.isEmpty()) {
            sheet.open("mergeCells", "count", Integer.toString(merged.size()));
            merged.forEach(range -> sheet.empty("mergeCell", "ref", range));
            sheet.close();
        }
        String leading = links.toString();
        if (!leading.isEmpty()) {
            sheet.open("hyperlinks").verbatim(leading).close();
        }
    }

    private String name(int row, int column) {
        return columns[column] + (row + 1);
    }
}
