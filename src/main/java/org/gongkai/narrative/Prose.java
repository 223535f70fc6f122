package org.gongkai.narrative;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.table.Figure;
import org.gongkai.table.Quoted;

/**
 * 文句: words together with the figures they speak of.
 *
 * @param text the words
 * @param figures the figures, in the order in which the words come to them
 */
record Prose(String text, List<Quoted> figures) {
    /** Nothing said. */
    static final Prose NOTHING = new Prose("", List.of());

    Prose {
        figures = List.copyOf(figures);
    }

    /** Words without a figure. */
    static Prose of(String words) {
        return new Prose(words, List.of());
    }

    /** Words and the figure they name: {@code 上年结转2.00万元}. */
    static Prose of(String words, Figure figure) {
        return of(words).then(Wording.wan(figure));
    }

    /** Joins sentences with words between them. */
    static Collector<Prose, ?, Prose> joining(String between) {
        return Collectors.reducing(
                NOTHING,
                (said, more) -> said.isEmpty() ? more : said.then(between).then(more));
    }

    Prose then(String words) {
        return then(of(words));
    }

    Prose then(String words, Figure figure) {
        return then(of(words, figure));
    }

    Prose then(Prose more) {
        return new Prose(
                text + more.text,
                Stream.concat(figures.stream(), more.figures.stream()).toList());
    }

    /** With words in front, unless there is nothing to lead in. */
    Prose ledInBy(String words) {
        return isEmpty() ? this : of(words).then(this);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
