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
    static final List<CrossCheck> ALL = List.of(new CrossCheck(
            "C01",
            "同一项目的政府采购预算不超过该项目的支出预算",
            "《政府采购法》第六条、第三十三条（按批准的预算执行）",
            Level.ACROSS_EXPORTS,
            ProcurementChecks::withinProject));

    private ProcurementChecks() {}

    private static List<Breach> withinProject(Dossier dossier) {
        Map<String, List<ProcurementLine>> byProject = dossier.procurement().stream()
                .collect(Collectors.groupingBy(ProcurementLine::projectCode, TreeMap::new, Collectors.toList()));
        return byProject.entrySet().stream()
                .filter(entry -> procured(entry.getValue()).fen()
                        > Figure.sum(budgeted(dossier, entry.getKey())).amount().fen())
                .map(entry -> breach(entry.getKey(), entry.getValue(), budgeted(dossier, entry.getKey())))
                .toList();
    }

    private static Breach breach(String code, List<ProcurementLine> lines, List<BudgetLine> budgeted) {
        Amount procured = procured(lines);
        Amount budget = Figure.sum(budgeted).amount();
        return new Breach(
                Severity.ERROR,
                budgeted.isEmpty() ? code : code + " " + budgeted.get(0).projectName(),
                "政府采购预算 " + procured.yuan().toPlainString() + " 元",
                "不超过支出预算 " + budget.yuan().toPlainString() + " 元",
                procured.minus(budget).yuan().toPlainString(),
                budgeted.isEmpty() ? "支出预算明细中没有该项目编码" : "政府采购预算超过了该项目的支出预算",
                "请核对采购明细的项目编码与金额。",
                lines.stream().map(ProcurementLine::origin).toList());
    }

    private static Amount procured(List<ProcurementLine> lines) {
        return Amount.sum(lines.stream().map(ProcurementLine::amount).toList());
    }

    private static List<BudgetLine> budgeted(Dossier dossier, String projectCode) {
        return where(dossier.expenditure(), line -> line.projectCode().equals(projectCode));
    }
}
