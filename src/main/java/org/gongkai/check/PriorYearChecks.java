package org.gongkai.check;

import static org.gongkai.model.PriorYearItem.EXPENDITURE;
import static org.gongkai.model.PriorYearItem.FISCAL_APPROPRIATION;
import static org.gongkai.model.PriorYearItem.GENERAL_PUBLIC_BUDGET;
import static org.gongkai.model.PriorYearItem.REVENUE;
import static org.gongkai.table.Lines.carriedOver;
import static org.gongkai.table.Lines.ofFund;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gongkai.model.Agreement;
import org.gongkai.model.Amount;
import org.gongkai.model.Dossier;
import org.gongkai.model.FundSource;
import org.gongkai.model.PriorYearItem;
import org.gongkai.prose.DigitSlip;
import org.gongkai.table.Figure;
import org.gongkai.table.Totals;

/** 上年数: last year's figures against last year's dossier and against each other. */
final class PriorYearChecks {
    private static final String BASIS = "《预算法实施条例》关于上年预算数与结转资金的规定；上年公开的单位预算";

    /** A total that differs from another by less than a thousandth, in one digit, is taken for a slip. */
    private static final long NEAR = 1_000;

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.on(
                    "Y01",
                    Level.ACROSS_YEARS,
                    Severity.WARNING,
                    "各项资金：本年的上年结转 = 上年公开的年终结转",
                    BASIS,
                    "上年公开单位资金年终结转 30.00 元，本年单位资金上年结转 20.00 元",
                    evidence -> withLastYear(evidence, PriorYearChecks::carried)),
            CrossCheck.on(
                    "Y02",
                    Level.ACROSS_YEARS,
                    Severity.WARNING,
                    "单位信息的上年预算数 = 上年公开的预算数",
                    BASIS,
                    "上年公开的支出总计 29937500.00 元，单位信息的上年支出 29973500.00 元",
                    evidence -> withLastYear(evidence, PriorYearChecks::stated)),
            CrossCheck.of(
                    "Y03",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "上年预算数：收入 = 支出（收入总计与支出总计都含结转）",
                    BASIS,
                    "上年收入 29937500.00 元，上年支出 29937600.00 元",
                    PriorYearChecks::balanced),
            CrossCheck.of(
                    "Y04",
                    Level.WITHIN_EXPORT,
                    Severity.ERROR,
                    "上年预算数：一般公共预算不超过财政拨款，财政拨款不超过收入；相差极小的两数没有笔误",
                    BASIS,
                    "上年财政拨款 29937500.00 元，上年收入 29937400.00 元",
                    PriorYearChecks::contained));

    private PriorYearChecks() {}

    private static List<Outcome> withLastYear(
            Evidence evidence, BiFunction<Dossier, Dossier, List<Outcome>> comparison) {
        if (!evidence.hasBudget()) {
            return List.of();
        }
        return evidence.lastYear()
                .map(before -> comparison.apply(evidence.dossier(), before))
                .orElseGet(() -> List.of(new Outcome.NotRun("没有上年的公开数据")));
    }

    private static List<Outcome> carried(Dossier dossier, Dossier before) {
        List<Outcome> outcomes = new ArrayList<>();
        for (FundSource fund : FundSource.values()) {
            Amount forward = before.unit().carriedForward().getOrDefault(fund, Amount.ZERO);
            Figure over = Totals.of(dossier).revenue(ofFund(fund), carriedOver());
            if (forward.isZero()) {
                outcomes.add(new Outcome.NotRun("上年公开的预算没有列年终结转"));
            } else {
                outcomes.add(
                        over.amount().against(forward) == Agreement.BROKEN
                                ? carried(dossier, fund, over, forward)
                                : Outcome.HELD);
            }
        }
        return outcomes;
    }

    private static Outcome carried(Dossier dossier, FundSource fund, Figure over, Amount forward) {
        return Breach.of(new About(fund.term() + "上年结转", ""))
                .found("本年上年结转 " + Words.yuan(over.amount()))
                .expected("上年公开的年终结转 " + Words.yuan(forward))
                .difference(over.amount().minus(forward))
                .cause("本年的上年结转与上年公开的年终结转不等" + Words.slip(over.amount(), forward))
                .remedy("请核对收入预算明细的上年结转；年终决算数与预算数不同的，请说明。")
                .at(Equality.Side.of("", over).places())
                .at(dossier.unit().origin(), "");
    }

    private static List<Outcome> stated(Dossier dossier, Dossier before) {
        List<Outcome> outcomes = new ArrayList<>();
        dossier.unit().priorYear().forEach((item, amount) -> {
            Amount published = PriorYear.figure(before, item).amount();
            outcomes.add(
                    amount.against(published) == Agreement.BROKEN
                            ? about(dossier, item)
                                    .found("单位信息的上年" + item.term() + " " + Words.yuan(amount))
                                    .expected("上年公开的" + item.term() + " " + Words.yuan(published))
                                    .difference(amount.minus(published))
                                    .cause("上年预算数与上年公开的数不等" + Words.slip(amount, published))
                                    .remedy("请按上年公开的数更正单位信息的上年预算数；因口径调整的，请说明。")
                            : Outcome.HELD);
        });
        return outcomes;
    }

    private static List<Outcome> balanced(Dossier dossier) {
        Optional<Amount> revenue = dossier.unit().lastYear(REVENUE);
        Optional<Amount> expenditure = dossier.unit().lastYear(EXPENDITURE);
        if (revenue.isEmpty() || expenditure.isEmpty()) {
            return List.of();
        }
        Amount difference = expenditure.get().minus(revenue.get());
        if (expenditure.get().against(revenue.get()) != Agreement.BROKEN) {
            return List.of(Outcome.HELD);
        }
        boolean carries = !Totals.of(dossier).revenue(carriedOver()).amount().isZero();
        if (carries && difference.fen() < 0) {
            return List.of(new Outcome.NotRun("上年支出小于上年收入，本年有上年结转：上年支出可能不含年终结转"));
        }
        return List.of(about(dossier, EXPENDITURE)
                .found("上年支出 " + Words.yuan(expenditure.get()))
                .expected("与上年收入相等：" + Words.yuan(revenue.get()))
                .difference(difference)
                .cause("上年的收入总计与支出总计不等" + Words.slip(expenditure.get(), revenue.get()))
                .remedy("请按上年公开的收入总计、支出总计（都含结转）更正单位信息的上年预算数。")
                .at(List.of(PriorYear.place(dossier, REVENUE))));
    }

    private static List<Outcome> contained(Dossier dossier) {
        List<Outcome> outcomes = new ArrayList<>();
        contained(dossier, FISCAL_APPROPRIATION, REVENUE).ifPresent(outcomes::add);
        contained(dossier, GENERAL_PUBLIC_BUDGET, FISCAL_APPROPRIATION).ifPresent(outcomes::add);
        contained(dossier, GENERAL_PUBLIC_BUDGET, EXPENDITURE).ifPresent(outcomes::add);
        return outcomes;
    }

    private static Optional<Outcome> contained(Dossier dossier, PriorYearItem part, PriorYearItem whole) {
        Optional<Amount> less = dossier.unit().lastYear(part);
        Optional<Amount> more = dossier.unit().lastYear(whole);
        if (less.isEmpty() || more.isEmpty()) {
            return Optional.empty();
        }
        Amount difference = less.get().minus(more.get());
        boolean tooMuch = difference.fen() > difference.halfWidth();
        if (!tooMuch && !isNear(less.get(), more.get())) {
            return Optional.of(Outcome.HELD);
        }
        return Optional.of(about(dossier, part)
                .as(tooMuch ? Severity.ERROR : Severity.WARNING)
                .found("上年" + part.term() + " " + Words.yuan(less.get()))
                .expected((tooMuch ? "不超过上年" : "与上年") + whole.term() + " " + Words.yuan(more.get())
                        + (tooMuch ? "" : "相等，或确实不等"))
                .difference(difference)
                .cause((tooMuch ? "部分大于全部" : "两个上年数相差极小") + Words.slip(less.get(), more.get()))
                .remedy("请按上年公开的数核对单位信息的这两个上年预算数；确实不等的，请说明。")
                .at(List.of(PriorYear.place(dossier, whole))));
    }

    private static boolean isNear(Amount one, Amount other) {
        Amount difference = one.minus(other);
        if (difference.isZero()) {
            return false;
        }
        boolean close = Math.abs(difference.fen()) <= Math.abs(other.fen()) / NEAR;
        return (close && DigitSlip.oneDigitDiffers(one.yuan(), other.yuan()))
                || DigitSlip.transposed(one.yuan(), other.yuan());
    }

    private static Breach about(Dossier dossier, PriorYearItem item) {
        return Breach.of(new About("上年" + item.term(), "")).at(List.of(PriorYear.place(dossier, item)));
    }
}
