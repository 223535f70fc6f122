package org.gongkai.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.value.Characters;
import org.jspecify.annotations.Nullable;

/** 表头词典: what the words of a header mean. Words are folded: half-width, without space, Latin letters in capitals. */
final class HeadingWords {
    /** What a word means: a field, and how much of it. */
    record Meaning(Field field, Reach reach) {}

    private static final Map<String, Reach> LEVELS = Map.of("类", Reach.CLASS, "款", Reach.SECTION, "项", Reach.ITEM);
    private static final Map<String, Meaning> WORDS = words();

    private HeadingWords() {}

    /** A heading as the dictionary holds it. */
    static String fold(String heading) {
        return Characters.fold(heading).toUpperCase(Locale.ROOT);
    }

    /** The meaning of a folded word. */
    static @Nullable Meaning of(String word) {
        return WORDS.get(word);
    }

    /** 类、款、项: the meaning of a folded word below a folded spanner that names a code; 项 alone is of the function. */
    static Optional<Meaning> ofLevel(String spanner, String word) {
        Reach level = LEVELS.get(word);
        Meaning above = WORDS.get(spanner);
        if (level == null) {
            return Optional.empty();
        }
        if (above == null) {
            return spanner.isEmpty() ? Optional.of(new Meaning(Field.FUNCTION_CODE, level)) : Optional.empty();
        }
        return CodedField.of(above.field()).map(coded -> new Meaning(coded.code(), level));
    }

    /** Whether a cell says a word of the dictionary. */
    static boolean isKnown(String cell) {
        return Heading.of(List.of(cell)).field() != null;
    }

    /** All words, sorted. */
    static Set<String> all() {
        return new TreeSet<>(WORDS.keySet());
    }

    private static Map<String, Meaning> words() {
        Map<String, Meaning> words = new HashMap<>();
        for (Field field : Field.values()) {
            field.names().forEach(name -> words.put(name, new Meaning(field, Reach.WHOLE)));
        }
        for (CodedField coded : CodedField.values()) {
            coded.headings().forEach(name -> words.put(name, new Meaning(coded.code(), Reach.BOTH)));
        }
        return words;
    }
}
