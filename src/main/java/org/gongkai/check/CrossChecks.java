package org.gongkai.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.model.Dossier;

/** 勾稽关系目录: the catalogue of cross-checks. */
public final class CrossChecks {
    /** Every check, topic by topic. */
    public static final List<CrossCheck> ALL = Stream.of(
                    BalanceChecks.ALL,
                    TableChecks.ALL,
                    StatedFigureChecks.ALL,
                    ClassificationChecks.ALL,
                    EconomicClassChecks.ALL,
                    FunctionEconomyChecks.ALL,
                    ProjectChecks.ALL,
                    ProjectNameChecks.ALL,
                    ProjectFundChecks.ALL,
                    ProjectCategoryChecks.ALL,
                    ProjectKindChecks.ALL,
                    SheetChecks.ALL,
                    SheetYearChecks.ALL,
                    ProseSumChecks.ALL,
                    UnitCostChecks.ALL,
                    ProseFundChecks.ALL,
                    ListedItemChecks.ALL,
                    CountChecks.ALL,
                    CitationChecks.ALL,
                    OfficeWordingChecks.ALL,
                    IndicatorChecks.ALL,
                    IndicatorSumChecks.ALL,
                    IndicatorFormChecks.ALL,
                    IndicatorSetChecks.ALL,
                    ProcurementChecks.ALL,
                    ExpenditureChecks.ALL,
                    MoneyUnitChecks.ALL,
                    PrintedTableChecks.ALL,
                    PriorYearChecks.ALL,
                    ChangeReasonChecks.ALL,
                    CompletenessChecks.ALL,
                    UnitTextChecks.ALL,
                    PersonalChecks.ALL,
                    SecretChecks.ALL,
                    SecretMarkChecks.ALL,
                    AssetChecks.ALL,
                    AssetUseChecks.ALL,
                    HoldingTextChecks.ALL,
                    ProcurementItemChecks.ALL,
                    EstablishmentChecks.ALL,
                    DeclarationChecks.ALL,
                    NumberingChecks.ALL,
                    UnitProseChecks.ALL)
            .flatMap(List::stream)
            .toList();

    /** Holds a dossier by itself against every check. */
    public Reconciliation reconcile(Dossier dossier) {
        return reconcile(Evidence.of(dossier));
    }

    /** Holds a dossier against every check, with all there is to hold it against. */
    public Reconciliation reconcile(Evidence evidence) {
        Whereabouts whereabouts = Whereabouts.in(evidence.dossier());
        Map<String, CheckResult> results = new LinkedHashMap<>();
        Running.ORDER.forEach(check -> results.put(check.code(), run(check, evidence, results, whereabouts)));
        List<CheckResult> byCatalogue =
                ALL.stream().map(check -> results.get(check.code())).toList();
        return Reconciliation.of(evidence, byCatalogue);
    }

    private static CheckResult run(
            CrossCheck check, Evidence evidence, Map<String, CheckResult> results, Whereabouts whereabouts) {
        List<String> broken = Running.needsOf(check).stream()
                .filter(code -> results.containsKey(code) && results.get(code).blocks())
                .toList();
        if (!broken.isEmpty()) {
            return CheckResult.notRun(check, "所依据的 " + String.join("、", broken) + " 不通过，改正后再核对");
        }
        return check.run(evidence, whereabouts);
    }
}
