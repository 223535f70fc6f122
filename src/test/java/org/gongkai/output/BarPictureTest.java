package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.gongkai.document.Block.ChartBlock;
import org.junit.jupiter.api.Test;

class BarPictureTest {
    @Test
    void theBarsArePaintedOverTheLinesOnWhite() throws IOException {
        ChartBlock chart = Samples.chart();
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(new BarPicture(chart).png()));
        BufferedImage drawn = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        fill(drawn, new Bars.Rectangle(0, 0, drawn.getWidth(), drawn.getHeight(), "#ffffff"));
        Bars.of(chart).rectangles().forEach(rectangle -> fill(drawn, rectangle));
        assertThat(read.getWidth()).isEqualTo(Bars.WIDTH);
        for (int y = 0; y < read.getHeight(); y++) {
            for (int x = 0; x < read.getWidth(); x++) {
                assertThat(read.getRGB(x, y)).as(x + " " + y).isEqualTo(drawn.getRGB(x, y));
            }
        }
    }

    private static void fill(BufferedImage picture, Bars.Rectangle rectangle) {
        for (int y = rectangle.y(); y < rectangle.y() + rectangle.height(); y++) {
            for (int x = rectangle.x(); x < rectangle.x() + rectangle.width(); x++) {
                picture.setRGB(x, y, Integer.decode(rectangle.colour()));
            }
        }
    }
}
