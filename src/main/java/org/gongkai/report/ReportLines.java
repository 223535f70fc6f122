package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.check.Finding;
import org.gongkai.check.Matter;
import org.gongkai.check.Review;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * 审核意见表: the findings as rows of a spreadsheet, one a finding, what must be mended first before all.
 *
 * <p>An officer who fills 说明, 说明人 and 说明时间 in some rows, leaves the others as they are and drops the file gives the
 * reasons for them; 记录, 单位编码 and 预算年度 at the end tell whose they are. A reason that is void is not filled in again.
 */
public final class ReportLines {
    /** 表头. */
    public static final List<String> HEADINGS = Stream.concat(
                    Finding.HEADINGS.stream(), Stream.of("整改情况", "办理情况", "说明", "说明人", "说明时间", "记录", "单位编码", "预算年度"))
            .toList();

    private static final String LONG_CODE = "\\d{10,}";

    private ReportLines() {}

    /** The headings, and a line a finding; a text that a spreadsheet would take for a formula has an apostrophe before it. */
    public static List<List<String>> of(Review whole) {
        Review review = Discretion.of(whole);
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADINGS);
        Group.sorted(review.matters()).forEach(matter -> lines.add(line(matter, review.key())));
        return lines;
    }

    /** A long code has an apostrophe before it, lest a spreadsheet take it for a number and lose its last digits. */
    private static String digits(String record) {
        return record.matches(LONG_CODE) ? "'" + record : Finding.shown(record);
    }

    private static List<String> line(Matter matter, DossierKey key) {
        @Nullable Explanation reason = matter.isCurrent() ? matter.reason() : null;
        List<String> line = new ArrayList<>(matter.finding().line());
        line.add(matter.since().term());
        line.add(matter.standing().term());
        line.add(reason == null ? "" : Finding.shown(reason.reason()));
        line.add(reason == null ? "" : Finding.shown(reason.by()));
        line.add(reason == null ? "" : reason.when().written());
        line.add(digits(matter.finding().record()));
        line.add(key.unitCode());
        line.add(Integer.toString(key.fiscalYear()));
        return List.copyOf(line);
    }
}
