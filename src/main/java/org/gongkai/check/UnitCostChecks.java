package org.gongkai.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Amount;
import org.gongkai.model.Place;
import org.gongkai.model.Project;
import org.gongkai.prose.AmountMention;
import org.gongkai.prose.Comparison;
import org.gongkai.prose.DigitSlip;
import org.gongkai.prose.IndicatorValue.Kind;
import org.gongkai.prose.UnitCost;

/** 数量×单价: what a sheet says that one costs, times how many, against the total and against the funds of the year. */
final class UnitCostChecks {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.on(
                    "G07",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "文字中的数量 × 单价 = 所说的合计",
                    ProjectChecks.FORM,
                    "54000 批次，单批次成本 7.5 万元和 10.79 万元，合计却是 45 万元，单价应以元计",
                    UnitCostChecks::totals),
            CrossCheck.on(
                    "G08",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "文字中本年度的数量 × 单价不超过年度资金总额",
                    ProjectChecks.FORM,
                    "250 批次，每批次 2000 元，要 500000 元，年度资金只有 250000 元",
                    UnitCostChecks::annual));

    private UnitCostChecks() {}

    private static List<Outcome> totals(Evidence evidence) {
        return evidence.sheets().stream()
                .flatMap(sheet -> sheet.wordings().stream())
                .flatMap(texts -> texts.get(0).passage().unitCosts().stream()
                        .flatMap(cost -> total(texts.get(0).project(), cost, SheetText.places(texts)).stream()))
                .toList();
    }

    /** With several prices of one, the average must lie between them. */
    private static Optional<Outcome> total(Project project, UnitCost cost, List<Place> places) {
        AmountMention total = cost.total();
        if (total == null || cost.quantity().number().signum() == 0 || !isExact(cost)) {
            return Optional.empty();
        }
        BigDecimal slack = BigDecimal.valueOf(total.printed().halfWidth(), 2);
        BigDecimal quantity = cost.quantity().number();
        BigDecimal least = least(cost).multiply(quantity).subtract(slack);
        BigDecimal most = most(cost).multiply(quantity).add(slack);
        BigDecimal yuan = total.amount().yuan();
        if (least.compareTo(yuan) <= 0 && yuan.compareTo(most) <= 0) {
            return Optional.of(Outcome.HELD);
        }
        boolean wan = least.divide(WAN).compareTo(yuan) <= 0 && yuan.compareTo(most.divide(WAN)) <= 0;
        return Optional.of(differs(project, cost, total, wan).at(places));
    }

    private static boolean isExact(UnitCost cost) {
        return cost.prices().stream().allMatch(price -> price.comparison() == Comparison.EXACT)
                && cost.quantity().comparison() == Comparison.EXACT;
    }

    /** The lowest price that is written, less what rounding may have added to it. */
    private static BigDecimal least(UnitCost cost) {
        return cost.prices().stream()
                .map(price -> price.amount().yuan().subtract(place(price)))
                .min(BigDecimal::compareTo)
                .orElseThrow();
    }

    private static BigDecimal most(UnitCost cost) {
        return cost.prices().stream()
                .map(price -> price.amount().yuan().add(place(price)))
                .max(BigDecimal::compareTo)
                .orElseThrow();
    }

    /** The last place of a price with a fraction, in yuan; a whole price is taken to be exact. */
    private static BigDecimal place(AmountMention price) {
        if (price.decimals() == 0 || price.figure().signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal unit = price.amount().yuan().divide(price.figure(), 0, RoundingMode.HALF_UP);
        return unit.movePointLeft(price.decimals());
    }

    private static Breach differs(Project project, UnitCost cost, AmountMention total, boolean wan) {
        String prices = String.join(
                "、", cost.prices().stream().map(AmountMention::wording).toList());
        BigDecimal average = total.amount().yuan().divide(cost.quantity().number(), 2, RoundingMode.HALF_UP);
        return Breach.of(About.project(project))
                .found(cost.quantity().wording() + "，单价 " + prices)
                .expected("合计 " + total.wording() + "，平均每" + cost.quantity().unit() + " " + average.toPlainString()
                        + " 元")
                .cause(wan ? "数量乘单价约为合计的一万倍，单价很可能把“元”写成了“万元”" : "数量乘单价与合计不符")
                .remedy(wan ? "请把单价的单位改为元，或更正合计。" : "请核对数量、单价与合计，更正写错的一个。");
    }

    private static List<Outcome> annual(Evidence evidence) {
        return evidence.sheets().stream()
                .flatMap(sheet -> annual(sheet, evidence.dossier().year()).stream())
                .toList();
    }

    private static Optional<Outcome> annual(Sheet sheet, int year) {
        Project project = sheet.project();
        Amount funds = project.annualFunds().total();
        List<Breach> breaches = new ArrayList<>();
        boolean held = false;
        for (SheetText text : funds == null ? List.<SheetText>of() : sheet.texts()) {
            for (UnitCost cost : text.passage().unitCosts()) {
                if (funds != null && isExact(cost) && cost.prices().size() == 1 && isAnnual(sheet, text, cost, year)) {
                    held = true;
                    exceeds(project, cost, funds)
                            .map(breach -> breach.at(List.of(text.place())))
                            .ifPresent(breaches::add);
                }
            }
        }
        Optional<Breach> all = breaches.stream().reduce((first, next) -> first.at(next.places()));
        return all.isPresent() ? Optional.of(all.get()) : held ? Optional.of(Outcome.HELD) : Optional.empty();
    }

    /** Whether a quantity is that of the year: the words before it say so, or an indicator of the year has the same. */
    private static boolean isAnnual(Sheet sheet, SheetText text, UnitCost cost, int year) {
        return text.isGoalOfTheYear()
                || BudgetYearWords.governs(text, cost.quantity().start(), year)
                || sheet.rows(sheet.project().annual()).stream()
                        .map(IndicatorRow::value)
                        .anyMatch(value -> value.kind() == Kind.COUNT
                                && value.number() != null
                                && value.number().compareTo(cost.quantity().number()) == 0
                                && cost.quantity().counts(value.unit()));
    }

    private static Optional<Breach> exceeds(Project project, UnitCost cost, Amount funds) {
        AmountMention price = cost.prices().get(0);
        BigDecimal quantity = cost.quantity().number();
        BigDecimal product = price.amount().yuan().multiply(quantity);
        if (product.subtract(place(price).multiply(quantity)).compareTo(funds.yuan()) <= 0) {
            return Optional.empty();
        }
        String plain = product.stripTrailingZeros().toPlainString();
        String slip = DigitSlip.between(product, funds.yuan())
                .map(likeness -> "；" + likeness.chinese().replace("。", ""))
                .orElse("");
        return Optional.of(Breach.of(About.project(project))
                .found(cost.quantity().wording() + " × " + price.wording() + " = " + plain + " 元")
                .expected("不超过年度资金总额 " + Words.yuan(funds))
                .cause("本年度的数量乘单价超过了年度资金，数量可能仍是按实施期或申报数写的" + slip)
                .remedy("请按年度资金核减本年度的数量，或更正单价；确有其他资金的，请说明理由。"));
    }
}
