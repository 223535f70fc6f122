package org.gongkai.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.check.CheckResult;
import org.gongkai.check.Matter;
import org.gongkai.check.PastFinding;
import org.gongkai.check.Review;
import org.gongkai.check.Severity;
import org.gongkai.check.Since;
import org.gongkai.model.Explanation;

/** 审核报告 for programs: one object of maps, lists, texts, numbers and truth values, its members in a fixed order. */
public final class ReportData {
    private final Review review;

    private ReportData(Review review) {
        this.review = review;
    }

    /** The whole report as one object. */
    public static Map<String, Object> of(Review review) {
        return new ReportData(Discretion.of(review)).report();
    }

    private Map<String, Object> report() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("unit", review.key().unitCode());
        report.put("name", review.reconciliation().dossier().unit().name());
        report.put("year", review.key().fiscalYear());
        report.put("state", review.state().name());
        report.put("sound", review.isSound());
        report.put("conclusion", Conclusion.of(review));
        report.put("counts", counts());
        report.put("settings", settings());
        report.put("findings", each(Group.sorted(review.matters()), ReportData::matter));
        report.put("mended", each(review.mended(), ReportData::past));
        report.put("unverified", each(review.unverified(), ReportData::past));
        report.put("idle", each(review.idle(), ReportData::idle));
        report.put("checklist", each(Checklist.of(review).lines(), ReportData::line));
        report.put("checks", each(review.reconciliation().results(), ReportData::check));
        return report;
    }

    private Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put(
                "severity", count(Severity.values(), matter -> matter.finding().severity()));
        counts.put("standing", count(Matter.Standing.values(), Matter::standing));
        counts.put("since", count(Since.values(), Matter::since));
        counts.put("mended", review.mended().size());
        counts.put("unverified", review.unverified().size());
        return counts;
    }

    private <E extends Enum<E>> Map<String, Object> count(E[] all, Function<Matter, E> of) {
        Map<String, Object> counts = new LinkedHashMap<>();
        Stream.of(all)
                .forEach(one -> counts.put(one.name(), (int) review.matters().stream()
                        .filter(matter -> of.apply(matter) == one)
                        .count()));
        return counts;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put(
                "changePercent", review.reconciliation().evidence().settings().changePercent());
        settings.put("severities", each(SeveritySetting.of(review), setting -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", setting.code());
            row.put("from", setting.from().name());
            row.put("to", setting.to().name());
            return row;
        }));
        return settings;
    }

    private static Map<String, Object> matter(Matter matter) {
        Map<String, Object> row = matter.finding().row();
        row.put("since", matter.since().name());
        row.put("standing", matter.standing().name());
        if (matter.reason() != null) {
            Map<String, Object> reason = reason(matter.reason());
            reason.put("current", matter.isCurrent());
            row.put("reason", reason);
        }
        return row;
    }

    private static Map<String, Object> past(PastFinding past) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", past.code());
        row.put("severity", past.severity().name());
        row.put("record", past.record());
        row.put("project", past.project());
        row.put("found", past.found());
        row.put("expected", past.expected());
        return row;
    }

    private static Map<String, Object> idle(Explanation given) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", given.code());
        row.put("record", given.record());
        row.putAll(reason(given));
        return row;
    }

    private static Map<String, Object> reason(Explanation given) {
        Map<String, Object> reason = new LinkedHashMap<>();
        reason.put("text", given.reason());
        reason.put("by", given.by());
        reason.put("when", given.when().written());
        return reason;
    }

    private static Map<String, Object> line(Checklist.Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("part", line.part());
        row.put("title", line.title());
        row.put("answer", line.answer().name());
        row.put("problems", line.problems());
        row.put("notRun", line.notRun());
        return row;
    }

    private static Map<String, Object> check(CheckResult result) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", result.check().code());
        row.put("verdict", result.verdict().name());
        row.put("held", result.held());
        row.put("why", result.why());
        return row;
    }

    private static <T> List<Map<String, Object>> each(List<T> all, Function<T, Map<String, Object>> row) {
        return all.stream().map(row).toList();
    }
}
