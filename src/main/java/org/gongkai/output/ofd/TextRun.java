package org.gongkai.output.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
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
    private final BigDecimal size;
    private final AffineTransform turn;
    private final AffineTransform back;

    private TextRun(Typeface typeface, List<Glyph> glyphs, AffineTransform turn, BigDecimal size) {
        this.typeface = typeface;
        this.glyphs = glyphs;
        this.size = size;
        this.turn = turn;
        this.back = inverse(turn);
    }

    /**
     * The text of some glyphs.
     *
     * @param glyphs at least one; none of them of no size
     */
    static TextRun of(Typeface typeface, List<Glyph> glyphs) {
        AffineTransform frame = glyphs.get(0).frame();
        BigDecimal size = size(frame);
        double exact = size.doubleValue();
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
    static BigDecimal size(AffineTransform frame) {
        return Box.rounded(Math.sqrt(frame.getShearX() * frame.getShearX() + frame.getScaleY() * frame.getScaleY()));
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
                Integer.toString(text().length()),
                "GlyphCount",
                Integer.toString(glyphs.size()));
        markup.element("ofd:Glyphs", numbers()).close();
        markup.element("ofd:TextCode", text(), place(box)).close().line();
    }

    private String[] attributes(Paint paint, String id, Box box) {
        Attributes attributes = new Attributes()
                .add("ID", id)
                .add("Boundary", box.text())
                .add("Font", typeface.id())
                .add("Size", Box.text(size));
        if (!isUpright()) {
            Point2D start = start();
            attributes.add(
                    "CTM",
                    number(turn.getScaleX()) + " " + number(turn.getShearY()) + " " + number(turn.getShearX()) + " "
                            + number(turn.getScaleY()) + " " + box.from(start.getX(), start.getY()));
        }
        paint.describe(attributes, false);
        return attributes.toArray();
    }

    private String[] place(Box box) {
        Point2D start = start();
        String[] zero = isUpright() ? box.from(start.getX(), start.getY()).split(" ") : new String[] {"0", "0"};
        Attributes place = new Attributes().add("X", zero[0]).add("Y", zero[1]);
        Deltas across = new Deltas();
        Deltas down = new Deltas();
        for (Glyph glyph : glyphs.subList(1, glyphs.size())) {
            Point2D at = own(glyph.start());
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
        return number(turn.getScaleX()).equals("1")
                && number(turn.getShearY()).equals("0")
                && number(turn.getShearX()).equals("0")
                && number(turn.getScaleY()).equals("1");
    }

    /** The whole that the letters may take on the page. */
    private Rectangle2D bounds() {
        double unit = size.doubleValue();
        Rectangle2D line = typeface.line();
        Rectangle2D whole = extent(line.getMinY() * unit, line.getMaxY() * unit);
        double overhang = unit / OVERHANG;
        whole.setRect(whole.getX() - overhang, whole.getY(), whole.getWidth() + 2 * overhang, whole.getHeight());
        return turned(whole);
    }

    /** What must be seen of the letters for them to be seen: the line that they stand on. */
    private Rectangle2D core() {
        return turned(extent(-size.doubleValue() / 2, 0));
    }

    private Rectangle2D extent(double top, double bottom) {
        Rectangle2D extent = new Rectangle2D.Double(0, top, 0, bottom - top);
        for (Glyph glyph : glyphs) {
            for (Point2D point : List.of(own(glyph.start()), own(glyph.end()))) {
                extent.add(point.getX(), point.getY() + top);
                extent.add(point.getX(), point.getY() + bottom);
            }
        }
        return extent;
    }

    private Rectangle2D turned(Rectangle2D own) {
        Point2D start = start();
        AffineTransform toPage = AffineTransform.getTranslateInstance(start.getX(), start.getY());
        toPage.concatenate(turn);
        return toPage.createTransformedShape(own).getBounds2D();
    }

    /** A point of the page in the object's own space. */
    private Point2D own(Point2D point) {
        Point2D start = start();
        return back.transform(new Point2D.Double(point.getX() - start.getX(), point.getY() - start.getY()), null);
    }

    private Point2D start() {
        return glyphs.get(0).start();
    }

    private String text() {
        return glyphs.stream().map(Glyph::characters).collect(Collectors.joining());
    }

    private String numbers() {
        return glyphs.stream().map(glyph -> Integer.toString(glyph.id())).collect(Collectors.joining(" "));
    }

    private static String number(double factor) {
        return Box.text(Box.rounded(factor));
    }

    private static AffineTransform inverse(AffineTransform transform) {
        try {
            return transform.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("A text that is seen has a width and a height", e);
        }
    }
}
