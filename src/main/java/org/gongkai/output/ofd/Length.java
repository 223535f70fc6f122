package org.gongkai.output.ofd;

/**
 * 长度: lengths on the page, counted in ten-thousandths of a millimetre. No digits of a double are asked for, since they
 * differ between releases of Java.
 */
final class Length {
    /** How many of them are a millimetre. */
    static final int MILLIMETRE = 10_000;

    private static final int TEN = 10;

    private Length() {}

    /** The whole length that is nearest to so many millimetres. */
    static long rounded(double millimetres) {
        return Math.round(millimetres * MILLIMETRE);
    }

    /** A length in millimetres as short as it can be written, without an exponent. */
    static String text(long length) {
        return append(length, new StringBuilder()).toString();
    }

    /** Writes the same behind something. */
    static StringBuilder append(long length, StringBuilder text) {
        if (length < 0) {
            text.append('-');
        }
        long size = Math.abs(length);
        text.append(size / MILLIMETRE);
        int rest = (int) (size % MILLIMETRE);
        if (rest > 0) {
            text.append('.');
        }
        for (; rest > 0; rest = rest * TEN % MILLIMETRE) {
            text.append((char) ('0' + rest * TEN / MILLIMETRE));
        }
        return text;
    }
}
