package org.gongkai.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.gongkai.refusal.Problem;
import org.gongkai.value.Characters;

/** 缺少的列: tells which columns a header lacks, and which unknown headings may have been meant. */
final class MissingColumns {
    private static final int MOST_DIFFERENCES = 2;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_DIFFERENCES);

    private MissingColumns() {}

    static Problem problem(HeaderMatch match, List<Field> missing) {
        String names = missing.stream().map(Field::term).collect(Collectors.joining("、"));
        String meant =
                missing.stream().flatMap(field -> meant(match, field).stream()).collect(Collectors.joining("；"));
        return new Problem(
                match.row().place() + "（表头）",
                match.text(),
                "“" + match.kind().kind().term() + "”的表头（最接近的一种），还缺：" + names,
                (meant.isEmpty() ? "" : meant + "。") + "请补上缺少的列后重新导出；列的顺序不限。");
    }

    private static Optional<String> meant(HeaderMatch match, Field missing) {
        return match.headings().stream()
                .filter(heading -> heading.field() == null && isNear(heading, missing))
                .findFirst()
                .map(heading -> "列名“" + Characters.visible(heading.text()) + "”是否应为“" + missing.term() + "”");
    }

    private static boolean isNear(Heading heading, Field missing) {
        String text = HeadingWords.fold(heading.text());
        return names(missing).anyMatch(name -> isNear(text, name));
    }

    /** Two characters differ at the most, and fewer than half of all. */
    private static boolean isNear(String text, String name) {
        int differences = DISTANCE.apply(text, name);
        return differences >= 0 && differences * 2 < name.length();
    }

    private static Stream<String> names(Field field) {
        return Stream.concat(
                field.names().stream(), CodedField.of(field).stream().flatMap(coded -> coded.headings().stream()));
    }
}
