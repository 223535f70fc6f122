package org.gongkai.output.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.page.Markup;

/**
 * 文字对象: characters that are set in one font and size one after the other.
 *
 * <p>The object's own space has its zero at the first character, its unit is the millimetre, and its y runs down; what
 * turns or narrows it is left to the matrix.
 */
final class TextRun {
    /** By which part of its size a letter may hang over at its sides. */
    private static final int OVERHANG = 10;

    private final Typeface typeface;
    private final List<Glyph> glyphs;
    private final long size;
    private final AffineTransform turn;
    private final Point2D start;
    private final String text;

    /** Where each glyph begins and ends by turns, in the object's own space. */
    private final List<Point2D> edges = new ArrayList<>();

    private TextRun(Typeface typeface, List<Glyph> glyphs, AffineTransform turn, long size) {
        this.typeface = typeface;
        this.glyphs = glyphs;
        this.size = size;
        this.turn = turn;
        this.start = glyphs.get(0).start();
        AffineTransform back = inverse(turn);
        StringBuilder characters = new StringBuilder();
        for (Glyph glyph : glyphs) {
            characters.append(glyph.letter().characters());
            edges.add(own(glyph.start(), back));
            edges.add(own(glyph.end(), back));
        }
        this.text = characters.toString();
    }

    /**
     * The text of some glyphs.
     *
     * @param glyphs at least one; none of them of no size
     */
    static TextRun of(Typeface typeface, List<Glyph> glyphs) {
        AffineTransform frame = glyphs.get(0).frame();
        long size = size(frame);
        double exact = (double) size / Length.MILLIMETRE;
        AffineTransform turn = new AffineTransform(
                frame.getScaleX() / exact,
                frame.getShearY() / exact,
                -frame.getShearX() / exact,
                -frame.getScaleY() / exact,
                0,
                0);
        return new TextRun(typeface, glyphs, turn, size);
    }

    /** How high the square of a glyph is on the page. */
    static long size(AffineTransform frame) {
        return Length.rounded(Math.sqrt(frame.getShearX() * frame.getShearX() + frame.getScaleY() * frame.getScaleY()));
    }

    /** Writes the object. */
    void write(Paint paint, String id, Markup markup) {
        Rectangle2D bounds = bounds();
        Box box = Box.around(bounds);
        markup.open("ofd:TextObject", attributes(paint, id, box));
        paint.clipping().write(core(), box, markup);
        paint.inks(markup, true);
        markup.open(
                "ofd:CGTransform",
                "CodePosition",
                "0",
                "CodeCount",
                Integer.toString(text.length()),
                "GlyphCount",
                Integer.toString(glyphs.size()));
        markup.element("ofd:Glyphs", numbers()).close();
        markup.element("ofd:TextCode", text, place(box)).close().line();
    }

    private String[] attributes(Paint paint, String id, Box box) {
        Attributes attributes = new Attributes()
                .add("ID", id)
                .add("Boundary", box.text())
                .add("Font", typeface.id())
                .add("Size", Length.text(size));
        if (!isUpright()) {
            attributes.add("CTM", matrix(box));
        }
        paint.describe(attributes, false);
        return attributes.toArray();
    }

    private String[] place(Box box) {
        boolean upright = isUpright();
        Attributes place = new Attributes()
                .add("X", upright ? Length.text(Length.rounded(start.getX()) - box.left()) : "0")
                .add("Y", upright ? Length.text(Length.rounded(start.getY()) - box.top()) : "0");
        Deltas across = new Deltas(glyphs.size());
        Deltas down = new Deltas(glyphs.size());
        for (int i = 1; i < glyphs.size(); i++) {
            Point2D at = edges.get(2 * i);
            across.to(at.getX());
            down.to(at.getY());
        }
        if (glyphs.size() > 1) {
            place.add("DeltaX", across.text());
        }
        if (!down.areNothing()) {
            place.add("DeltaY", down.text());
        }
        return place.toArray();
    }

    /** Whether the matrix does nothing. */
    private boolean isUpright() {
        return Length.rounded(turn.getScaleX()) == Length.MILLIMETRE
                && Length.rounded(turn.getShearY()) == 0
                && Length.rounded(turn.getShearX()) == 0
                && Length.rounded(turn.getScaleY()) == Length.MILLIMETRE;
    }

    private String matrix(Box box) {
        StringBuilder matrix = new StringBuilder();
        for (double factor : List.of(turn.getScaleX(), turn.getShearY(), turn.getShearX(), turn.getScaleY())) {
            Length.append(Length.rounded(factor), matrix).append(' ');
        }
        box.append(start.getX(), start.getY(), matrix);
        return matrix.toString();
    }

    /** The whole that the letters may take on the page. */
    private Rectangle2D bounds() {
        double unit = (double) size / Length.MILLIMETRE;
        Rectangle2D line = typeface.line();
        Rectangle2D whole = extent(line.getMinY() * unit, line.getMaxY() * unit);
        double overhang = unit / OVERHANG;
        whole.setRect(whole.getX() - overhang, whole.getY(), whole.getWidth() + 2 * overhang, whole.getHeight());
        return turned(whole);
    }

    /** What must be seen of the letters for them to be seen: the line that they stand on. */
    private Rectangle2D core() {
        return turned(extent(-(double) size / Length.MILLIMETRE / 2, 0));
    }

    private Rectangle2D extent(double top, double bottom) {
        Rectangle2D extent = new Rectangle2D.Double(0, top, 0, bottom - top);
        for (Point2D edge : edges) {
            extent.add(edge.getX(), edge.getY() + top);
            extent.add(edge.getX(), edge.getY() + bottom);
        }
        return extent;
    }

    private Rectangle2D turned(Rectangle2D own) {
        AffineTransform toPage = AffineTransform.getTranslateInstance(start.getX(), start.getY());
        toPage.concatenate(turn);
        double[] xy = {
            own.getMinX(), own.getMinY(), own.getMaxX(), own.getMinY(),
            own.getMaxX(), own.getMaxY(), own.getMinX(), own.getMaxY()
        };
        toPage.transform(xy, 0, xy, 0, xy.length / 2);
        Rectangle2D turned = new Rectangle2D.Double();
        turned.setFrameFromDiagonal(
                Math.min(Math.min(xy[0], xy[2]), Math.min(xy[4], xy[6])),
                Math.min(Math.min(xy[1], xy[3]), Math.min(xy[5], xy[7])),
                Math.max(Math.max(xy[0], xy[2]), Math.max(xy[4], xy[6])),
                Math.max(Math.max(xy[1], xy[3]), Math.max(xy[5], xy[7])));
        return turned;
    }

    /** A point of the page in the object's own space. */
    private Point2D own(Point2D point, AffineTransform back) {
        return back.transform(new Point2D.Double(point.getX() - start.getX(), point.getY() - start.getY()), null);
    }

    private String numbers() {
        StringBuilder numbers = new StringBuilder();
        for (Glyph glyph : glyphs) {
            numbers.append(numbers.isEmpty() ? "" : " ").append(glyph.letter().glyph());
        }
        return numbers.toString();
    }

    private static AffineTransform inverse(AffineTransform transform) {
        try {
            return transform.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("A text that is seen has a width and a height", e);
        }
    }
}
