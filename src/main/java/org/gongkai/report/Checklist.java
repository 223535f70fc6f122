package org.gongkai.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.CheckResult;
import org.gongkai.check.Matter;
import org.gongkai.check.Review;
import org.gongkai.check.Verdict;
import org.gongkai.model.Term;

/**
 * 核对清单: the bureau's second view of a review, one line a chapter and table of the disclosure.
 *
 * @param lines one for each {@link Chapter}, in their order
 */
public record Checklist(List<Line> lines) {
    /** The columns in the order of the page, where a row is headed by the chapter. */
    static final List<Integer> TITLE_FIRST = List.of(1, 0, 2, 3, 4);

    private static final List<String> HEADINGS = List.of("部分", "章节或报表", "是否通过", "问题", "未核对的规则");

    /** 是否通过: how a chapter came through. */
    public enum Answer implements Term {
        /** Something has to be mended or explained. */
        NO("否"),
        /** Something was looked at, and nothing is left to do. */
        YES("是"),
        /** No check could look at it; that is not passed. */
        NOT_CHECKED("未核对");

        private final String term;

        Answer(String term) {
            this.term = term;
        }

        @Override
        public String term() {
            return term;
        }
    }

    /**
     * How one chapter came through.
     *
     * @param part the part of the disclosure
     * @param title the heading of the chapter, or the number and title of the table
     * @param answer whether it passed
     * @param problems what was found, by code and standing, such as {@code P05 待说明 4 条}
     * @param notRun the codes of the checks that could not be run
     */
    public record Line(String part, String title, Answer answer, List<String> problems, List<String> notRun) {
        public Line {
            problems = List.copyOf(problems);
            notRun = List.copyOf(notRun);
        }
    }

    public Checklist {
        lines = List.copyOf(lines);
    }

    /** The checklist of a review. */
    public static Checklist of(Review review) {
        return new Checklist(Stream.of(Chapter.values())
                .map(chapter -> line(chapter, review))
                .toList());
    }

    private static Line line(Chapter chapter, Review review) {
        List<CheckResult> results = review.reconciliation().results().stream()
                .filter(result -> Concerns.of(result.check().code()).contains(chapter))
                .toList();
        List<Matter> matters = Group.sorted(review.matters()).stream()
                .filter(matter -> Concerns.of(matter.finding()).contains(chapter))
                .toList();
        List<String> notRun = results.stream()
                .filter(result -> result.verdict() == Verdict.NOT_RUN)
                .map(result -> result.check().code())
                .toList();
        int year = review.key().fiscalYear();
        boolean nothingRan = results.size() == notRun.size();
        return new Line(chapter.part(), chapter.title(year), answer(matters, nothingRan), problems(matters), notRun);
    }

    private static Answer answer(List<Matter> matters, boolean nothingRan) {
        if (matters.stream().anyMatch(matter -> matter.standing().isOpen())) {
            return Answer.NO;
        }
        return nothingRan ? Answer.NOT_CHECKED : Answer.YES;
    }

    private static List<String> problems(List<Matter> matters) {
        Map<String, Long> counts = matters.stream()
                .collect(Collectors.groupingBy(
                        matter -> matter.finding().code() + " "
                                + matter.standing().term(),
                        LinkedHashMap::new,
                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue() + " 条")
                .toList();
    }

    /** The checklist as rows of a spreadsheet, below a row of headings. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        lines.forEach(line -> rows.add(List.of(
                line.part(),
                line.title(),
                line.answer().term(),
                String.join("；", line.problems()),
                String.join("、", line.notRun()))));
        return rows;
    }
}
