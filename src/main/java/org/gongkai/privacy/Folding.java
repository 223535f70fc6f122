package org.gongkai.privacy;

/** 半角: a text in half-width forms of the same length, so that places in it are places in the text; its commas are kept. */
final class Folding {
    private static final char FIRST = '！';
    private static final char LAST = '～';
    private static final int SHIFT = '！' - '!';

    private Folding() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars()
                .map(c -> c >= FIRST && c <= LAST && c != '，' ? c - SHIFT : c == '\u3000' ? ' ' : c)
                .forEach(c -> folded.append((char) c));
        return folded.toString();
    }
}
