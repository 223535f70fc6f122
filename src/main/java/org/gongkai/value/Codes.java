package org.gongkai.value;

import java.util.regex.Pattern;

/** 编码的样子: what a spreadsheet does to codes, recognised so that the remedy can name it. */
public final class Codes {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]+(\\.[0-9]+)?[Ee][+-][0-9]+");
    private static final Pattern LETTERS = Pattern.compile("[0-9]+[OoIl][0-9OoIl]*|[OoIl]+[0-9][0-9OoIl]*");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.[0-9]+");

    private Codes() {}

    public static boolean isDigits(String text) {
        return DIGITS.matcher(text).matches();
    }

    /** Whether a spreadsheet has turned the code into a number. */
    public static boolean isNumber(String text) {
        return SCIENTIFIC.matcher(text).matches() || DECIMAL.matcher(text).matches();
    }

    /** How to mend a code of the wrong shape. */
    public static String remedy(String text, int length) {
        if (isNumber(text)) {
            return "编码被表格软件变成了数字，请把该列设为文本格式后重新导出。";
        }
        if (LETTERS.matcher(text).matches()) {
            return "编码里夹着字母 O、I 或 l，请改为数字 0 或 1。";
        }
        if (isDigits(text) && text.length() < length) {
            return "编码少了 " + (length - text.length()) + " 位，可能丢了 0，请把该列设为文本格式并补全编码。";
        }
        return "请按当年政府收支分类科目填写完整编码，不要带名称、空格或标点。";
    }
}
