package org.gongkai.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.model.ExportKind;
import org.gongkai.value.Characters;

/** 熟词: how many of the Chinese words that exports begin with stand in a text; text in a wrong encoding has none. */
public final class KnownWords {
    private static final List<String> ABOVE_A_HEADER = List.of("单位", "合计", "小计", "项目", "预算", "年度", "万元");

    private static final Set<String> WORDS = words();

    private KnownWords() {}

    /** All of them, sorted. */
    static Set<String> all() {
        return WORDS;
    }

    /** How many of them stand in a text. */
    public static int in(String text) {
        String folded = Characters.fold(text);
        return (int) WORDS.stream().filter(folded::contains).count();
    }

    private static Set<String> words() {
        Stream<String> members = JsonKind.all().stream().flatMap(kind -> kind.members().stream());
        Stream<String> kinds = Stream.of(ExportKind.values()).map(ExportKind::term);
        Set<String> words = new TreeSet<>();
        Stream.of(HeadingWords.all().stream(), members, kinds, ABOVE_A_HEADER.stream())
                .flatMap(some -> some)
                .filter(KnownWords::isTelling)
                .forEach(words::add);
        return words;
    }

    /** ASCII is the same in both encodings. */
    private static boolean isTelling(String word) {
        return word.length() > 1 && word.chars().anyMatch(c -> c >= 0x80);
    }
}
