package org.gongkai.output;

/** 字宽: how wide a text is, in halves of a Chinese character; the same on every machine, whatever its fonts. */
public final class TextWidth {
    private static final int LATIN = 0x2000;
    private static final int HALFWIDTH_FORMS = 0xFF61;
    private static final int FULLWIDTH_SIGNS = 0xFFE0;

    private TextWidth() {}

    /** The width of the longest line of a text. */
    public static int of(String text) {
        return text.lines().mapToInt(TextWidth::line).max().orElse(0);
    }

    /** How many lines a text takes where a line has room for so many halves; at least one. */
    public static int lines(String text, int room) {
        int width = Math.max(2, room);
        return Math.max(
                1, text.lines().mapToInt(line -> lines(line(line), width)).sum());
    }

    private static int lines(int width, int room) {
        return Math.max(1, (width + room - 1) / room);
    }

    private static int line(String line) {
        return line.codePoints().map(TextWidth::character).sum();
    }

    private static int character(int character) {
        boolean half = character < LATIN || (character >= HALFWIDTH_FORMS && character < FULLWIDTH_SIGNS);
        return half ? 1 : 2;
    }
}
