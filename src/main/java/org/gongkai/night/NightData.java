package org.gongkai.night;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 夜间报告 for programs: one object of maps, lists, texts and numbers, its members in a fixed order. */
public final class NightData {
    private final NightReport report;

    private NightData(NightReport report) {
        this.report = report;
    }

    /** The whole report as one object. */
    public static Map<String, Object> of(NightReport report) {
        return new NightData(report).data();
    }

    private Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("date", report.date().toString());
        data.put("sentence", report.sentence());
        data.put("counts", counts());
        data.put("units", report.units().stream().map(this::unit).toList());
        data.put("others", report.others().stream().map(this::unit).toList());
        data.put("quarantined", told(report.quarantined()));
        data.put("refused", told(report.refused()));
        data.put("damages", report.damages());
        data.put("problems", report.problems());
        return data;
    }

    private Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("expected", report.expected());
        counts.put("complete", report.complete());
        report.counts().forEach((condition, count) -> counts.put(condition.name(), count));
        counts.put("overdue", report.overdue());
        return counts;
    }

    private Map<String, Object> unit(UnitStanding unit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("unit", unit.key().unitCode());
        row.put("name", unit.name());
        row.put("year", unit.key().fiscalYear());
        row.put("condition", unit.condition().name());
        row.put("version", unit.version());
        row.put("missing", unit.missing());
        row.put("findings", unit.findings());
        unit.deadline().ifPresent(deadline -> {
            row.put("approved", deadline.approved().toString());
            row.put("deadline", deadline.lastDay().toString());
            row.put("daysLeft", deadline.daysLeft(report.date()));
        });
        return row;
    }

    private static List<Map<String, String>> told(List<NightReport.Told> told) {
        return told.stream()
                .map(each -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    row.put("name", each.name());
                    row.put("why", each.why());
                    return row;
                })
                .toList();
    }
}
