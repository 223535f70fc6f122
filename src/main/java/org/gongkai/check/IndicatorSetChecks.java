package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.gongkai.model.Dossier;
import org.gongkai.model.PerformanceIndicator;
import org.gongkai.model.PerformanceTarget;
import org.gongkai.model.Place;
import org.gongkai.model.Project;
import org.gongkai.prose.IndicatorValue;
import org.gongkai.prose.IndicatorValue.Kind;

/** 指标体系: the indicators of a sheet beside each other, and the levels of all sheets. */
final class IndicatorSetChecks {
    private static final List<String> SECOND_LEVELS = List.of("数量", "质量", "时效", "成本", "经济", "社会", "生态", "可持续", "服务对象");

    static final List<CrossCheck> ALL = List.of(
            check(
                    "I10",
                    Severity.WARNING,
                    "同一范围、同一二级指标下的三级指标不重名",
                    "年度数量指标有两个“检验批次”",
                    evidence -> evidence.sheets().stream()
                            .flatMap(sheet -> twice(sheet).stream())
                            .toList()),
            check(
                    "I13",
                    Severity.INFO,
                    "指标值不只是重复指标名称",
                    "社会效益指标“提升检验检测能力”的指标值也是“提升检验检测能力”",
                    evidence -> evidence.sheets().stream()
                            .flatMap(sheet -> repeated(sheet).stream())
                            .toList()),
            check(
                    "I14",
                    Severity.WARNING,
                    "同名的数量指标、成本指标，年度值不超过实施期值",
                    "成本指标“材料费”实施期 100.00 元，年度 120.00 元",
                    IndicatorSetChecks::withinTerm),
            check(
                    "I15",
                    Severity.INFO,
                    "各绩效目标表的二级指标名称统一",
                    "有的绩效目标表写“可持续影响”，有的写“可持续发展影响”",
                    evidence -> levels(evidence.dossier())));

    private IndicatorSetChecks() {}

    private static CrossCheck check(
            String code, Severity severity, String statement, String example, Function<Evidence, List<Outcome>> rule) {
        return CrossCheck.on(code, Level.WITHIN_EXPORT, severity, statement, ProjectChecks.INDICATORS, example, rule);
    }

    private static Optional<Outcome> twice(Sheet sheet) {
        Project project = sheet.project();
        List<IndicatorRow> same = new ArrayList<>();
        for (PerformanceTarget target : List.of(project.wholeTerm(), project.annual())) {
            Map<String, IndicatorRow> seen = new LinkedHashMap<>();
            for (IndicatorRow row : sheet.rows(target)) {
                String key = row.indicator().level2() + "“" + row.indicator().name() + "”";
                IndicatorRow first = row.indicator().name().isEmpty() ? null : seen.putIfAbsent(key, row);
                if (first != null) {
                    same.add(row);
                }
            }
        }
        if (sheet.rows().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                same.isEmpty()
                        ? Outcome.HELD
                        : Breach.of(About.project(project))
                                .found("重名的指标：" + words(same))
                                .expected("每个三级指标一个名称")
                                .cause("同一范围内有重名的三级指标，可能重复填报或名称被截断")
                                .remedy("请删去重复的指标，或把名称写得可以区分。")
                                .at(places(same, "三级")));
    }

    private static Optional<Outcome> repeated(Sheet sheet) {
        List<IndicatorRow> rows = sheet.rows().stream()
                .filter(row -> row.value().kind() == Kind.WORDING)
                .toList();
        List<IndicatorRow> same = rows.stream()
                .filter(row -> row.indicator().value().equals(row.indicator().name()))
                .toList();
        if (same.isEmpty()) {
            return rows.isEmpty() ? Optional.empty() : Optional.of(Outcome.HELD);
        }
        return Optional.of(Breach.of(About.project(sheet.project()))
                .found("指标值与名称相同：" + words(same))
                .expected("可以衡量的指标值")
                .cause("指标值只是重复了指标名称，年终无法据此衡量")
                .remedy("可以改为能够衡量的值，如比率、程度。")
                .at(places(same, "指标值")));
    }

