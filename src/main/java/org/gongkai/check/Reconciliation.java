package org.gongkai.check;

import java.util.List;
import java.util.Map;
import org.gongkai.model.Dossier;

/**
 * 审核结果: a dossier with all that its cross-checks found.
 *
 * @param dossier the dossier
 * @param findings what was found, the gravest first, then by code
 */
public record Reconciliation(Dossier dossier, List<Finding> findings) {
    public Reconciliation {
        findings = List.copyOf(findings);
    }

    /** 可公开: whether nothing blocks publication. */
    public boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The findings as rows for tables and databases. */
    public List<Map<String, Object>> rows() {
        return findings.stream().map(Finding::row).toList();
    }
}
