package org.gongkai.output.ofd;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

/** 外接矩形: a rectangle on the page in millimetres from its upper left corner, with four decimals. */
record Box(BigDecimal left, BigDecimal top, BigDecimal width, BigDecimal height) {
    private static final int DECIMALS = 4;
    private static final int UNITS = 10_000;

    /** The box around a shape whose points are rounded; it never has no width or no height. */
    static Box around(Rectangle2D bounds) {
        BigDecimal left = rounded(bounds.getMinX());
        BigDecimal top = rounded(bounds.getMinY());
        BigDecimal least = BigDecimal.ONE.movePointLeft(DECIMALS);
        return new Box(
                left,
                top,
                rounded(bounds.getMaxX()).subtract(left).max(least),
                rounded(bounds.getMaxY()).subtract(top).max(least));
    }

    /** A point of the page as seen from the upper left corner of this box. */
    String from(double x, double y) {
        return text(rounded(x).subtract(left)) + " " + text(rounded(y).subtract(top));
    }

    /** The box as OFD writes it: left, top, width, height. */
    String text() {
        return text(left) + " " + text(top) + " " + text(width) + " " + text(height);
    }

    /** A length of the page, rounded; no digits of a double are asked for, since they differ between releases of Java. */
    static BigDecimal rounded(double millimetres) {
        return BigDecimal.valueOf(Math.round(millimetres * UNITS), DECIMALS);
    }

    /** A number as short as it can be written, without an exponent. */
    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
