package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Dossier;

/**
 * 审核结果: a dossier with all that its cross-checks found.
 *
 * @param dossier the dossier
 * @param findings what was found, the gravest first, then in the order of the catalogue
 */
public record Reconciliation(Dossier dossier, List<Finding> findings) {
    public Reconciliation {
        findings = List.copyOf(findings);
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
                    row.put("unit", dossier.key().unitCode());
                    row.put("year", dossier.key().fiscalYear());
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
        report.put("unit", dossier.key().unitCode());
        report.put("year", dossier.key().fiscalYear());
        report.put("sound", isSound());
        report.put("findings", findings.stream().map(Finding::row).toList());
        return report;
    }
}
