package org.gongkai.privacy;

import org.gongkai.value.Characters;

/** 半角: a text in half-width forms of the same length, so that places in it are places in the text; its commas are kept. */
final class Folding {
    private Folding() {}

    static String of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            folded[i] = c == '，' ? c : c == '\u3000' ? ' ' : Characters.halfWidth(c);
        }
        return new String(folded);
    }
}
