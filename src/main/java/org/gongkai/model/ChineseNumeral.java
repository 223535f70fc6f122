package org.gongkai.model;

/** 中文数字: the numbers that headings, tables and rows are counted with. */
public final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    /**
     * A number from 1 to 99 in words: 一, 十, 二十一.
     *
     * @throws IllegalArgumentException if it is outside that range
     */
    public static String of(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("Headings are counted from 1 to 99, not " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String front = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return front + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }
}
