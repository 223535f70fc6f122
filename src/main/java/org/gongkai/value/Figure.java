package org.gongkai.value;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 数字的写法: a figure taken apart into its sign and what it is the sign of.
 *
 * <p>A minus is written as {@code -}, {@code −}, {@code –} or {@code —} in front, as {@code △}, {@code ▲} or 负, as
 * parentheses, or as {@code -} behind. A long dash behind would be an open range, a minus further
 * behind a dash, and a minus behind a power of ten may be that of the power: these are none. A currency stands in front, before or after the sign, and outside or inside of the
 * parentheses.
 *
 * @param negative whether it has one of the signs
 * @param digits what stands without sign and currency, in half-width forms
 */
record Figure(boolean negative, String digits) {
    private static final char MINUS = '-';
    private static final char LONG_DASH = '–';
    private static final char CURRENCY = '￥';
    private static final Pattern MINUS_SIGNS = Pattern.compile("[−‐‑﹣]");
    private static final Pattern LONG_DASHES = Pattern.compile("[–—‒―]");
    private static final Pattern CURRENCIES = Pattern.compile("^([^0-9]*?)(?:¥|人民币|RMB|CNY)");
    private static final Pattern DASHES = Pattern.compile("￥? *[-–]{1,3}");

    /** The figure, where its signs make sense together. */
    static Optional<Figure> of(String text) {
        if (text.length() > 2 * Digits.LONGEST) {
            return Optional.empty();
        }
        String figure = normal(text);
        int from = 0;
        int to = figure.length();
        StringBuilder marks = new StringBuilder();
        while (from < to && (isMark(figure.charAt(from)) || Characters.isSpace(figure.charAt(from)))) {
            marks.append(mark(figure.charAt(from++)));
        }
        marks.append('n');
        while (to > from && isClosing(figure.charAt(to - 1))) {
            marks.append(figure.charAt(--to));
        }
        String digits = figure.substring(from, to);
        if (marks.indexOf("n-") >= 0 && isUnclearBefore(digits)) {
            return Optional.empty();
        }
        return sign(marks.toString()).map(negative -> new Figure(negative, Characters.trim(digits)));
    }

    /** Whether nothing but a dash stands, with or without a currency: how tables print that there is nothing. */
    static boolean isDash(String text) {
        return text.length() <= Digits.LONGEST && DASHES.matcher(normal(text)).matches();
    }

    private static String normal(String text) {
        String narrow = Characters.halfWidth(text).replace('▲', '△').replace('负', '△');
        String minus = MINUS_SIGNS.matcher(narrow).replaceAll("-");
        String dashes = LONG_DASHES.matcher(minus).replaceAll("–");
        return CURRENCIES.matcher(dashes).replaceFirst("$1￥");
    }

    /** All the ways in which marks stand around the digits n; true where together they are a minus. */
    private static Optional<Boolean> sign(String marks) {
        return switch (marks) {
            case "n", "￥n", "+n", "+￥n", "￥+n" -> Optional.of(false);
            case "-n", "-￥n", "￥-n", "△n", "△￥n", "￥△n", "(n)", "(￥n)", "￥(n)", "n-", "￥n-" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    /** Whether a minus behind may not be that of the digits. */
    private static boolean isUnclearBefore(String digits) {
        return Scientific.isPower(digits) || !Characters.trim(digits).equals(digits);
    }

    private static boolean isMark(char c) {
        return c == MINUS || c == LONG_DASH || c == '+' || c == '△' || c == '(' || c == CURRENCY;
    }

    private static boolean isClosing(char c) {
        return c == MINUS || c == ')';
    }

    private static String mark(char c) {
        return Characters.isSpace(c) ? "" : String.valueOf(c == LONG_DASH ? MINUS : c);
    }
}
