package org.gongkai.output.ofd;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.page.Markup;

/**
 * 图形对象: shapes that are painted one after the other in the same way. Quadrangles that are filled with the same opaque ink
 * and drawn the same way round cover together what each covers alone, so they are written as one object.
 */
final class PathGroup {
    private final Paint paint;
    private final boolean evenOdd;
    private final int turn;
    private final List<Shape> shapes = new ArrayList<>();
    private final Rectangle2D bounds;

    /** A group that begins with a shape and the whole that it takes on the page. */
    PathGroup(Shape shape, Rectangle2D bounds, Paint paint, boolean evenOdd) {
        this.paint = paint;
        this.evenOdd = evenOdd;
        this.turn = !evenOdd && paint.covers(bounds) ? Quadrangle.turn(shape) : 0;
        this.bounds = bounds;
        shapes.add(shape);
    }

    /** Takes all that another group has, if the whole is painted as both are. */
    boolean join(PathGroup other) {
        boolean alike = turn != 0 && turn == other.turn && paint.equals(other.paint);
        if (alike) {
            shapes.addAll(other.shapes);
            bounds.add(other.bounds);
        }
        return alike;
    }

    /** Writes the object. */
    void write(String id, Markup markup) {
        Box box = Box.around(bounds);
        Attributes attributes = new Attributes().add("ID", id).add("Boundary", box.text());
        paint.describe(attributes, true);
        if (evenOdd) {
            attributes.add("Rule", "Even-Odd");
        }
        markup.open("ofd:PathObject", attributes.toArray());
        paint.clipping().write(bounds, box, markup);
        paint.inks(markup, false);
        markup.element("ofd:AbbreviatedData", PathData.of(shapes, box)).close().line();
    }
}
