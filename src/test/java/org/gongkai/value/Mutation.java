package org.gongkai.value;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a slip of the hand makes of a text: a character dropped, doubled, swapped with its neighbour, or another put in. */
final class Mutation {
    private Mutation() {}

    /** Texts with one slip or two, any of the given characters being put in. */
    static Arbitrary<String> of(Arbitrary<String> texts, String characters) {
        Arbitrary<Character> others =
                Arbitraries.of(characters.chars().mapToObj(c -> (char) c).toList());
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 99);
        Arbitrary<String> once =
                Combinators.combine(texts, kinds, places, others).as(Mutation::slip);
        return Combinators.combine(once, kinds, places, others, Arbitraries.of(true, false))
                .as((text, kind, place, other, again) -> again ? slip(text, kind, place, other) : text)
                .filter(text -> !Characters.trim(text).isEmpty())
                .map(Characters::trim);
    }

    private static String slip(String text, int kind, int where, char other) {
        if (text.length() < 2) {
            return text + other;
        }
        int at = where % (text.length() - 1);
        String before = text.substring(0, at);
        String behind = text.substring(at + 1);
        char here = text.charAt(at);
        return switch (kind) {
            case 0 -> before + behind;
            case 1 -> before + here + here + behind;
            case 2 -> before + text.charAt(at + 1) + here + text.substring(at + 2);
            default -> before + other + (where % 2 == 0 ? text.substring(at) : behind);
        };
    }
}
