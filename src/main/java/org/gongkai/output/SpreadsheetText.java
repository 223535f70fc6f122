package org.gongkai.output;

import java.util.regex.Pattern;

/** 电子表格文字: a text that a spreadsheet shows as it stands and never computes. */
public final class SpreadsheetText {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetText() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String of(String text) {
        boolean formula = !text.isEmpty()
                && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
