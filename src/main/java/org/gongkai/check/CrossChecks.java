package org.gongkai.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.Dossier;

/** 勾稽关系目录: the catalogue of cross-checks. */
public final class CrossChecks {
    /** Every check, topic by topic. */
    public static final List<CrossCheck> ALL = Stream.of(
                    BalanceChecks.ALL,
                    ClassificationChecks.ALL,
                    ProjectChecks.ALL,
                    ProcurementChecks.ALL,
                    ExpenditureChecks.ALL,
                    MoneyUnitChecks.ALL,
                    PrintedTableChecks.ALL)
            .flatMap(List::stream)
            .toList();

    /** Holds a dossier against every check. */
    public Reconciliation reconcile(Dossier dossier) {
        List<Finding> findings = ALL.stream()
                .flatMap(check -> check.run(dossier).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        return new Reconciliation(dossier, findings);
    }
}
