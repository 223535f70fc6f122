package org.gongkai.output;

import java.util.regex.Pattern;

/** 电子表格文字: a text that a spreadsheet shows as it stands and never computes. */
public final class SpreadsheetText {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetText() {}

    /**
     * The text, with an apostrophe before it where a spreadsheet would take it for a formula. A text that begins with
     * apostrophes and goes on like a formula gets one more, so that it can be told from one that was given its first.
     */
    public static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The text that was written so. */
    public static String read(String written) {
        return written.startsWith("'") && isFormula(written) ? written.substring(1) : written;
    }

    /** Whether a text goes on like a formula after the apostrophes that it may begin with. */
    private static boolean isFormula(String text) {
        int begin = 0;
        while (begin < text.length() && text.charAt(begin) == '\'') {
            begin++;
        }
        return begin < text.length()
                && BEGINS_A_FORMULA.indexOf(text.charAt(begin)) >= 0
                && !NUMBER.matcher(text).region(begin, text.length()).matches();
    }
}
