package org.gongkai.check;

import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.where;

import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Project;
import org.gongkai.table.Figure;
import org.gongkai.table.Lines;

/** 金额单位: two exports of the same money that lie ten thousandfold apart, so that one of them counts in the wrong unit. */
final class MoneyUnitChecks {
    private static final String BASIS = "金额单位应与导出文件所注明的“单位：元”或“单位：万元”一致";
    private static final String CAUSE = "两数相差约一万倍，其中一份很可能把元当作了万元，或把万元当作了元";

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "U01",
                    Level.ACROSS_EXPORTS,
                    Severity.ERROR,
                    "收入预算与支出预算的总数不相差一万倍",
                    BASIS,
                    "收入 326.07，支出 3260670.00：收入那一份写的是万元，没有注明单位",
                    MoneyUnitChecks::totals),
            CrossCheck.of(
                    "U02",
                    Level.ACROSS_EXPORTS,
                    Severity.ERROR,
                    "项目的当年预算与项目库的年度资金总额不相差一万倍",
                    BASIS,
                    "支出预算明细 500000.00 元，项目库年度资金总额 50.00 元",
                    MoneyUnitChecks::projects));

    private MoneyUnitChecks() {}

    private static List<Outcome> totals(Dossier dossier) {
        Amount revenue = Figure.sum(dossier.revenue()).amount();
        Amount expenditure = Figure.sum(dossier.expenditure()).amount();
        if (revenue.isZero() || expenditure.isZero()) {
            return List.of();
        }
        return List.of(
                Words.areTenThousandfold(revenue, expenditure)
                        ? apart(About.unit(dossier), "收入预算明细 ", revenue, "支出预算明细 ", expenditure)
                                .remedy("请核对收入、支出两份明细的金额单位，更正写错单位的一份后重新导出。")
                                .at(dossier.revenue(), "金额")
                                .at(dossier.expenditure(), "金额")
                        : Outcome.HELD);
    }

    private static List<Outcome> projects(Dossier dossier) {
        return dossier.projects().stream()
                .filter(project -> project.annualFunds().total() != null)
                .map(project -> project(
                        project, where(dossier.expenditure(), Lines.project(), current(), line -> line.projectCode()
                                .equals(project.code()))))
                .toList();
    }

    private static Outcome project(Project project, List<BudgetLine> lines) {
        Amount budget = Figure.sum(lines).amount();
        Amount annual = project.annualFunds().total();
        if (annual == null || !Words.areTenThousandfold(annual, budget)) {
            return Outcome.HELD;
        }
        return apart(About.project(project), "项目库年度资金总额 ", annual, "支出预算明细 ", budget)
                .remedy("请核对项目库（以元填报）与支出预算明细的金额单位，更正写错单位的一处后重新导出。")
                .at(project.origin(), "年度资金/总额")
                .at(lines, "金额");
    }

    private static Breach apart(About about, String name, Amount found, String otherName, Amount expected) {
        return Breach.of(about)
                .found(name + Words.yuan(found))
                .expected(otherName + Words.yuan(expected))
                .difference(found.minus(expected))
                .cause(CAUSE);
    }
}
