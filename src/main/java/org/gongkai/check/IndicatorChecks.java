package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.prose.IndicatorValue;
import org.gongkai.prose.IndicatorValue.Kind;

/** 绩效指标: every indicator by itself: whether it is filled, stands where it belongs, and can be read. */
final class IndicatorChecks {
    private static final String SATISFACTION = "满意度";

    static final List<CrossCheck> ALL = List.of(
            check("I01", "每个绩效指标既有名称又有指标值", "三级指标“取暖补贴”的指标值空着", IndicatorChecks::filled),
            check(
                    "I02",
                    "绩效指标列在相应的一级、二级指标下：日期属时效，个数属数量，比率属质量，金额属成本，满意度属满意度指标",
                    "质量指标“考试人数”的指标值是 2000人",
                    IndicatorChecks::placed),
            check("I03", "指标值的计量单位书写规范", "指标值写成 2000人、次", IndicatorChecks::formed));

    private IndicatorChecks() {}

    private static CrossCheck check(
            String code, String statement, String example, Function<IndicatorRow, Outcome> ofEach) {
        return CrossCheck.on(
                code,
                Level.WELL_FORMED,
                Severity.WARNING,
                statement,
                ProjectChecks.INDICATORS,
                example,
                evidence -> evidence.sheets().stream()
                        .flatMap(sheet -> sheet.ofEachIndicator(row -> Optional.of(ofEach.apply(row))).stream())
                        .toList());
    }

    private static Outcome filled(IndicatorRow row) {
        boolean named = !row.indicator().name().isEmpty();
        if (named && !row.indicator().value().isEmpty()) {
            return Outcome.HELD;
        }
        String lacking = named ? "指标值" : "名称";
        return Breach.of(About.project(row.project()))
                .found(row.words() + "没有" + lacking)
                .expected("绩效指标有" + lacking)
                .cause(row.target().scope().term() + "的这一指标没有填" + lacking)
                .remedy("请补填" + lacking + "；不需要这一指标的，删去整行。")
                .at(List.of(row.place(named ? "指标值" : "三级")));
    }

    private static Outcome placed(IndicatorRow row) {
        Optional<String> proper = proper(row);
        return proper.isEmpty()
                ? Outcome.HELD
                : Breach.of(About.project(row.project()))
                        .found(row.words())
                        .expected("列在" + proper.get() + "指标下")
                        .cause("这一指标的内容与它所在的" + row.indicator().level2() + "不相称")
                        .remedy("请把这一指标移到" + proper.get() + "指标下，或更正指标值。")
                        .at(List.of(row.place("二级")));
    }

    /** Where an indicator belongs, if that is elsewhere. */
    private static Optional<String> proper(IndicatorRow row) {
        IndicatorValue value = row.value();
        if (row.indicator().level1().startsWith("效益") && row.indicator().name().endsWith(SATISFACTION)) {
            return Optional.of(SATISFACTION);
        }
        boolean dated = value.kind() == Kind.DATE && value.text().contains("年");
        if (row.isUnder("数量") || row.isUnder("质量") || row.isUnder("成本")) {
            if (dated) {
                return Optional.of("时效");
            }
            if (value.kind() == Kind.MONEY && !row.isUnder("成本")) {
                return Optional.of("成本");
            }
        }
        if (row.isUnder("数量") && value.kind() == Kind.RATE) {
            return Optional.of("质量");
        }
        boolean counted = value.kind() == Kind.COUNT && value.form() != IndicatorValue.Form.MISSING;
        return row.isUnder("质量") && counted ? Optional.of("数量") : Optional.empty();
    }

    private static Outcome formed(IndicatorRow row) {
        IndicatorValue value = row.value();
        if (value.kind() == Kind.BLANK) {
            return new Outcome.NotRun("没有指标值");
        }
        if (value.form() != IndicatorValue.Form.MALFORMED) {
            return Outcome.HELD;
        }
        String proposal = value.proposal();
        return Breach.of(About.project(row.project()))
                .found(row.words())
                .expected(proposal == null ? "规范书写的计量单位" : "写作“" + proposal + "”")
                .cause("指标值的计量单位书写不规范")
                .remedy(proposal == null ? "请更正指标值的计量单位。" : "请把指标值改为“" + proposal + "”。")
                .at(List.of(row.place("指标值")));
    }
}
