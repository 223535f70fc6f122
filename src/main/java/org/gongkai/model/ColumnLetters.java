package org.gongkai.model;

/** 列号: the letters that a spreadsheet counts its columns with. */
public final class ColumnLetters {
    private static final int LETTERS = 26;

    private ColumnLetters() {}

    /**
     * The letters of a column counted from 0: A, B, … Z, AA, AB.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public static String of(int column) {
        if (column < 0) {
            throw new IllegalArgumentException("Columns are counted from 0, not " + column);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.append((char) ('A' + rest % LETTERS));
        }
        return letters.reverse().toString();
    }
}
