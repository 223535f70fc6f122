package org.gongkai.output.ofd;

import java.awt.geom.Rectangle2D;

/** 外接矩形: a rectangle on the page in the lengths of {@link Length}, from its upper left corner. */
record Box(long left, long top, long width, long height) {
    /** The box around a shape whose points are rounded; it never has no width or no height. */
    static Box around(Rectangle2D bounds) {
        long left = Length.rounded(bounds.getMinX());
        long top = Length.rounded(bounds.getMinY());
        return new Box(
                left,
                top,
                Math.max(Length.rounded(bounds.getMaxX()) - left, 1),
                Math.max(Length.rounded(bounds.getMaxY()) - top, 1));
    }

    /** This box as seen from the upper left corner of another one. */
    Box from(Box other) {
        return new Box(left - other.left, top - other.top, width, height);
    }

    /** Writes how far right of this box's corner a point of the page is, then how far below. */
    void append(double x, double y, StringBuilder text) {
        Length.append(Length.rounded(x) - left, text).append(' ');
        Length.append(Length.rounded(y) - top, text);
    }

    /** The box as OFD writes it: left, top, width, height. */
    String text() {
        StringBuilder text = new StringBuilder();
        Length.append(left, text).append(' ');
        Length.append(top, text).append(' ');
        Length.append(width, text).append(' ');
        return Length.append(height, text).toString();
    }
}
