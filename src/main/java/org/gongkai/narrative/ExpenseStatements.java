package org.gongkai.narrative;

import static org.gongkai.model.ThreePublicExpense.OFFICIAL_RECEPTION;
import static org.gongkai.model.ThreePublicExpense.OVERSEAS_TRAVEL;
import static org.gongkai.model.ThreePublicExpense.VEHICLE_OPERATION;
import static org.gongkai.model.ThreePublicExpense.VEHICLE_PURCHASE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.EconomicCode;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.ThreePublicExpense;
import org.gongkai.table.Figure;
import org.gongkai.table.Lines;
import org.gongkai.table.Totals;

/** 支出说明: the statements about what money is spent on, six to nine. */
final class ExpenseStatements {
    private final Dossier dossier;
    private final Totals totals;
    private final String unitName;

    ExpenseStatements(Dossier dossier) {
        this.dossier = dossier;
        this.totals = Totals.of(dossier);
        this.unitName = dossier.unit().name();
    }

    /** 一般公共预算基本支出情况说明. */
    Statement basicExpenditure() {
        List<BudgetLine> personnel = totals.basicLines(ExpenditureCategory.PERSONNEL);
        List<BudgetLine> running = totals.basicLines(ExpenditureCategory.RUNNING_EXPENSES);
        Figure ofPersonnel = Figure.sum(personnel);
        Figure ofRunning = Figure.sum(running);
        return Statement.of(
                "一般公共预算基本支出情况说明",
                Prose.of(dossier.year() + "年度" + unitName + "一般公共预算安排基本支出", ofPersonnel.plus(ofRunning))
                        .then("，其中："),
                Prose.of("人员经费", ofPersonnel).then(including(personnel)).then("；"),
                Prose.of("公用经费", ofRunning).then(including(running)).then("。"));
    }

    /** “三公”经费增减变动原因说明. */
    Statement threePublicExpenses() {
        ThreePublicExpense[] all = ThreePublicExpense.values();
        Prose parts = Stream.of(
                        item("因公出国（境）费", OVERSEAS_TRAVEL),
                        item("公务接待费", OFFICIAL_RECEPTION),
                        item("公务用车购置及运行费", VEHICLE_PURCHASE, VEHICLE_OPERATION))
                .collect(Prose.joining("；"));
        Prose ofVehicles = Stream.of(item("公务用车运行维护费", VEHICLE_OPERATION), item("公务用车购置费", VEHICLE_PURCHASE))
                .collect(Prose.joining("；"));
        Prose text = budgeted("“三公”经费", spentOn(all), lastYear(all))
                .then("。其中：")
                .then(parts)
                .then("。")
                .then(ofVehicles)
                .then("。");
        return Statement.of("“三公”经费增减变动原因说明", Composition.shown("三公经费分布图", distribution(), Passage.prose(text)));
    }

    /** What is spent on each of the public expenses, with vehicles bought and vehicles run apart. */
    private Map<String, Figure> distribution() {
        Map<String, Figure> parts = new LinkedHashMap<>();
        parts.put("因公出国（境）费", spentOn(OVERSEAS_TRAVEL));
        parts.put("公务接待费", spentOn(OFFICIAL_RECEPTION));
        parts.put("公务用车购置费", spentOn(VEHICLE_PURCHASE));
        parts.put("公务用车运行维护费", spentOn(VEHICLE_OPERATION));
        return parts;
    }

    /** 机关运行经费增减变动原因说明. */
    Statement agencyOperatingExpenses() {
        String title = "机关运行经费增减变动原因说明";
        if (!dossier.unit().nature().hasAgencyOperatingExpenses()) {
            String none = "因我单位为" + dossier.unit().nature().term() + "，无机关运行经费。";
            return Statement.of(title, Prose.of(dossier.unit().remark("机关运行经费").orElse(none)));
        }
        Figure now = Figure.sum(totals.agencyOperatingLines());
        Optional<Figure> before = totals.lastYear(PriorYearItem.AGENCY_OPERATING_EXPENSES);
        return Statement.of(title, budgeted("机关运行经费", now, before).then("。"));
    }

    /** 政府采购情况. */
    Statement procurement() {
        return Statement.of(
                "政府采购情况",
                Prose.of(dossier.year() + "年" + unitName + "政府采购预算总额", totals.procurement(Lines.all()))
                        .then("。其中：政府采购货物预算", procured(ProcurementCategory.GOODS))
                        .then("、政府采购工程预算", procured(ProcurementCategory.WORKS))
                        .then("、政府采购服务预算", procured(ProcurementCategory.SERVICES))
                        .then("。"));
    }

    /** ，主要包括：基本工资、津贴补贴等, in the order of the economic codes. */
    private static String including(List<BudgetLine> lines) {
        Map<EconomicCode, String> names = new TreeMap<>();
        lines.forEach(line -> names.putIfAbsent(
                line.departmental().code(), line.departmental().name()));
        return names.isEmpty() ? "" : "，主要包括：" + String.join("、", names.values()) + "等";
    }

    /** What fiscal appropriation pays for something, compared with last year, and why. */
    private Prose budgeted(String name, Figure now, Optional<Figure> before) {
        Prose comparison = Wording.comparedWithLastYear(dossier.year() - 1 + "年", now, before);
        return Prose.of(dossier.year() + "年" + unitName + "财政拨款安排的" + name + "预算", now)
                .then(comparison.text().startsWith("与") ? comparison : comparison.ledInBy("，"))
                .then(reason(name));
    }

    private Prose item(String name, ThreePublicExpense... expenses) {
        Figure now = spentOn(expenses);
        Prose comparison = Wording.comparedWithLastYear("上年", now, lastYear(expenses));
        return Prose.of(name, now).then(comparison.ledInBy("，")).then(reason(name));
    }

    private String reason(String subject) {
        return Wording.because(dossier.unit().reasonsFor(subject));
    }

    private Figure spentOn(ThreePublicExpense... expenses) {
        return Stream.of(expenses).map(totals::spentOn).reduce(Figure.ZERO, Figure::plus);
    }

    /** Last year's sum, known only where every part of it is. */
    private Optional<Figure> lastYear(ThreePublicExpense... expenses) {
        Optional<Figure> sum = Optional.of(Figure.ZERO);
        for (ThreePublicExpense expense : expenses) {
            Optional<Figure> part = totals.lastYear(expense.priorYearItem());
            sum = sum.flatMap(before -> part.map(before::plus));
        }
        return sum;
    }

    private Figure procured(ProcurementCategory category) {
        return totals.procurement(line -> line.category() == category);
    }
}
