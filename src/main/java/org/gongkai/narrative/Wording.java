package org.gongkai.narrative;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.gongkai.model.Amount;
import org.gongkai.model.AmountFormat;

/** 措辞: how figures and changes are put into words, in 万元. */
final class Wording {
    private Wording() {}

    /** {@code 3,260.67万元}; a zero is {@code 0万元}. */
    static String wan(Amount amount) {
        return AmountFormat.inProse(amount) + "万元";
    }

    /** {@code 一般公共服务支出2,573.87万元，占78.94%}. */
    static String withShare(String name, Amount part, Amount whole) {
        return name + wan(part) + "，占" + AmountFormat.share(part, whole);
    }

    /**
     * 增减变动: {@code ，比上年增长266.92万元，增长8.92%}, with a comma in front; nothing where last year is not known.
     *
     * @param rising the verb for a rise, 增长 or 增加
     */
    static String change(String rising, Amount now, Optional<Amount> lastYear) {
        if (lastYear.isEmpty()) {
            return "";
        }
        Amount before = lastYear.get();
        Amount change = now.minus(before);
        if (change.wan().signum() == 0) {
            return "，与上年持平";
        }
        boolean rises = change.fen() > 0;
        String words = "，比上年" + (rises ? rising : "减少") + wan(absolute(change)) + "，";
        if (before.isZero()) {
            return words + "上年预算数为0，不计算增长率";
        }
        return words + (rises ? "增长" : "下降") + AmountFormat.growth(change, before);
    }

    /**
     * 主要原因: {@code ，主要原因是…}, with a comma in front; several reasons are counted without a gap; nothing where none is
     * given.
     */
    static String because(List<String> reasons) {
        if (reasons.size() < 2) {
            return reasons.isEmpty() ? "" : "，主要原因是" + reasons.get(0);
        }
        StringJoiner counted = new StringJoiner("；", "，主要原因是：", "");
        for (int i = 0; i < reasons.size(); i++) {
            counted.add(i + 1 + "、" + reasons.get(i));
        }
        return counted.toString();
    }

    /** 与上年预算数相比, as the statement of the three public expenses puts it. */
    static String comparedWithLastYear(String lastYearName, Amount now, Optional<Amount> lastYear) {
        if (lastYear.isEmpty()) {
            return "";
        }
        Amount before = lastYear.get();
        Amount change = now.minus(before);
        if (change.wan().signum() == 0) {
            return "与" + lastYearName + "预算数相同";
        }
        boolean rises = change.fen() > 0;
        String words = "比" + lastYearName + "预算数" + (rises ? "增加" : "减少") + wan(absolute(change));
        return before.isZero() ? words : words + "，" + (rises ? "增长" : "下降") + AmountFormat.growth(change, before);
    }

    private static Amount absolute(Amount amount) {
        return amount.fen() < 0 ? Amount.ZERO.minus(amount) : amount;
    }
}
