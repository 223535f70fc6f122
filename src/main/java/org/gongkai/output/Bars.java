package org.gongkai.output;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block.ChartBlock;
import org.gongkai.page.Palette;
import org.gongkai.table.Slice;

/**
 * 条形: a chart as rectangles on whole units, without a word in them: first the lines of the quarters, then a bar a part.
 *
 * @param height how high it is
 * @param rectangles what is painted, in order
 */
public record Bars(int height, List<Rectangle> rectangles) {
    /** How wide every chart is. */
    public static final int WIDTH = 1000;

    /** The colour of the lines. */
    public static final String GRID = "#c9ced6";

    private static final int BAR = 36;
    private static final int PITCH = 52;
    private static final int QUARTER = 250;

    /**
     * 矩形.
     *
     * @param x from the left
     * @param y from the top
     * @param width to the right
     * @param height to the bottom
     * @param colour as {@code #rrggbb}
     */
    public record Rectangle(int x, int y, int width, int height, String colour) {}

    public Bars {
        rectangles = List.copyOf(rectangles);
    }

    /** The bars of a chart. */
    public static Bars of(ChartBlock chart) {
        List<Slice> slices = chart.slices();
        int height = PITCH * Math.max(1, slices.size());
        List<Rectangle> rectangles = new ArrayList<>();
        for (int x = 0; x <= WIDTH; x += QUARTER) {
            rectangles.add(new Rectangle(Math.min(x, WIDTH - 1), 0, 1, height, GRID));
        }
        for (int i = 0; i < slices.size(); i++) {
            int top = PITCH * i + (PITCH - BAR) / 2;
            rectangles.add(new Rectangle(0, top, slices.get(i).thousandths(), BAR, Palette.colour(i)));
        }
        return new Bars(height, rectangles);
    }
}
