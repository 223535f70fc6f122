package org.gongkai.check;

import java.util.Comparator;
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
}
