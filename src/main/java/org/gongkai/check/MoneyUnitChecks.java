package org.gongkai.check;

import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.project;
import static org.gongkai.table.Lines.where;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Money;
import org.gongkai.model.Origin;
import org.gongkai.model.Project;
import org.gongkai.table.Figure;

/** 金额单位: two exports of the same money that lie ten thousandfold apart, so that one of them counts in the wrong unit. */
final class MoneyUnitChecks {
    private static final String BASIS = "金额单位应与导出文件所注明的“单位：元”或“单位：万元”一致";
    private static final String CAUSE = "两数相差约一万倍，其中一份很可能把元当作了万元，或把万元当作了元";

    static final List<CrossCheck> ALL = List.of(
            new CrossCheck("U01", "收入预算与支出预算的总数不相差一万倍", BASIS, Level.ACROSS_EXPORTS, MoneyUnitChecks::totals),
            new CrossCheck("U02", "项目的当年预算与项目库的年度资金总额不相差一万倍", BASIS, Level.ACROSS_EXPORTS, MoneyUnitChecks::projects));

    private MoneyUnitChecks() {}

    private static List<Breach> totals(Dossier dossier) {
        Figure revenue = Figure.sum(dossier.revenue());
        Figure expenditure = Figure.sum(dossier.expenditure());
        return TenThousandfold.apart(revenue.amount(), expenditure.amount())
                ? List.of(breach(
                        dossier.unit().name(),
                        "收入预算明细 ",
                        revenue.amount(),
                        "支出预算明细 ",
                        expenditure.amount(),
                        "请核对收入、支出两份明细的金额单位，更正写错单位的一份后重新导出。",
                        origins(dossier.revenue(), dossier.expenditure())))
                : List.of();
    }

    private static List<Breach> projects(Dossier dossier) {
        List<Breach> breaches = new ArrayList<>();
        for (Project project : dossier.projects()) {
            List<BudgetLine> lines = where(dossier.expenditure(), project(), current(), line -> line.projectCode()
                    .equals(project.code()));
            Amount budget = Figure.sum(lines).amount();
            Amount annual = project.annualFunds().total();
            if (annual != null && TenThousandfold.apart(annual, budget)) {
                List<Origin> origins = new ArrayList<>(List.of(project.origin()));
                origins.addAll(origins(lines, List.of()));
                breaches.add(breach(
                        project.code() + " " + project.name(),
                        "项目库年度资金总额 ",
                        annual,
                        "支出预算明细 ",
                        budget,
                        "请核对项目库（以元填报）与支出预算明细的金额单位，更正写错单位的一处后重新导出。",
                        origins));
            }
        }
        return breaches;
    }

    private static Breach breach(
            String subject,
            String name,
            Amount found,
            String otherName,
            Amount expected,
            String remedy,
            List<Origin> origins) {
        return new Breach(
                Severity.ERROR,
                subject,
                name + words(found),
                otherName + words(expected),
                found.minus(expected).yuan().toPlainString(),
                CAUSE,
                remedy,
                origins);
    }

    private static String words(Amount amount) {
        return amount.yuan().toPlainString() + " 元";
    }

    private static List<Origin> origins(List<? extends Money> some, List<? extends Money> others) {
        List<Origin> origins = new ArrayList<>();
        some.forEach(line -> origins.add(line.origin()));
        others.forEach(line -> origins.add(line.origin()));
        return origins;
    }
}
