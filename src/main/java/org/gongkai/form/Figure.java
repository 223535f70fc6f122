package org.gongkai.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** 数字: a number as a spreadsheet keeps it, in the digits that it shows. */
final class Figure {
    /** A spreadsheet knows no more digits; those behind them are noise of its arithmetic. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Longer numbers than any in a spreadsheet are left as they are written. */
    private static final int LONGEST = 40;

    private static final int LARGEST_EXPONENT = 30;

    private Figure() {}

    /** Whether a figure without its sign is a number, rounded as far as it is shown. */
    static boolean isRounded(String number, String shown) {
        try {
            BigDecimal figure = new BigDecimal(shown).abs();
            BigDecimal exact = new BigDecimal(number).abs();
            boolean usual = Math.abs(exact.scale()) <= LARGEST_EXPONENT && Math.abs(figure.scale()) <= LARGEST_EXPONENT;
            return usual && exact.setScale(figure.scale(), RoundingMode.HALF_UP).compareTo(figure) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The digits of a number; whatever else it is stays as it is. */
    static String digits(String number) {
        if (number.length() > LONGEST) {
            return number;
        }
        try {
            BigDecimal exact = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
            return Math.abs(exact.scale()) > LARGEST_EXPONENT ? number : exact.toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }
}
