package org.gongkai.narrative;

import static org.gongkai.narrative.Wording.wan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.EconomicCode;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.ProcurementLine;
import org.gongkai.model.ThreePublicExpense;
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
        Amount all = Totals.sum(personnel).plus(Totals.sum(running));
        return Statement.of(
                "一般公共预算基本支出情况说明",
                dossier.year() + "年度" + unitName + "一般公共预算安排基本支出" + wan(all) + "，其中：",
                "人员经费" + wan(Totals.sum(personnel)) + including(personnel) + "；",
                "公用经费" + wan(Totals.sum(running)) + including(running) + "。");
    }

    /** “三公”经费增减变动原因说明. */
    Statement threePublicExpenses() {
        Amount travel = totals.spentOn(ThreePublicExpense.OVERSEAS_TRAVEL);
        Amount reception = totals.spentOn(ThreePublicExpense.OFFICIAL_RECEPTION);
        Amount purchase = totals.spentOn(ThreePublicExpense.VEHICLE_PURCHASE);
        Amount operation = totals.spentOn(ThreePublicExpense.VEHICLE_OPERATION);
        Amount vehicles = purchase.plus(operation);
        String lastYear = dossier.year() - 1 + "年";
        String total = dossier.year() + "年" + unitName + "财政拨款安排的“三公”经费预算"
                + wan(travel.plus(reception).plus(vehicles))
                + compared(lastYear, travel.plus(reception).plus(vehicles), lastYear(ThreePublicExpense.values()))
                + reason("“三公”经费");
        String parts = Stream.of(
                        item("因公出国（境）费", travel, ThreePublicExpense.OVERSEAS_TRAVEL),
                        item("公务接待费", reception, ThreePublicExpense.OFFICIAL_RECEPTION),
                        item(
                                "公务用车购置及运行费",
                                vehicles,
                                ThreePublicExpense.VEHICLE_PURCHASE,
                                ThreePublicExpense.VEHICLE_OPERATION))
                .collect(Collectors.joining("；"));
        String ofVehicles = item("公务用车运行维护费", operation, ThreePublicExpense.VEHICLE_OPERATION) + "；"
                + item("公务用车购置费", purchase, ThreePublicExpense.VEHICLE_PURCHASE);
        return Statement.of("“三公”经费增减变动原因说明", total + "。其中：" + parts + "。" + ofVehicles + "。");
    }

    /** 机关运行经费增减变动原因说明. */
    Statement agencyOperatingExpenses() {
        String title = "机关运行经费增减变动原因说明";
        if (!dossier.unit().nature().hasAgencyOperatingExpenses()) {
            String none = "因我单位为" + dossier.unit().nature().term() + "，无机关运行经费。";
            return Statement.of(title, dossier.unit().remark("机关运行经费").orElse(none));
        }
        Amount now = Totals.sum(totals.agencyOperatingLines());
        String comparison = compared(
                dossier.year() - 1 + "年", now, dossier.unit().lastYear(PriorYearItem.AGENCY_OPERATING_EXPENSES));
        return Statement.of(
                title,
                dossier.year() + "年" + unitName + "财政拨款安排的机关运行经费预算" + wan(now) + comparison + reason("机关运行经费") + "。");
    }

    /** 政府采购情况. */
    Statement procurement() {
        return Statement.of(
                "政府采购情况",
                dossier.year() + "年" + unitName + "政府采购预算总额" + wan(procured(dossier.procurement().stream()))
                        + "。其中：政府采购货物预算" + wan(procured(ProcurementCategory.GOODS)) + "、政府采购工程预算"
                        + wan(procured(ProcurementCategory.WORKS)) + "、政府采购服务预算"
                        + wan(procured(ProcurementCategory.SERVICES)) + "。");
    }

    /** ，主要包括：基本工资、津贴补贴等, in the order of the economic codes. */
    private static String including(List<BudgetLine> lines) {
        Map<EconomicCode, String> names = new TreeMap<>();
        lines.forEach(line -> names.putIfAbsent(
                line.departmental().code(), line.departmental().name()));
        return names.isEmpty() ? "" : "，主要包括：" + String.join("、", names.values()) + "等";
    }

    private String item(String name, Amount now, ThreePublicExpense... expenses) {
        String comparison = Wording.comparedWithLastYear("上年", now, lastYear(expenses));
        return name + wan(now) + (comparison.isEmpty() ? "" : "，" + comparison) + reason(name);
    }

    private static String compared(String year, Amount now, Optional<Amount> lastYear) {
        String comparison = Wording.comparedWithLastYear(year, now, lastYear);
        return comparison.isEmpty() || comparison.startsWith("与") ? comparison : "，" + comparison;
    }

    private String reason(String subject) {
        return Wording.because(dossier.unit().reasonsFor(subject));
    }

    /** Last year's sum, known only where every part of it is. */
    private Optional<Amount> lastYear(ThreePublicExpense... expenses) {
        Optional<Amount> sum = Optional.of(Amount.ZERO);
        for (ThreePublicExpense expense : expenses) {
            Optional<Amount> part = dossier.unit().lastYear(expense.priorYearItem());
            sum = sum.flatMap(before -> part.map(before::plus));
        }
        return sum;
    }

    private Amount procured(ProcurementCategory category) {
        return procured(dossier.procurement().stream().filter(line -> line.category() == category));
    }

    private static Amount procured(Stream<ProcurementLine> lines) {
        return Amount.sum(lines.map(ProcurementLine::amount).toList());
    }
}
