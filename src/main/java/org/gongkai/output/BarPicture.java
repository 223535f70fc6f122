package org.gongkai.output;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.gongkai.document.Block.ChartBlock;
import org.gongkai.page.Palette;

/**
 * 条形图: the bars of a chart as a PNG picture: rectangles on whole pixels without a word in them, so that it is the same
 * on every machine.
 */
public final class BarPicture {
    private static final int BITS = 4;

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
    public byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(width(), height(), BufferedImage.TYPE_BYTE_BINARY, colours());
        Graphics2D graphics = image.createGraphics();
        try {
            paint(graphics);
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(image, "png", out);
        }
        return png.toByteArray();
    }

    /** White, the grid, and every colour of a bar: few enough for four bits a pixel. */
    private static IndexColorModel colours() {
        List<Color> colours = new ArrayList<>(List.of(Color.WHITE, Color.decode(Bars.GRID)));
        for (int i = 0; i < Palette.size(); i++) {
            colours.add(Color.decode(Palette.colour(i)));
        }
        byte[] red = new byte[colours.size()];
        byte[] green = new byte[colours.size()];
        byte[] blue = new byte[colours.size()];
        for (int i = 0; i < colours.size(); i++) {
            red[i] = (byte) colours.get(i).getRed();
            green[i] = (byte) colours.get(i).getGreen();
            blue[i] = (byte) colours.get(i).getBlue();
        }
        return new IndexColorModel(BITS, colours.size(), red, green, blue);
    }

    private void paint(Graphics2D graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width(), height());
        for (Bars.Rectangle rectangle : bars.rectangles()) {
            graphics.setColor(Color.decode(rectangle.colour()));
            graphics.fillRect(rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height());
        }
    }
}
