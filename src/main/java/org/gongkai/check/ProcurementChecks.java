package org.gongkai.check;

import static org.gongkai.table.Lines.where;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.ProcurementLine;
import org.gongkai.table.Figure;

/** 政府采购: procurement against the expenditure it is paid from. */
final class ProcurementChecks {
    static final List<CrossCheck> ALL = List.of(CrossCheck.of(
            "C01",
            Level.ACROSS_EXPORTS,
            Severity.ERROR,
            "同一项目的政府采购预算不超过该项目的支出预算",
            "《政府采购法》第六条、第三十三条（按批准的预算执行）",
            "项目的支出预算 500.00 元，它的政府采购预算 600.00 元",
            ProcurementChecks::withinProject));

    private ProcurementChecks() {}

    private static List<Outcome> withinProject(Dossier dossier) {
        Map<String, List<ProcurementLine>> byProject = dossier.procurement().stream()
                .collect(Collectors.groupingBy(ProcurementLine::projectCode, TreeMap::new, Collectors.toList()));
        return byProject.entrySet().stream()
                .map(entry -> withinProject(entry.getKey(), entry.getValue(), budgeted(dossier, entry.getKey())))
                .toList();
    }

    private static Outcome withinProject(String code, List<ProcurementLine> lines, List<BudgetLine> budgeted) {
        Amount procured = Amount.sum(lines.stream().map(ProcurementLine::amount).toList());
        Amount budget = Figure.sum(budgeted).amount();
        if (procured.fen() <= budget.fen()) {
            return Outcome.HELD;
        }
        return Breach.of(new About(
                        code, budgeted.isEmpty() ? "" : budgeted.get(0).projectName()))
                .found("政府采购预算 " + Words.yuan(procured))
                .expected("不超过支出预算 " + Words.yuan(budget))
                .difference(procured.minus(budget))
                .cause(budgeted.isEmpty() ? "支出预算明细中没有该项目编码" : "政府采购预算超过了该项目的支出预算")
                .remedy("请核对采购明细的项目编码与金额。")
                .at(lines, "金额");
    }

    private static List<BudgetLine> budgeted(Dossier dossier, String projectCode) {
        return where(dossier.expenditure(), line -> line.projectCode().equals(projectCode));
    }
}
