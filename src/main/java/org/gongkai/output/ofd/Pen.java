package org.gongkai.output.ofd;

import java.awt.BasicStroke;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 笔: what outlines are drawn with.
 *
 * @param ink its colour
 * @param width its width; it and all lengths as in {@link Length}
 * @param cap how a line ends, as in {@link BasicStroke}
 * @param join how lines meet, as in {@link BasicStroke}
 * @param miter how far a corner may stick out, in widths, counted in ten-thousandths too
 * @param dashes lengths of dashes and gaps by turns; none if the line is whole
 * @param phase where in the dashes a line begins, in millimetres
 */
record Pen(Ink ink, long width, int cap, int join, long miter, List<Long> dashes, long phase) {
    /** 最细线宽: the width of a line that is as thin as can be, 0.05 mm. */
    static final long THINNEST = 500;

    private static final List<String> CAPS = List.of("Butt", "Round", "Square");
    private static final List<String> JOINS = List.of("Miter", "Round", "Bevel");

    Pen {
        dashes = List.copyOf(dashes);
    }

    void describe(Attributes attributes) {
        attributes.add("LineWidth", Length.text(width));
        if (cap != BasicStroke.CAP_BUTT) {
            attributes.add("Cap", CAPS.get(cap));
        }
        if (join == BasicStroke.JOIN_MITER) {
            attributes.add("MiterLimit", Length.text(miter));
        } else {
            attributes.add("Join", JOINS.get(join));
        }
        if (!dashes.isEmpty()) {
            attributes.add("DashOffset", Length.text(phase));
            attributes.add("DashPattern", dashes.stream().map(Length::text).collect(Collectors.joining(" ")));
        }
    }
}