    private static String words(List<IndicatorRow> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row ->
                names.add(row.indicator().level2() + "“" + row.indicator().name() + "”"));
        return String.join("、", names);
    }

    private static List<Place> places(List<IndicatorRow> rows, String member) {
        return rows.stream().map(row -> row.place(member)).toList();
    }

    private static List<Outcome> withinTerm(Evidence evidence) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Sheet sheet : evidence.sheets()) {
            List<IndicatorRow> annual = sheet.rows(sheet.project().annual());
            for (IndicatorRow whole : sheet.rows(sheet.project().wholeTerm())) {
                annual.stream()
                        .filter(row -> isTwin(whole, row))
                        .findFirst()
                        .ifPresent(row -> outcomes.add(exceeds(row, whole) ? larger(row, whole) : Outcome.HELD));
            }
        }
        return outcomes;
    }

    /** The same quantity or cost, in the same unit. */
    private static boolean isTwin(IndicatorRow whole, IndicatorRow annual) {
        IndicatorValue one = whole.value();
        IndicatorValue other = annual.value();
        return (whole.isUnder("数量") || whole.isUnder("成本"))
                && whole.indicator().level2().equals(annual.indicator().level2())
                && !whole.indicator().name().isEmpty()
                && whole.indicator().name().equals(annual.indicator().name())
                && (one.kind() == Kind.COUNT || one.kind() == Kind.MONEY)
                && one.kind() == other.kind()
                && one.unit().equals(other.unit());
    }

    private static boolean exceeds(IndicatorRow annual, IndicatorRow whole) {
        BigDecimal ofYear = annual.value().number();
        BigDecimal ofTerm = whole.value().number();
        return ofYear != null && ofTerm != null && ofYear.compareTo(ofTerm) > 0;
    }

    private static Outcome larger(IndicatorRow annual, IndicatorRow whole) {
        return Breach.of(About.project(annual.project()))
                .found("年度" + annual.words())
                .expected("不超过实施期" + whole.words())
                .cause("年度的值大于整个实施期的值")
                .remedy("请核对两个范围的指标值，更正写错的一个。")
                .at(List.of(annual.place("指标值"), whole.place("指标值")));
    }

    private static List<Outcome> levels(Dossier dossier) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String level : SECOND_LEVELS) {
            Map<String, Place> wordings = new LinkedHashMap<>();
            for (Project project : dossier.projects()) {
                note(wordings, project, project.wholeTerm(), level);
                note(wordings, project, project.annual(), level);
            }
            if (!wordings.isEmpty()) {
                outcomes.add(wordings.size() == 1 ? Outcome.HELD : several(dossier, level, wordings));
            }
        }
        return outcomes;
    }

    /** The wordings of a level, 指标 at the end left out, each with the first place where it stands. */
    private static void note(Map<String, Place> wordings, Project project, PerformanceTarget target, String level) {
        for (int i = 0; i < target.indicators().size(); i++) {
            PerformanceIndicator indicator = target.indicators().get(i);
            if (indicator.level2().startsWith(level)) {
                String field = "绩效指标[" + target.scope().term() + (i + 1) + "]/二级";
                wordings.putIfAbsent(indicator.level2().replaceFirst("指标$", ""), new Place(project.origin(), field));
            }
        }
    }

    private static Outcome several(Dossier dossier, String level, Map<String, Place> wordings) {
        return Breach.of(About.unit(dossier))
                .found("“" + String.join("”、“", new TreeSet<>(wordings.keySet())) + "”")
                .expected("各表用同一个名称")
                .cause("二级指标“" + level + "……”在各绩效目标表中有 " + wordings.size() + " 种写法")
                .remedy("可以按绩效目标表的统一格式改为同一个名称。")
                .at(List.copyOf(wordings.values()));
    }
}
