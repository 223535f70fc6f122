package org.gongkai.output.ofd;

/**
 * 字符: what a code of the print stands for.
 *
 * @param glyph the number of its glyph in the embedded subset
 * @param characters what it says
 */
record Letter(int glyph, String characters) {
    boolean isBlank() {
        return characters.isBlank();
    }

    /** Whether it stands for one character of sixteen bits, as most do. */
    boolean isPlain() {
        return characters.length() == 1;
    }
}
