package org.gongkai.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.intake.HeadingWords.Meaning;
import org.gongkai.model.Term;
import org.gongkai.value.AmountUnit;
import org.jspecify.annotations.Nullable;

/**
 * 列名: the heading of a column, understood.
 *
 * @param text the heading as it stands, the words of several rows one after the other
 * @param field what the dictionary knows it as, if it does
 * @param reach how much of the field the column holds
 * @param unit the unit that it declares in parentheses, if it does
 */
record Heading(String text, @Nullable Field field, Reach reach, @Nullable AmountUnit unit) {
    private static final Pattern IN_A_UNIT = Pattern.compile("(.+)\\((?:单位:)?(万元|元)\\)");

    /** A column of money below such words is not of this budget. */
    private static final Pattern OTHER_MONEY = Pattern.compile(".*(上年|去年|往年|结转|决算|执行|20\\d\\d|其中).*");

    /**
     * The heading of a column.
     *
     * @param texts its words, those of the widest spanner first; none of them blank, unless nothing stands there at all
     */
    static Heading of(List<String> texts) {
        String text = String.join(" ", texts);
        List<String> words = texts.stream().map(HeadingWords::fold).toList();
        AmountUnit unit = null;
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        Matcher declared = IN_A_UNIT.matcher(last);
        if (declared.matches()) {
            unit = Term.find(AmountUnit.class, declared.group(2)).orElse(null);
            words = replaceLast(words, declared.group(1));
        }
        Meaning meaning = meaning(words).orElse(null);
        if (meaning == null || (unit != null && !meaning.field().isAmount())) {
            return new Heading(text, null, Reach.WHOLE, null);
        }
        return new Heading(text, meaning.field(), meaning.reach(), unit);
    }

    /** The words together, or as many of the last ones as mean something; a level is understood below its spanner. */
    private static Optional<Meaning> meaning(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(from -> ofTail(words, from))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Meaning> ofTail(List<String> words, int from) {
        String joined = String.join("", words.subList(from, words.size()));
        String above = String.join("", words.subList(0, from));
        Meaning meaning = HeadingWords.of(joined);
        if (meaning != null) {
            boolean other =
                    meaning.field().isAmount() && OTHER_MONEY.matcher(above).matches();
            return other ? Optional.empty() : Optional.of(meaning);
        }
        int last = words.size() - 1;
        return HeadingWords.ofLevel(String.join("", words.subList(from, last)), words.get(last));
    }

    private static List<String> replaceLast(List<String> words, String last) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> i == words.size() - 1 ? last : words.get(i))
                .toList();
    }
}
