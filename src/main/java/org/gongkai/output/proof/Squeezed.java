package org.gongkai.output.proof;

/** 去空白: a text without the white space that a page lays out anew. */
final class Squeezed {
    private Squeezed() {}

    static String of(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }
}
