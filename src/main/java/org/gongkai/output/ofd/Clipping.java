package org.gongkai.output.ofd;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.gongkai.page.Markup;

/**
 * 裁剪区: the part of the page that may be painted.
 *
 * @param area the area, in millimetres on the page
 */
record Clipping(Area area) {
    /** What lies outside by less than this part of a millimetre is inside. */
    private static final int TOLERANCE = 100;

    /** The clipping of a graphics state. */
    static Clipping of(Area area, AffineTransform toPage) {
        return new Clipping(area.createTransformedArea(toPage));
    }

    boolean hides(Rectangle2D bounds) {
        return !area.intersects(bounds);
    }

    /** Writes the clipping of something, if it cuts it. */
    void write(Rectangle2D bounds, Box box, Markup markup) {
        if (!cuts(bounds)) {
            return;
        }
        Shape visible = area;
        Box around = Box.around(visible.getBounds2D());
        markup.open("ofd:Clips").open("ofd:Clip").open("ofd:Area");
        String place = box.from(around.left().doubleValue(), around.top().doubleValue());
        String size = Box.text(around.width()) + " " + Box.text(around.height());
        markup.open("ofd:Path", "Boundary", place + " " + size, "Fill", "true", "Stroke", "false");
        markup.element("ofd:AbbreviatedData", PathData.of(visible, around));
        markup.close().close().close().close();
    }

    private boolean cuts(Rectangle2D bounds) {
        double edge = Math.min(1.0 / TOLERANCE, Math.min(bounds.getWidth(), bounds.getHeight()) / 4);
        return !area.contains(
                bounds.getX() + edge,
                bounds.getY() + edge,
                bounds.getWidth() - 2 * edge,
                bounds.getHeight() - 2 * edge);
    }
}
