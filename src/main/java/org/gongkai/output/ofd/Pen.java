package org.gongkai.output.ofd;

import java.awt.BasicStroke;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 笔: what outlines are drawn with.
 *
 * @param ink its colour
 * @param width its width, in millimetres
 * @param cap how a line ends, as in {@link BasicStroke}
 * @param join how lines meet, as in {@link BasicStroke}
 * @param miter how far a corner may stick out, in widths
 * @param dashes lengths of dashes and gaps by turns, in millimetres; none if the line is whole
 * @param phase where in the dashes a line begins, in millimetres
 */
record Pen(Ink ink, BigDecimal width, int cap, int join, BigDecimal miter, List<BigDecimal> dashes, BigDecimal phase) {
    /** 最细线宽: the width of a line that is as thin as can be, in millimetres. */
    static final BigDecimal THINNEST = new BigDecimal("0.05");

    private static final List<String> CAPS = List.of("Butt", "Round", "Square");
    private static final List<String> JOINS = List.of("Miter", "Round", "Bevel");

    Pen {
        dashes = List.copyOf(dashes);
    }

    void describe(Attributes attributes) {
        attributes.add("LineWidth", Box.text(width));
        if (cap != BasicStroke.CAP_BUTT) {
            attributes.add("Cap", CAPS.get(cap));
        }
        if (join == BasicStroke.JOIN_MITER) {
            attributes.add("MiterLimit", Box.text(miter));
        } else {
            attributes.add("Join", JOINS.get(join));
        }
        if (!dashes.isEmpty()) {
            attributes.add("DashOffset", Box.text(phase));
            attributes.add("DashPattern", dashes.stream().map(Box::text).collect(Collectors.joining(" ")));
        }
    }
}
