package org.gongkai.output.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * 字形: a character as it is set.
 *
 * @param id its number in the font
 * @param characters what it stands for
 * @param frame leads from its square, of the size one with y running up, to the page
 * @param advance the point where the next one would stand, in the square
 */
record Glyph(int id, String characters, AffineTransform frame, Point2D advance) {
    boolean isBlank() {
        return characters.isBlank();
    }

    /** Whether it stands for one character of sixteen bits, as most do. */
    boolean isPlain() {
        return characters.length() == 1;
    }

    Point2D start() {
        return frame.transform(new Point2D.Double(), null);
    }

    Point2D end() {
        return frame.transform(advance, null);
    }
}
