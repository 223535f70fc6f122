package org.gongkai.privacy;

import org.gongkai.value.Characters;

/** 半角: a text in half-width forms of the same length, so that places in it are places in the text; its commas are kept. */
final class Folding {
    private Folding() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars()
                .map(c -> c == '，' ? c : c == '\u3000' ? ' ' : Characters.halfWidth((char) c))
                .forEach(c -> folded.append((char) c));
        return folded.toString();
    }
}
