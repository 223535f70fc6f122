package org.gongkai.value;

import java.util.Locale;

/** 字符: which characters are space, which are the half-width form of others, and which have no place in a text. */
public final class Characters {
    private static final int LONGEST_VISIBLE = 250;
    private static final char FULL_WIDTH_FIRST = '！';
    private static final char FULL_WIDTH_LAST = '～';
    private static final int FULL_WIDTH_SHIFT = '！' - '!';
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** The text without the white space around it, the ideographic space included. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text in half-width forms and without any white space: how headers and figures are compared. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                folded.append(halfWidth(c));
            }
        }
        return folded.toString();
    }

    /** The text in half-width forms, its inner spaces kept. */
    public static String halfWidth(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars().forEach(c -> narrow.append(halfWidth((char) c)));
        return narrow.toString();
    }

    /** The half-width form of a character, or itself. */
    public static char halfWidth(char c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_SHIFT) : c;
    }

    /** The place of the first character that no text may hold, or -1; line breaks and tabs are allowed on request. */
    public static int firstForbidden(String text, boolean severalLines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean layout = c == '\n' || c == '\r' || c == '\t';
            if (!(layout && severalLines) && isForbidden(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The text on one line, shortened, each character without a shape of its own written as its number. */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && shown.length() < LONGEST_VISIBLE; i++) {
            char c = text.charAt(i);
            if (isForbidden(text, i) || c == '\u2028' || c == '\u2029') {
                shown.append(number(c));
            } else {
                shown.append(c);
            }
        }
        return shown.length() < LONGEST_VISIBLE
                ? shown.toString()
                : shown.append('…').toString();
    }

    /** How a character without a shape is named: {@code [U+200E]}. */
    public static String number(char c) {
        return "[U+" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT) + "]";
    }

    private static boolean isForbidden(String text, int i) {
        char c = text.charAt(i);
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT -> true;
            case Character.SURROGATE -> !isPaired(text, i);
            default -> c == REPLACEMENT;
        };
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
