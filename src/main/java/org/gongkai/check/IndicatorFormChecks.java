package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.model.Place;
import org.gongkai.prose.Comparison;
import org.gongkai.prose.IndicatorValue;
import org.gongkai.prose.IndicatorValue.Kind;

/** 指标的写法: whether the name and the value of every indicator say what such an indicator has to say. */
final class IndicatorFormChecks {
    private static final Pattern CUT = Pattern.compile("(?<!自)我$|[的和及与、，,；;：:（(《“]$|《[^》]*$|“[^”]*$|[（(][^）)]*$");
    private static final Pattern PARTICLE = Pattern.compile("[除的了和及与或、，。；]");
    private static final Pattern BOUND = Pattern.compile("预算|批复|标准|合同|限额|定额|概算|实际");
    private static final Pattern TURN = Pattern.compile("^(?:按|每|逐)(?:年|月|季|季度|周|旬|日|天|期).*");

    static final List<CrossCheck> ALL = List.of(
            check("I07", "成本指标以“≤”或确定的金额为指标值，不用“≥”", "成本指标“生活补助”的指标值是 ≥526元", IndicatorFormChecks::costBound),
            check("I08", "指标值是一句完整的话，没有多余的字", "指标“保障工作正常开展”的指标值是“除保障工作正常开展”", IndicatorFormChecks::complete),
            check("I09", "三级指标名称完整，没有被截断", "三级指标名称是“开展药品监测检验, 保障我”", IndicatorFormChecks::whole),
            check("I11", "数量指标、成本指标的指标值有数，可以衡量", "数量指标“采购耗材数量”的指标值是“检验检测过程耗材”，没有数", IndicatorFormChecks::measured),
            check("I12", "质量指标的指标值说明质量，不是一个周期", "质量指标“足额发放工资”的指标值是“按月发放”", IndicatorFormChecks::quality));

    private IndicatorFormChecks() {}

    private static CrossCheck check(
            String code, String statement, String example, Function<IndicatorRow, Optional<Outcome>> ofEach) {
        return CrossCheck.on(
                code,
                Level.WELL_FORMED,
                Severity.WARNING,
                statement,
                ProjectChecks.INDICATORS,
                example,
                evidence -> evidence.sheets().stream()
                        .flatMap(sheet -> together(sheet.ofEachIndicator(ofEach)).stream())
                        .toList());
    }

    /** All that is wrong in a sheet is one breach. */
    private static List<Outcome> together(List<Outcome> ofSheet) {
        List<Outcome> outcomes = new ArrayList<>(ofSheet);
        outcomes.removeIf(Breach.class::isInstance);
        ofSheet.stream()
                .filter(Breach.class::isInstance)
                .map(Breach.class::cast)
                .reduce((first, next) ->
                        first.found(first.found() + "、" + next.found()).at(next.places()))
                .ifPresent(outcomes::add);
        return outcomes;
    }

    private static Optional<Outcome> costBound(IndicatorRow row) {
        Kind kind = row.value().kind();
        if (!row.isUnder("成本") || (kind != Kind.MONEY && kind != Kind.PRICE)) {
            return Optional.empty();
        }
        Comparison comparison = row.value().comparison();
        return comparison == Comparison.AT_LEAST || comparison == Comparison.MORE
                ? breach(row, "指标值", "≤ 或确定的金额", "成本指标是花钱的上限，“≥”的意思是花得越多越好", "请把“≥”改为“≤”，或写确定的金额。")
                : Optional.of(Outcome.HELD);
    }

    private static Optional<Outcome> complete(IndicatorRow row) {
        String name = row.indicator().name();
        String value = row.indicator().value();
        if (name.isEmpty() || value.isEmpty() || row.value().kind() != Kind.WORDING) {
            return Optional.empty();
        }
        boolean stray = value.length() == name.length() + 1
                && ((value.endsWith(name)
                                && PARTICLE.matcher(value.substring(0, 1)).matches())
                        || (value.startsWith(name)
                                && PARTICLE.matcher(value.substring(name.length()))
                                        .matches()));
        return stray
                ? breach(row, "指标值", "写作“" + name + "”或可以衡量的值", "指标值比指标名称多一个不成意思的字", "请删去多余的字，最好改为可以衡量的值。")
                : Optional.of(Outcome.HELD);
    }

    private static Optional<Outcome> whole(IndicatorRow row) {
        String name = row.indicator().name();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return CUT.matcher(name).find()
                ? breach(row, "三级", "完整的指标名称", "指标名称的末尾不成词或括号没有收尾，很可能被系统截断", "请补全三级指标的名称。")
                : Optional.of(Outcome.HELD);
    }

    private static Optional<Outcome> measured(IndicatorRow row) {
        IndicatorValue value = row.value();
        if ((!row.isUnder("数量") && !row.isUnder("成本")) || value.kind() == Kind.BLANK) {
            return Optional.empty();
        }
        boolean wordless = value.kind() == Kind.WORDING || value.kind() == Kind.PERIOD;
        return wordless && !BOUND.matcher(value.text()).find()
                ? breach(row, "指标值", "有数和计量单位的指标值", "指标值没有数，无法衡量", "请填写数量或金额及其计量单位。")
                : Optional.of(Outcome.HELD);
    }

    private static Optional<Outcome> quality(IndicatorRow row) {
        if (!row.isUnder("质量") || row.value().kind() == Kind.BLANK) {
            return Optional.empty();
        }
        return row.value().kind() == Kind.PERIOD
                        && TURN.matcher(row.value().text()).matches()
                ? breach(row, "指标值", "比率或达到的标准，如 100%", "质量指标填的是发放、支付的周期，说明不了质量", "请改为比率或达到的标准；周期写在时效指标里。")
                : Optional.of(Outcome.HELD);
    }

    private static Optional<Outcome> breach(
            IndicatorRow row, String member, String expected, String cause, String remedy) {
        Place place = row.place(member);
        return Optional.of(Breach.of(About.project(row.project()))
                .found(row.words())
                .expected(expected)
                .cause(cause)
                .remedy(remedy)
                .at(List.of(place)));
    }
}
