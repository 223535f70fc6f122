package org.gongkai.output.ofd;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;

/**
 * 页面内容里的数: reads numbers as they stand in a page, such as 538.57501. Java itself takes the long way with so many digits,
 * and every place on a page has two such numbers.
 */
final class ContentNumber {
    /** So many digits are a whole number that a double holds exactly. */
    private static final int EXACT = 15;

    private static final double[] POWERS = powers();
    private static final int TEN = 10;

    private ContentNumber() {}

    private static double[] powers() {
        double[] powers = new double[EXACT + 1];
        powers[0] = 1;
        for (int i = 1; i <= EXACT; i++) {
            powers[i] = powers[i - 1] * TEN;
        }
        return powers;
    }

    /**
     * The number that stands between two places.
     *
     * @throws NumberFormatException if none does
     */
    static COSNumber of(byte[] content, int from, int to) {
        boolean signed = content[from] == '-' || content[from] == '+';
        int first = signed ? from + 1 : from;
        long digits = 0;
        int point = to;
        for (int i = first; i < to; i++) {
            if (content[i] == '.' && point == to) {
                point = i;
            } else if (content[i] < '0' || content[i] > '9' || to - first > EXACT) {
                return exotic(content, from, to);
            } else {
                digits = digits * TEN + content[i] - '0';
            }
        }
        long value = content[from] == '-' ? -digits : digits;
        return point == to ? COSInteger.get(value) : new COSFloat((float) (value / POWERS[to - point - 1]));
    }

    private static COSNumber exotic(byte[] content, int from, int to) {
        String number = new String(content, from, to - from, StandardCharsets.US_ASCII);
        return new COSFloat(Float.parseFloat(number));
    }
}
