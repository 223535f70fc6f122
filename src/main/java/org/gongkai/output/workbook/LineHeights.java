package org.gongkai.output.workbook;

import java.util.Arrays;
import java.util.List;
import org.gongkai.output.BarPicture;
import org.gongkai.output.TextWidth;

/** 行高: how high the lines of a sheet are, in points, so that no text is cut. */
final class LineHeights {
    private static final int GAP = 10;
    private static final int PADDING = 5;
    /** A column of this many halves of a character is 100 points wide. */
    private static final int PER_HUNDRED_POINTS = 19;

    private static final int HUNDRED = 100;

    private final SheetPlan plan;
    private final int[] heights;

    private LineHeights(SheetPlan plan) {
        this.plan = plan;
        this.heights = new int[plan.lines().size()];
    }

    /** The heights of the lines of a sheet whose cells have found their places. */
    static int[] of(SheetPlan plan, List<PlacedCell> cells) {
        LineHeights lines = new LineHeights(plan);
        lines.blank();
        cells.stream().filter(cell -> cell.lines() == 1).forEach(lines::make);
        cells.stream().filter(cell -> cell.lines() > 1).forEach(lines::make);
        return lines.heights;
    }

    private void blank() {
        for (int i = 0; i < heights.length; i++) {
            SheetLine line = plan.lines().get(i);
            heights[i] = line.chart() == null ? GAP : bars(new BarPicture(line.chart()));
        }
    }

    /** Bars fill the whole width of the sheet and keep their proportions. */
    private int bars(BarPicture picture) {
        int width = Arrays.stream(plan.widths()).sum() * HUNDRED / PER_HUNDRED_POINTS;
        return width * picture.height() / picture.width();
    }

    /** Makes the last line of a cell high enough for the text. */
    private void make(PlacedCell cell) {
        int last = cell.line() + cell.lines() - 1;
        int room = Arrays.stream(heights, cell.line(), last).sum();
        heights[last] = Math.max(heights[last], height(cell) - room);
    }

    private int height(PlacedCell cell) {
        Look.Face face = cell.cell().look().face();
        int width = Arrays.stream(plan.widths(), cell.column(), cell.column() + cell.columns())
                .sum();
        int room = (width - 2 - 2 * cell.cell().look().indent()) * Look.Face.BODY.points() / face.points();
        int lines = cell.cell().look().format().isEmpty()
                ? TextWidth.lines(cell.cell().text(), room)
                : 1;
        return lines * (face.points() * 4 / 3) + PADDING;
    }
}
