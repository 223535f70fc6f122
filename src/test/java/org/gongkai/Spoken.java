package org.gongkai;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A figure that a published paragraph lists, with what the words of the paragraph do with it.
 *
 * @param use what the words do with it
 * @param figure the figure as data
 */
record Spoken(Use use, JsonNode figure) {
    /** An amount in words, which may be a change; what a piece of equipment is worth at least is none. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?<change>比[^，；。]*(?:增长|增加|减少))?(?<print>\\d[\\d,]*(?:\\.\\d+)?)万元(?!（原值）)");

    /** What words do with a figure. */
    enum Use {
        SAY,
        SAY_AS_CHANGE,
        COMPARE_WITH
    }

    /** The figures of a paragraph in their order; each that is printed takes the next amount of the words. */
    static List<Spoken> in(JsonNode paragraph, List<String> ownWords) {
        Matcher amounts = AMOUNT.matcher(without(ownWords, paragraph));
        return figures(paragraph)
                .map(figure -> new Spoken(print(figure).isEmpty() ? Use.COMPARE_WITH : next(amounts), figure))
                .toList();
    }

    /** The amounts that the words of a paragraph say, without those in the unit's own words. */
    static List<String> amounts(JsonNode paragraph, List<String> ownWords) {
        List<String> said = new ArrayList<>();
        Matcher amounts = AMOUNT.matcher(without(ownWords, paragraph));
        while (amounts.find()) {
            said.add(amounts.group("print"));
        }
        return said;
    }

    /** The figures of a paragraph as they are printed. */
    static List<String> prints(JsonNode paragraph) {
        return figures(paragraph)
                .map(Spoken::print)
                .filter(print -> !print.isEmpty())
                .toList();
    }

    BigDecimal yuan() {
        return new BigDecimal(figure.get("yuan").asText());
    }

    private static Use next(Matcher amounts) {
        if (!amounts.find()) {
            throw new AssertionError("More figures are listed than the words say.");
        }
        return amounts.group("change") == null ? Use.SAY : Use.SAY_AS_CHANGE;
    }

    private static String without(List<String> ownWords, JsonNode paragraph) {
        String text = paragraph.get("text").asText();
        for (String words : ownWords) {
            text = text.replace(words, "");
        }
        return text;
    }

    private static Stream<JsonNode> figures(JsonNode paragraph) {
        return StreamSupport.stream(paragraph.path("figures").spliterator(), false);
    }

    private static String print(JsonNode figure) {
        return figure.get("print").asText();
    }
}
