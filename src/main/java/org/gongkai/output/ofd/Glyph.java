package org.gongkai.output.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * 字形: a character as it is set.
 *
 * @param letter what it stands for
 * @param frame leads from its square, of the size one with y running up, to the page
 * @param advance the point where the next one would stand, in the square
 */
record Glyph(Letter letter, AffineTransform frame, Point2D advance) {
    Point2D start() {
        return new Point2D.Double(frame.getTranslateX(), frame.getTranslateY());
    }

    Point2D end() {
        return frame.transform(advance, null);
    }
}
