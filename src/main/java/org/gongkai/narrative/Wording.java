package org.gongkai.narrative;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.gongkai.model.AmountFormat;
import org.gongkai.table.Figure;
import org.gongkai.table.Quoted;

/** 措辞: how figures and changes are put into words, in 万元. */
final class Wording {
    private Wording() {}

    /** {@code 3,260.67万元}; a zero is {@code 0万元}. */
    static Prose wan(Figure figure) {
        Quoted quoted = Quoted.said(figure);
        return new Prose(quoted.print() + "万元", List.of(quoted));
    }

    /** {@code 一般公共服务支出2,573.87万元，占78.94%}. */
    static Prose withShare(String name, Figure part, Figure whole) {
        return Prose.of(name, part).then("，占" + AmountFormat.share(part.amount(), whole.amount()));
    }

    /**
     * 增减变动: {@code ，比上年增长266.92万元，增长8.92%}, with a comma in front; nothing where last year is not known.
     *
     * @param rising the verb for a rise, 增长 or 增加
     */
    static Prose change(String rising, Figure now, Optional<Figure> lastYear) {
        if (lastYear.isEmpty()) {
            return Prose.NOTHING;
        }
        Change change = new Change(now, lastYear.get());
        if (!change.isVisible()) {
            return against(change.before(), "，与上年持平");
        }
        return against(change.before(), "，比上年" + (change.rises() ? rising : "减少"))
                .then(wan(change.size()))
                .then("，" + (change.hasRate() ? change.rate() : "上年预算数为0，不计算增长率"));
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
    static Prose comparedWithLastYear(String lastYearName, Figure now, Optional<Figure> lastYear) {
        if (lastYear.isEmpty()) {
            return Prose.NOTHING;
        }
        Change change = new Change(now, lastYear.get());
        if (!change.isVisible()) {
            return against(change.before(), "与" + lastYearName + "预算数相同");
        }
        return against(change.before(), "比" + lastYearName + "预算数" + (change.rises() ? "增加" : "减少"))
                .then(wan(change.size()))
                .then(change.hasRate() ? "，" + change.rate() : "");
    }

    /** Words that compare with last year's figure without saying it. */
    private static Prose against(Figure lastYear, String words) {
        return new Prose(words, List.of(Quoted.unsaid(lastYear)));
    }
}
