package org.gongkai.output.workbook;

import java.util.List;
import java.util.Map;
import org.gongkai.document.Block.ChartBlock;
import org.gongkai.output.office.OfficePackage;
import org.gongkai.output.office.Relations;
import org.gongkai.page.Markup;

/** 印制: writes a planned sheet row by row. A line that is higher than a row may be takes several, merged down. */
final class SheetPress {
    /** A row may be 409 points high, but a page is only filled well with lower ones. */
    private static final int HIGHEST_ROW = 120;

    private final SheetPlan plan;
    private final WorkbookFrame frame;
    private final List<PlacedCell> cells;
    private final int[] heights;
    private final int[] rows;

    /** The press of a sheet. */
    SheetPress(SheetPlan plan, WorkbookFrame frame) {
        this.plan = plan;
        this.frame = frame;
        this.cells = PlacedCell.of(plan);
        this.heights = LineHeights.of(plan, cells);
        this.rows = new int[heights.length + 1];
        for (int line = 0; line < heights.length; line++) {
            rows[line + 1] = rows[line] + (heights[line] + HIGHEST_ROW - 1) / HIGHEST_ROW;
        }
    }

    /** Tells where the lines with an id stand. */
    void announce(Map<String, String> targets) {
        for (int line = 0; line < plan.lines().size(); line++) {
            String id = plan.lines().get(line).id();
            if (!id.isEmpty()) {
                targets.put(id, "'" + plan.name() + "'!A" + (rows[line] + 1));
            }
        }
    }

    /**
     * Writes the sheet.
     *
     * @param mark what is printed at the top of each page, empty for nothing
     * @param targets where the lines with an id stand
     */
    void print(String mark, Map<String, String> targets) {
        PrintSetup setup = new PrintSetup(plan, rows);
        SheetGrid grid = new SheetGrid(rows[heights.length], plan.widths().length, frame, targets);
        cells.forEach(cell -> grid.put(cell, rows[cell.line()], rows[cell.line() + cell.lines()]));
        Relations relations = new Relations();
        Markup sheet = OfficePackage.part();
        sheet.open("worksheet", "xmlns", WorkbookFrame.NAMESPACE, "xmlns:r", Relations.NAMESPACE);
        setup.open(frame.isEmpty(), sheet);
        columns(sheet);
        sheet.open("sheetData");
        for (int line = 0; line < heights.length; line++) {
            rows(line, grid, sheet);
        }
        grid.close(sheet.close());
        setup.close(mark, sheet);
        bars(relations, sheet);
        frame.sheet(plan, sheet.close(), relations, setup);
    }

    private void columns(Markup sheet) {
        sheet.open("cols");
        for (int column = 0; column < plan.widths().length; column++) {
            String number = Integer.toString(column + 1);
            String width = Integer.toString(plan.widths()[column]);
            sheet.empty("col", "min", number, "max", number, "width", width, "customWidth", "1");
        }
        sheet.close();
    }

    private void rows(int line, SheetGrid grid, Markup sheet) {
        String height = Integer.toString(heights[line] / Math.max(1, rows[line + 1] - rows[line]));
        for (int row = rows[line]; row < rows[line + 1]; row++) {
            sheet.open("row", "r", Integer.toString(row + 1), "ht", height, "customHeight", "1");
            grid.row(row, sheet);
            sheet.close();
        }
    }

    private void bars(Relations relations, Markup sheet) {
        SheetDrawing drawing = new SheetDrawing(frame, plan.widths().length);
        for (int line = 0; line < heights.length; line++) {
            ChartBlock chart = plan.lines().get(line).chart();
            if (chart != null) {
                drawing.add(chart, rows[line], rows[line + 1]);
            }
        }
        if (!drawing.isEmpty()) {
            sheet.empty("drawing", "r:id", relations.add("drawing", drawing.finish()));
        }
    }
}
