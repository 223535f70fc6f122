package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongkai.model.Agreement;
import org.gongkai.model.Amount;
import org.gongkai.model.Dossier;
import org.gongkai.model.Place;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.Remark;
import org.gongkai.prose.AmountMention;
import org.gongkai.prose.Mentions;

/** 变动原因的金额: the amounts that the reasons for a change name. */
final class ReasonSumChecks {
    private static final Pattern LESS = Pattern.compile("减少|下降|压减|核减|调减|削减|不再安排|降低|缩减");
    private static final Pattern MORE = Pattern.compile("增加|增长|新增|上升|提高|调增|增补");
    private static final Pattern FIGURE = Pattern.compile("[0-9][0-9,.]*");

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "Y07",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "收入、支出的变动原因都写了金额的，各项金额之和 = 比上年的增减额（四舍五入的尾差除外）",
                    ChangeReasonChecks.BASIS,
                    "支出比上年增加 266.92 万元，五项原因的金额合计 266.02 万元",
                    ReasonSumChecks::sums),
            CrossCheck.of(
                    "Y08",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "同一变动原因在收入、支出两处写的金额一致",
                    ChangeReasonChecks.BASIS,
                    "收入的原因写物业管理费 11.51 万元，支出的同一原因写 11.52 万元",
                    ReasonSumChecks::same));

    private ReasonSumChecks() {}

    private static List<Outcome> sums(Dossier dossier) {
        List<Outcome> outcomes = new ArrayList<>();
        for (PriorYearItem item : List.of(PriorYearItem.REVENUE, PriorYearItem.EXPENDITURE)) {
            List<String> reasons = dossier.unit().reasonsFor(item.term());
            if (!reasons.isEmpty()) {
                dossier.unit().lastYear(item).ifPresent(before -> {
                    Amount change = PriorYear.figure(dossier, item).amount().minus(before);
                    outcomes.add(sum(dossier, item, reasons, change));
                });
            }
        }
        return outcomes;
    }

    private static Outcome sum(Dossier dossier, PriorYearItem item, List<String> reasons, Amount change) {
        Amount sum = Amount.ZERO;
        for (String reason : reasons) {
            List<AmountMention> amounts = Mentions.amounts(reason);
            boolean less = LESS.matcher(reason).find();
            boolean more = MORE.matcher(reason).find();
            boolean certain = amounts.size() == 1 && amounts.get(0).isSum() && !(less && more);
            if (!certain || (change.fen() < 0 && !less && !more)) {
                return new Outcome.NotRun("有的变动原因没有写一个确定的增减金额，不能加总");
            }
            Amount amount = amounts.get(0).printed();
            sum = less ? sum.minus(amount) : sum.plus(amount);
        }
        return sum.against(change.printed()) == Agreement.BROKEN ? unequal(dossier, item, sum, change) : Outcome.HELD;
    }

    private static Outcome unequal(Dossier dossier, PriorYearItem item, Amount sum, Amount change) {
        return Breach.of(new About(item.term() + "变动原因", ""))
                .found("各项原因的金额合计 " + Words.yuan(sum))
                .expected("比上年的增减额 " + Words.yuan(change))
                .difference(Amount.ofFen(sum.fen() - change.fen()))
                .cause("变动原因的金额加起来不等于" + item.term() + "的增减额" + Words.slip(sum, change))
                .remedy("请核对各项原因的金额，漏写的补上；只写主要原因、金额本不相加的，请说明。")
                .at(places(dossier, item.term()))
                .at(List.of(PriorYear.place(dossier, item)));
    }

    private static List<Place> places(Dossier dossier, String subject) {
        List<Place> places = new ArrayList<>();
        List<Remark> reasons = dossier.unit().reasons();
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).subject().equals(subject)) {
                places.add(place(dossier, i));
            }
        }
        return places;
    }

    private static Place place(Dossier dossier, int index) {
        return new Place(dossier.unit().origin(), "变动原因[" + (index + 1) + "]/原因");
    }

    private static List<Outcome> same(Dossier dossier) {
        List<Remark> reasons = dossier.unit().reasons();
        Map<String, Integer> revenue = new TreeMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).subject().equals(PriorYearItem.REVENUE.term())) {
                revenue.putIfAbsent(wording(reasons.get(i)), i);
            }
        }
        for (int i = 0; i < reasons.size(); i++) {
            Integer other = revenue.get(wording(reasons.get(i)));
            if (other != null && reasons.get(i).subject().equals(PriorYearItem.EXPENDITURE.term())) {
                outcomes.add(
                        reasons.get(i).text().equals(reasons.get(other).text())
                                ? Outcome.HELD
                                : different(dossier, other, i));
            }
        }
        return outcomes;
    }

    /** A reason without its figures. */
    private static String wording(Remark reason) {
        return FIGURE.matcher(reason.text()).replaceAll("#");
    }

    private static Outcome different(Dossier dossier, int revenue, int expenditure) {
        return Breach.of(new About("变动原因", ""))
                .found("支出的原因写“" + dossier.unit().reasons().get(expenditure).text() + "”")
                .expected("与收入的同一原因相同：“" + dossier.unit().reasons().get(revenue).text() + "”")
                .cause("同一变动原因在收入、支出两处的数字不同")
                .remedy("请核对这一原因的金额，更正写错的一处；两处本来不同的，请说明。")
                .at(List.of(place(dossier, expenditure), place(dossier, revenue)));
    }
}
