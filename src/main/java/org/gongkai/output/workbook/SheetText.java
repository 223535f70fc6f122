package org.gongkai.output.workbook;

import java.util.regex.Pattern;

/** 单元格文字: the writing of a text in a cell: no longer than a cell may be, and with _x0041_ meaning just that. */
final class SheetText {
    private static final int LONGEST = 32_767;
    private static final int BEGINNING = 20;
    private static final Pattern CHARACTER_IN_HEXADECIMAL = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /**
     * The text as a workbook writes it.
     *
     * @throws IllegalArgumentException if it is longer than a cell may be
     */
    static String written(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("以“" + text.substring(0, BEGINNING) + "”开头的文字有 " + text.length()
                    + " 字，电子表格的一个单元格最多容 " + LONGEST + " 字。请在导出的文件里把它写短，再重新放入。");
        }
        return CHARACTER_IN_HEXADECIMAL.matcher(text).replaceAll("_x005F_");
    }
}
