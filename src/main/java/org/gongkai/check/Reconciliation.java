package org.gongkai.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Dossier;
import org.gongkai.model.Place;

/**
 * 审核结果: a dossier with how every cross-check came out.
 *
 * @param evidence what was held against the catalogue
 * @param results one for each check, in the order of the catalogue
 * @param findings what was found, the gravest first, then in the order of the catalogue
 */
public record Reconciliation(Evidence evidence, List<CheckResult> results, List<Finding> findings) {
    public Reconciliation {
        results = List.copyOf(results);
        findings = List.copyOf(findings);
    }

    static Reconciliation of(Evidence evidence, List<CheckResult> results) {
        List<Finding> findings = results.stream()
                .flatMap(result -> result.findings().stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        return new Reconciliation(evidence, results, findings);
    }

    /** The dossier. */
    public Dossier dossier() {
        return evidence.dossier();
    }

    /** The same with the cells of the values, where they are known. */
    public Reconciliation located(Map<Place, String> cells) {
        Whereabouts whereabouts = Whereabouts.in(dossier());
        return new Reconciliation(
                evidence,
                results,
                findings.stream()
                        .map(finding -> finding.located(cells, whereabouts))
                        .toList());
    }

    /** 可公开: whether nothing blocks publication. */
    public boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The findings as rows for the database, each with the unit and year it belongs to. */
    public List<Map<String, Object>> rows() {
        return findings.stream()
                .map(finding -> {
                    Map<String, Object> row = finding.row();
                    row.put("unit", dossier().key().unitCode());
                    row.put("year", dossier().key().fiscalYear());
                    return row;
                })
                .toList();
    }

    /** The findings as lines of the report that the finance office reads, below a line of headings. */
    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Finding.HEADINGS);
        findings.forEach(finding -> lines.add(finding.line()));
        return lines;
    }

    /** 审核报告: the findings as one object for programs. */
    public Map<String, Object> report() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("unit", dossier().key().unitCode());
        report.put("year", dossier().key().fiscalYear());
        report.put("sound", isSound());
        report.put("findings", findings.stream().map(Finding::row).toList());
        return report;
    }
}
