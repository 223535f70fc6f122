package org.gongkai.output.ofd;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.gongkai.page.Markup;
import org.jspecify.annotations.Nullable;

/** 页面对象: writes texts and paths of a page in the order in which they are painted. */
final class PageObjects {
    private final AffineTransform toPage;
    private final Typefaces typefaces;
    private final Identifiers identifiers;
    private final Markup markup;
    private final List<Glyph> glyphs = new ArrayList<>();
    private @Nullable PathGroup paths;
    private @Nullable Typeface typeface;
    private @Nullable Area clip;
    private @Nullable Clipping clipping;

    PageObjects(AffineTransform toPage, Typefaces typefaces, Identifiers identifiers, Markup markup) {
        this.toPage = toPage;
        this.typefaces = typefaces;
        this.identifiers = identifiers;
        this.markup = markup;
    }

    /** A glyph is set; it joins those before it unless one of them stands for more than one character. */
    void glyph(PDFont font, int code, AffineTransform frame, Point2D advance, PDGraphicsState state)
            throws IOException {
        if (TextRun.size(frame) == 0 || frame.getDeterminant() == 0) {
            return;
        }
        Typeface face = typefaces.of(font);
        Letter letter = face.letter(code);
        if (!letter.isPlain() || (!glyphs.isEmpty() && !last().isPlain())) {
            endText(state);
        }
        typeface = face;
        glyphs.add(new Glyph(letter, frame, advance));
    }

    /** The text ends here. Blanks at its edges show nothing and are left out. */
    void endText(PDGraphicsState state) throws IOException {
        while (!glyphs.isEmpty() && last().isBlank()) {
            glyphs.remove(glyphs.size() - 1);
        }
        while (!glyphs.isEmpty() && glyphs.get(0).letter().isBlank()) {
            glyphs.remove(0);
        }
        if (!glyphs.isEmpty() && typeface != null) {
            endPaths();
            RenderingMode mode = state.getTextState().getRenderingMode();
            TextRun.of(typeface, List.copyOf(glyphs))
                    .write(paint(mode.isFill(), mode.isStroke(), state), identifiers.next(), markup);
            glyphs.clear();
        }
    }

    private Letter last() {
        return glyphs.get(glyphs.size() - 1).letter();
    }

    /** A path is painted. */
    void path(GeneralPath points, boolean fill, boolean stroke, PDGraphicsState state) throws IOException {
        Shape shape = new Path2D.Double(points, toPage);
        Paint paint = paint(fill, stroke, state);
        Rectangle2D bounds = bounds(shape, paint);
        if (bounds.isEmpty() || paint.clipping().hides(bounds)) {
            return;
        }
        boolean evenOdd = fill && points.getWindingRule() == Path2D.WIND_EVEN_ODD;
        PathGroup fresh = new PathGroup(shape, bounds, paint, evenOdd);
        if (paths == null || !paths.join(fresh)) {
            endPaths();
            paths = fresh;
        }
    }

    /** Nothing joins the paths that were painted. */
    void endPaths() {
        if (paths != null) {
            paths.write(identifiers.next(), markup);
            paths = null;
        }
    }

    /** What a path takes, with half the width of its lines around it. */
    private static Rectangle2D bounds(Shape shape, Paint paint) {
        Rectangle2D bounds = shape.getBounds2D();
        double half = paint.pen() == null ? 0 : (double) paint.pen().width() / Length.MILLIMETRE / 2;
        bounds.setRect(
                bounds.getX() - half,
                bounds.getY() - half,
                bounds.getWidth() + 2 * half,
                bounds.getHeight() + 2 * half);
        return bounds;
    }

    private Paint paint(boolean fill, boolean stroke, PDGraphicsState state) throws IOException {
        @Nullable Ink ink = fill ? Ink.of(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant()) : null;
        return new Paint(ink, stroke ? pen(state) : null, clipping(state));
    }

    /** The clipping of a state, which mostly is that of the state before. */
    private Clipping clipping(PDGraphicsState state) {
        Area area = state.getCurrentClippingPath();
        Clipping known = clipping;
        if (known == null || clip != area) {
            known = Clipping.of(area, toPage);
            clip = area;
            clipping = known;
        }
        return known;
    }

    private Pen pen(PDGraphicsState state) throws IOException {
        PDLineDashPattern pattern = state.getLineDashPattern();
        List<Long> dashes = new ArrayList<>();
        for (float dash : pattern.getDashArray()) {
            dashes.add(length(dash, state));
        }
        return new Pen(
                Ink.of(state.getStrokingColor(), state.getAlphaConstant()),
                Math.max(length(state.getLineWidth(), state), Pen.THINNEST),
                state.getLineCap(),
                state.getLineJoin(),
                Length.rounded(state.getMiterLimit()),
                dashes,
                length(pattern.getPhase(), state));
    }

    /** A length of user space on the page. */
    private long length(double length, PDGraphicsState state) {
        AffineTransform scale = new AffineTransform(toPage);
        scale.concatenate(state.getCurrentTransformationMatrix().createAffineTransform());
        return Length.rounded(length * Math.sqrt(Math.abs(scale.getDeterminant())));
    }
}
