package org.gongkai.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 提法集: everything that a text says in figures: money, counts, rates, years and dates, in the order of the text; none
 * overlaps another. A figure of which the bounds are written (10～20万元), that runs into letters or that has a sign before
 * it is left out.
 */
public final class Mentions {
    private Mentions() {}

    /** All of them. */
    public static List<Mention> in(String text) {
        return Passage.of(text).mentions();
    }

    static List<Mention> in(Passage passage) {
        List<Mention> found = new ArrayList<>(TimeMentions.in(passage.prose(), passage.citations()));
        for (Mention figure : passage.figures()) {
            if (found.stream().noneMatch(other -> overlap(figure, other))) {
                found.add(figure);
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(found);
    }

    /** The sums and prices. */
    public static List<AmountMention> amounts(String text) {
        return of(AmountMention.class, text);
    }

    /** The counts. */
    public static List<CountMention> counts(String text) {
        return of(CountMention.class, text);
    }

    /** The rates. */
    public static List<RateMention> rates(String text) {
        return of(RateMention.class, text);
    }

    /** The years, those of citations marked as such. */
    public static List<YearMention> years(String text) {
        return of(YearMention.class, text);
    }

    /** The days and months of a year. */
    public static List<DateMention> dates(String text) {
        return of(DateMention.class, text);
    }

    private static <M extends Mention> List<M> of(Class<M> kind, String text) {
        return Passage.of(kind, in(text));
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
