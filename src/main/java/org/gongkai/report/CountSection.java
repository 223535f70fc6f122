package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.check.Matter;
import org.gongkai.check.Review;
import org.gongkai.check.Severity;
import org.gongkai.check.Since;
import org.gongkai.page.Markup;
import org.gongkai.page.PageTable;

/** 意见统计: how many findings there are by severity, by what is left to do, and since the time before. */
final class CountSection {
    private static final List<String> HEADINGS = List.of("类别", "条数");

    private final Review review;
    private final Markup markup;

    CountSection(Review review, Markup markup) {
        this.review = review;
        this.markup = markup;
    }

    /** Writes the section. */
    void write() {
        markup.element("h2", "意见统计").line();
        markup.open("div", "class", "counts").line();
        new PageTable(
                        "按级别",
                        HEADINGS,
                        Stream.of(Severity.values())
                                .map(one -> count(
                                        one.term(), matter -> matter.finding().severity() == one))
                                .toList())
                .writeTo(markup);
        new PageTable(
                        "按办理情况",
                        HEADINGS,
                        Stream.of(Matter.Standing.values())
                                .map(one -> count(one.term(), matter -> matter.standing() == one))
                                .toList())
                .writeTo(markup);
        if (isCompared()) {
            new PageTable("与上次审核相比", HEADINGS, compared()).writeTo(markup);
        }
        markup.close().line();
    }

    /** Whether there was a time before; a review without a finding shows it by what is gone. */
    private boolean isCompared() {
        return review.matters().stream().anyMatch(matter -> matter.since() != Since.FIRST)
                || !review.mended().isEmpty()
                || !review.unverified().isEmpty();
    }

    private List<List<String>> compared() {
        List<List<String>> rows = new ArrayList<>();
        Stream.of(Since.NEW, Since.STANDING, Since.CHANGED)
                .forEach(one -> rows.add(count(one.term(), matter -> matter.since() == one)));
        rows.add(List.of("已改正", Integer.toString(review.mended().size())));
        rows.add(List.of("未能复核", Integer.toString(review.unverified().size())));
        return rows;
    }

    private List<String> count(String term, Predicate<Matter> which) {
        return List.of(
                term, Long.toString(review.matters().stream().filter(which).count()));
    }
}
