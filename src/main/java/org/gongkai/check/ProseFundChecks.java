package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.model.Amount;
import org.gongkai.prose.AmountMention;
import org.gongkai.prose.DigitSlip;

/** 文字中的金额: the amounts that the texts of a sheet name against its funds and its cost indicators. */
final class ProseFundChecks {
    private static final int FEWEST_DIGITS = 4;
    private static final int LONGEST_LABEL = 20;
    private static final int FEWEST_SHARED = 3;

    private static final Pattern OTHER_TIMES = Pattern.compile("上年|去年|往年|以前|已|同比|增加|减少|节约|欠");

    static final List<CrossCheck> ALL = List.of(
            check(
                    "G09",
                    "文字中写明是本年度的金额不是实施期的金额",
                    "文字写“2026年……合计金额120万元”，这是实施期资金，年度资金是 1000000.00 元",
                    ProseFundChecks::ofTheYear),
            check(
                    "G10",
                    "文字中的金额与同一事项的资金、成本指标一致，没有数字颠倒、错一位或单位写错",
                    "文字写取暖费 46.9275 万元，成本指标“办公取暖费”是 429675.00 元",
                    ProseFundChecks::near));

    private ProseFundChecks() {}

    private static CrossCheck check(
            String code, String statement, String example, Function<Evidence, List<Outcome>> rule) {
        return CrossCheck.on(code, Level.WITHIN_EXPORT, Severity.WARNING, statement, ProjectChecks.FORM, example, rule);
    }

    private static List<Outcome> ofTheYear(Evidence evidence) {
        return evidence.sheets().stream()
                .flatMap(sheet -> ofTheYear(sheet, evidence.dossier().year()).stream())
                .toList();
    }

    private static Optional<Outcome> ofTheYear(Sheet sheet, int year) {
        List<SheetFigure> figures = sheet.figures();
        Map<SheetFigure, Breach> breaches = new LinkedHashMap<>();
        boolean held = false;
        for (SheetText text : sheet.texts()) {
            for (AmountMention amount : sums(text)) {
                if (text.isGoalOfTheYear() || BudgetYearWords.governs(text, amount.start(), year)) {
                    held = true;
                    twins(figures, amount)
                            .ifPresent(twins -> breaches.merge(
                                    twins.wholeTerm(),
                                    differs(text, amount, twins),
                                    (first, next) -> first.at(next.places())));
                }
            }
        }
        Optional<Outcome> first = breaches.values().stream().findFirst().map(breach -> breach);
        return first.isPresent() || !held ? first : Optional.of(Outcome.HELD);
    }

    /** The sums of a text, without what a quantity times a price comes to, which is held elsewhere. */
    private static List<AmountMention> sums(SheetText text) {
        List<Amount> products = text.passage().unitCosts().stream()
                .flatMap(cost -> cost.product().stream())
                .toList();
        return text.passage().amounts().stream()
                .filter(amount -> amount.isSum() && !products.contains(amount.amount()))
                .toList();
    }

    /** The figure of the whole term that an amount is, and that of the year which it ought to be. */
    private static Optional<Twins> twins(List<SheetFigure> figures, AmountMention amount) {
        if (figures.stream()
                .anyMatch(
                        figure -> figure.scope().equals("年度") && figure.amount().equals(amount.amount()))) {
            return Optional.empty();
        }
        return figures.stream()
                .filter(figure ->
                        figure.scope().equals("实施期") && figure.amount().equals(amount.amount()))
                .flatMap(whole -> figures.stream().filter(whole::isTwinOf).map(annual -> new Twins(whole, annual)))
                .findFirst();
    }

    private static Breach differs(SheetText text, AmountMention amount, Twins twins) {
        return Breach.of(About.project(text.project()))
                .found("本年度的文字写 " + amount.wording() + "，即" + twins.wholeTerm().words())
                .expected(twins.annual().words())
                .difference(amount.amount().minus(twins.annual().amount()))
                .cause("文字说的是本年度，金额却是实施期的，与年度资金不符")
                .remedy("请把文字中本年度的金额改为年度的金额，或写明这是实施期的金额。")
                .at(List.of(text.place(), twins.annual().place()));
    }

    private static List<Outcome> near(Evidence evidence) {
        return evidence.sheets().stream().flatMap(sheet -> near(sheet).stream()).toList();
    }

    private static List<Outcome> near(Sheet sheet) {
        List<SheetFigure> figures = sheet.figures();
        Map<SheetFigure, Breach> breaches = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (SheetText text : sheet.texts()) {
            for (AmountMention amount : text.passage().amounts()) {
                if (!amount.isSum()) {
                    continue;
                }
                Optional<SheetFigure> slipped = slipped(figures, text, amount);
                slipped.ifPresentOrElse(
                        figure -> breaches.merge(
                                figure, slip(text, amount, figure), (first, next) -> first.at(next.places())),
                        () -> outcomes.add(Outcome.HELD));
            }
        }
        outcomes.addAll(breaches.values());
        return outcomes;
    }

    /** The figure that an amount was probably meant to be, where it is none of the sheet. */
    private static Optional<SheetFigure> slipped(List<SheetFigure> figures, SheetText text, AmountMention amount) {
        boolean known = figures.stream().anyMatch(figure -> figure.amount().equals(amount.amount()));
        if (known || OTHER_TIMES.matcher(text.clauseAt(amount.start())).find()) {
            return Optional.empty();
        }
        return figures.stream()
                .filter(figure -> isNear(amount.amount(), figure.amount()))
                .filter(figure -> isLabelled(label(text, amount), figure))
                .findFirst();
    }

    private static boolean isNear(Amount one, Amount other) {
        int digits = Math.max(
                one.yuan().stripTrailingZeros().precision(),
                other.yuan().stripTrailingZeros().precision());
        Optional<DigitSlip> slip = DigitSlip.between(one.yuan(), other.yuan());
        boolean alike = slip.isPresent()
                && (slip.get() != DigitSlip.TEN_THOUSANDFOLD
                        || DigitSlip.shift(one.yuan(), other.yuan()).isPresent());
        return digits >= FEWEST_DIGITS && alike;
    }

    /** The words right before an amount, back to the last comma or figure. */
    private static String label(SheetText text, AmountMention amount) {
        String before = text.text().substring(Math.max(0, amount.start() - LONGEST_LABEL), amount.start());
        return before.replaceFirst("^.*[，,。；;：:、0-9]", "");
    }

    /** Whether words name a figure: the whole by 合计 and the like, an indicator by a part of its name. */
    private static boolean isLabelled(String label, SheetFigure figure) {
        if (figure.isTotal()) {
            return label.matches(".*(?:合计|共计|总计|总额|资金|经费预算|安排|下达|需).*");
        }
        for (int from = 0; from + FEWEST_SHARED <= label.length(); from++) {
            if (figure.name().contains(label.substring(from, from + FEWEST_SHARED))) {
                return true;
            }
        }
        return false;
    }

    private static Breach slip(SheetText text, AmountMention amount, SheetFigure figure) {
        return Breach.of(About.project(text.project()))
                .found("文字写" + label(text, amount) + " " + amount.wording())
                .expected(figure.words())
                .difference(amount.amount().minus(figure.amount()))
                .cause("文字与表中同一事项的金额不同" + Words.slip(amount.amount(), figure.amount()))
                .remedy("请核对这一金额，更正写错的一处。")
                .at(List.of(text.place(), figure.place()));
    }

    /** 两个范围的同一金额: a figure of the whole term and that of the year beside it. */
    private record Twins(SheetFigure wholeTerm, SheetFigure annual) {}
}
