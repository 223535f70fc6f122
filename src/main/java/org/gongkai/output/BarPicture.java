package org.gongkai.output;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block.ChartBlock;
import org.gongkai.page.Palette;

/**
 * 条形图: the bars of a chart as a PNG picture: rectangles on whole pixels without a word in them, so that it is the same
 * on every machine.
 */
public final class BarPicture {
    private static final List<String> COLOURS = colours();

    private final Bars bars;

    /** The picture of a chart. */
    public BarPicture(ChartBlock chart) {
        this.bars = Bars.of(chart);
    }

    /** The width in pixels. */
    public int width() {
        return Bars.WIDTH;
    }

    /** The height in pixels. */
    public int height() {
        return bars.height();
    }

    /** The picture as PNG. */
    public byte[] png() {
        Png picture = new Png(width(), height());
        for (Bars.Rectangle rectangle : bars.rectangles()) {
            picture.fill(rectangle, COLOURS.indexOf(rectangle.colour()));
        }
        return picture.toBytes(
                COLOURS.stream().mapToInt(colour -> Integer.decode(colour)).toArray());
    }

    /** The ground, the lines, and every colour of a bar. */
    private static List<String> colours() {
        List<String> colours = new ArrayList<>(List.of("#ffffff", Bars.GRID));
        for (int i = 0; i < Palette.size(); i++) {
            colours.add(Palette.colour(i));
        }
        return List.copyOf(colours);
    }
}
