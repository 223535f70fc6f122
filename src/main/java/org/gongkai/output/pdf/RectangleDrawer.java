package org.gongkai.output.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** 图形: draws the pictures of the page, which are coloured rectangles and nothing else, as shapes of the PDF. */
final class RectangleDrawer implements SVGDrawer {
    private static final int HEXADECIMAL = 16;

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        String[] view = svg.getAttribute("viewBox").split(" ");
        int units = Integer.parseInt(view[2]);
        int width = cssWidth > 0 ? (int) Math.round(cssWidth) : (int) Math.round(units * dotsPerPixel);
        return new Picture(svg, units, width, Integer.parseInt(view[3]) * width / units);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fonts, SharedContext shared) {
        // There is no word in the pictures.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // There is no word in the pictures.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    /**
     * 图: a picture, its size in dots of the printer.
     *
     * @param svg the picture
     * @param units how many units of its own the picture is wide
     * @param width how many dots it is wide
     * @param height how many dots it is high
     */
    private record Picture(Element svg, int units, int width, int height) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            for (Element rectangle : Elements.named(svg, "rect")) {
                device.setColor(new FSRGBColor(colour(rectangle)));
                device.fill(new Rectangle2D.Double(
                        x + dots(rectangle, "x"),
                        y + dots(rectangle, "y"),
                        dots(rectangle, "width"),
                        dots(rectangle, "height")));
            }
        }

        private int dots(Element rectangle, String attribute) {
            return Integer.parseInt(rectangle.getAttribute(attribute)) * width / units;
        }

        private static int colour(Element rectangle) {
            return Integer.parseInt(rectangle.getAttribute("fill").substring(1), HEXADECIMAL);
        }
    }
}
