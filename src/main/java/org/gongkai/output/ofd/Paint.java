package org.gongkai.output.ofd;

import java.awt.geom.Rectangle2D;
import org.gongkai.page.Markup;
import org.jspecify.annotations.Nullable;

/**
 * 绘制方式: how something is painted.
 *
 * @param fill what it is filled with; null if it is not
 * @param pen what its outline is drawn with; null if it is not
 * @param clipping the part of the page that may be painted
 */
record Paint(@Nullable Ink fill, @Nullable Pen pen, Clipping clipping) {
    /**
     * Adds what is not as OFD takes it to be.
     *
     * @param isPath whether a path is painted, which is drawn and not filled unless it says otherwise; a text is not drawn
     *     but filled
     */
    void describe(Attributes attributes, boolean isPath) {
        if (isPath != (pen != null)) {
            attributes.add("Stroke", Boolean.toString(pen != null));
        }
        if (isPath == (fill != null)) {
            attributes.add("Fill", Boolean.toString(fill != null));
        }
        if (pen != null) {
            pen.describe(attributes);
        }
    }

    /** Whether something is filled and nothing else, with an ink that hides what is below, and nothing of it is cut. */
    boolean covers(Rectangle2D bounds) {
        return fill != null && fill.alpha() == Ink.OPAQUE && pen == null && clipping.holds(bounds);
    }

    /** Writes the colours; a text has the one it is filled with before the other, a path behind. */
    void inks(Markup markup, boolean fillFirst) {
        if (fill != null && fillFirst) {
            fill.write("ofd:FillColor", markup);
        }
        if (pen != null) {
            pen.ink().write("ofd:StrokeColor", markup);
        }
        if (fill != null && !fillFirst) {
            fill.write("ofd:FillColor", markup);
        }
    }
}
