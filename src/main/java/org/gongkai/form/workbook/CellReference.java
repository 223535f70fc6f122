package org.gongkai.form.workbook;

/**
 * 单元格引用: a cell in A1 notation.
 *
 * @param row counted from 1
 * @param column counted from 0
 */
record CellReference(int row, int column) {
    private static final int LETTERS = 26;
    private static final int DIGITS = 10;
    private static final int LONGEST = 10;

    /** Reads a reference within the limits of a sheet. */
    static CellReference of(String text, XmlPart xml) throws Unfit {
        int at = 0;
        int column = 0;
        while (at < text.length() && at < LONGEST && isLetter(text.charAt(at))) {
            column = column * LETTERS + (text.charAt(at++) | ' ') - 'a' + 1;
            if (column > WorkbookLimits.COLUMNS) {
                throw xml.damaged(text);
            }
        }
        int digits = at;
        int row = 0;
        while (at < text.length() && at < LONGEST && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            row = row * DIGITS + text.charAt(at++) - '0';
        }
        if (at < text.length() || digits == 0 || row == 0 || row > WorkbookLimits.ROWS) {
            throw xml.damaged(text);
        }
        return new CellReference(row, column - 1);
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
