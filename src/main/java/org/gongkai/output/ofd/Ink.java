package org.gongkai.output.ofd;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.gongkai.page.Markup;

/**
 * 颜色: what something is filled or drawn with.
 *
 * @param rgb red, green and blue, eight bits each
 * @param alpha how much it covers, from 0 to 255
 */
record Ink(int rgb, int alpha) {
    /** 不透明. */
    static final int OPAQUE = 255;

    private static final int BITS = 8;

    /**
     * The ink of a graphics state.
     *
     * @param share how much it covers, from 0 to 1
     * @throws UnwritableException if it is a pattern
     */
    static Ink of(PDColor color, double share) throws IOException {
        if (color.isPattern()) {
            throw new UnwritableException("花纹或渐变");
        }
        return new Ink(color.toRGB(), (int) Math.round(share * OPAQUE));
    }

    /** Writes it as {@code FillColor} or {@code StrokeColor}. */
    void write(String element, Markup markup) {
        String value = part(2) + " " + part(1) + " " + part(0);
        String space = Integer.toString(PublicResources.COLOUR_SPACE);
        if (alpha == OPAQUE) {
            markup.empty(element, "Value", value, "ColorSpace", space);
        } else {
            markup.empty(element, "Value", value, "ColorSpace", space, "Alpha", Integer.toString(alpha));
        }
    }

    private int part(int place) {
        return rgb >> (BITS * place) & OPAQUE;
    }
}
