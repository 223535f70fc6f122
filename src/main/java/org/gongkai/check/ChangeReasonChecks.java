package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.model.Amount;
import org.gongkai.model.AmountFormat;
import org.gongkai.model.Dossier;
import org.gongkai.model.Place;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.ThreePublicExpense;
import org.gongkai.table.Figure;

/** 增减变动原因: what changes from last year needs a reason that the statements print. */
final class ChangeReasonChecks {
    static final String BASIS = "预算公开说明：收支变动、“三公”经费增减变动应说明原因（《地方预决算公开操作规程》财预〔2016〕143号）";
    private static final String ALL_THREE = "“三公”经费";
    private static final String VEHICLES = "公务用车购置及运行费";

    static final List<CrossCheck> ALL = Stream.concat(
                    Stream.of(
                            CrossCheck.on(
                                    "Y05",
                                    Level.WITHIN_EXPORT,
                                    Severity.WARNING,
                                    "“三公”经费比上年有增减的，写明了原因",
                                    BASIS,
                                    "公务接待费上年 30000.00 元，本年 20000.00 元，没有变动原因",
                                    evidence -> threePublic(evidence.dossier())),
                            CrossCheck.on(
                                    "Y06",
                                    Level.WITHIN_EXPORT,
                                    Severity.WARNING,
                                    "收入、支出、一般公共预算、机关运行经费比上年增减超过设定幅度的，写明了原因",
                                    BASIS,
                                    "收入上年 100.00 元，本年 150.00 元，增长 50.00%，没有变动原因",
                                    ChangeReasonChecks::totals)),
                    ReasonSumChecks.ALL.stream())
            .toList();

    private ChangeReasonChecks() {}

    private static List<Outcome> threePublic(Dossier dossier) {
        List<Outcome> outcomes = new ArrayList<>();
        for (ThreePublicExpense expense : ThreePublicExpense.values()) {
            PriorYearItem item = expense.priorYearItem();
            dossier.unit().lastYear(item).ifPresent(before -> {
                Amount now = PriorYear.figure(dossier, item).amount();
                boolean told = now.minus(before).wan().signum() == 0 || isGiven(dossier, subjects(expense));
                outcomes.add(told ? Outcome.HELD : unexplained(dossier, item, before, now));
            });
        }
        return outcomes;
    }

    /** The matters under which a reason for an expense is printed. */
    private static List<String> subjects(ThreePublicExpense expense) {
        return switch (expense) {
            case OVERSEAS_TRAVEL, OFFICIAL_RECEPTION -> List.of(expense.term(), ALL_THREE);
            case VEHICLE_PURCHASE, VEHICLE_OPERATION -> List.of(expense.term(), VEHICLES, ALL_THREE);
        };
    }

    private static List<Outcome> totals(Evidence evidence) {
        List<Outcome> outcomes = new ArrayList<>();
        List<String> both = List.of(PriorYearItem.REVENUE.term(), PriorYearItem.EXPENDITURE.term());
        total(evidence, PriorYearItem.REVENUE, List.of(both.get(0))).ifPresent(outcomes::add);
        total(evidence, PriorYearItem.EXPENDITURE, List.of(both.get(1))).ifPresent(outcomes::add);
        total(evidence, PriorYearItem.GENERAL_PUBLIC_BUDGET, both).ifPresent(outcomes::add);
        if (evidence.dossier().unit().nature().hasAgencyOperatingExpenses()) {
            PriorYearItem item = PriorYearItem.AGENCY_OPERATING_EXPENSES;
            total(evidence, item, List.of(item.term())).ifPresent(outcomes::add);
        }
        return outcomes;
    }

    private static Optional<Outcome> total(Evidence evidence, PriorYearItem item, List<String> subjects) {
        Dossier dossier = evidence.dossier();
        int percent = evidence.settings().changePercent();
        return dossier.unit().lastYear(item).map(before -> {
            Amount now = PriorYear.figure(dossier, item).amount();
            boolean told = !exceeds(now.minus(before), before, percent) || isGiven(dossier, subjects);
            return told ? Outcome.HELD : unexplained(dossier, item, before, now);
        });
    }

    private static boolean exceeds(Amount change, Amount before, int percent) {
        BigDecimal allowed = before.yuan().abs().multiply(BigDecimal.valueOf(percent, 2));
        return change.yuan().abs().compareTo(allowed) > 0;
    }

    private static boolean isGiven(Dossier dossier, List<String> subjects) {
        return subjects.stream()
                .anyMatch(subject -> dossier.unit().reasonsFor(subject).stream().anyMatch(reason -> !reason.isBlank()));
    }

    private static Outcome unexplained(Dossier dossier, PriorYearItem item, Amount before, Amount now) {
        Figure figure = PriorYear.figure(dossier, item);
        Amount change = now.minus(before);
        String rate = before.isZero()
                ? "上年预算数为 0，无法计算增长率"
                : (change.fen() < 0 ? "下降 " : "增长 ") + AmountFormat.growth(change, before);
        return Breach.of(new About(item.term(), ""))
                .found("上年 " + Words.yuan(before) + "，本年 " + Words.yuan(now) + "，" + rate)
                .expected("写明增减变动的原因")
                .difference(change)
                .cause("变动原因中没有“" + item.term() + "”的原因" + Words.slip(now, before))
                .remedy("请在单位信息的变动原因中写明“" + item.term() + "”增减的原因；上年预算数写错的，请更正。")
                .at(List.of(PriorYear.place(dossier, item)))
                .at(figure.origins().stream()
                        .map(origin -> new Place(origin, "金额"))
                        .toList());
    }
}
