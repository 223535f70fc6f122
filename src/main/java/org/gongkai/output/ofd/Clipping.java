package org.gongkai.output.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.gongkai.page.Markup;

/**
 * 裁剪区: the part of the page that may be painted.
 *
 * @param area the area, in millimetres on the page
 * @param around the rectangle around it
 * @param isRectangle whether the area is that rectangle; an area is slow to ask
 */
record Clipping(Area area, Rectangle2D around, boolean isRectangle) {
    /** What lies outside by less than this part of a millimetre is inside. */
    private static final int TOLERANCE = 100;

    /** The clipping of a graphics state. */
    static Clipping of(Area area, AffineTransform toPage) {
        Area onPage = area.createTransformedArea(toPage);
        return new Clipping(onPage, onPage.getBounds2D(), onPage.isRectangular());
    }

    boolean hides(Rectangle2D bounds) {
        return !around.intersects(bounds) || (!isRectangle && !area.intersects(bounds));
    }

    /** Writes the clipping of something, if it cuts it. */
    void write(Rectangle2D bounds, Box box, Markup markup) {
        if (!cuts(bounds)) {
            return;
        }
        Box boundary = Box.around(around);
        markup.open("ofd:Clips").open("ofd:Clip").open("ofd:Area");
        markup.open("ofd:Path", "Boundary", boundary.from(box).text(), "Fill", "true", "Stroke", "false");
        markup.element("ofd:AbbreviatedData", PathData.of(List.of(area), boundary));
        markup.close().close().close().close();
    }

    /** Whether this is a rectangle and something lies whole within it. */
    boolean holds(Rectangle2D bounds) {
        return isRectangle && around.contains(bounds);
    }

    private boolean cuts(Rectangle2D bounds) {
        double edge = Math.min(1.0 / TOLERANCE, Math.min(bounds.getWidth(), bounds.getHeight()) / 4);
        Rectangle2D core = new Rectangle2D.Double(
                bounds.getX() + edge,
                bounds.getY() + edge,
                bounds.getWidth() - 2 * edge,
                bounds.getHeight() - 2 * edge);
        return !around.contains(core) || (!isRectangle && !area.contains(core));
    }
}
