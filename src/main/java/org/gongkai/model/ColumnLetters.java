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

    /**
     * The column that letters stand for, counted from 0.
     *
     * @throws IllegalArgumentException if they are not one to three of A to Z
     */
    public static int column(String letters) {
        if (!letters.matches("[A-Z]{1,3}")) {
            throw new IllegalArgumentException("No letters of a column: " + letters);
        }
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
