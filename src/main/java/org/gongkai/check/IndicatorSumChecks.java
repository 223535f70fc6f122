package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.Amount;
import org.gongkai.model.PerformanceTarget;
import org.gongkai.model.Place;
import org.gongkai.model.Project;
import org.gongkai.model.ProjectFunds;
import org.gongkai.prose.IndicatorValue.Kind;

/** 绩效指标之间: the indicators of a sheet against its funds, and the two scopes against each other. */
final class IndicatorSumChecks {

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.on(
                    "I05",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "同一范围的成本指标之和 = 该范围的资金总额",
                    ProjectChecks.FORM,
                    "年度资金 1035000.00 元，四个成本指标合计 970000.00 元",
                    IndicatorSumChecks::costs),
            CrossCheck.on(
                    "I06",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "实施期与年度的绩效指标逐一对应（次序可以不同）",
                    ProjectChecks.FORM,
                    "实施期写“足额发放”，年度写“足额”",
                    IndicatorSumChecks::pairs));

    private IndicatorSumChecks() {}

    private static List<Outcome> costs(Evidence evidence) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Sheet sheet : evidence.sheets()) {
            Project project = sheet.project();
            cost(sheet, project.wholeTerm(), project.wholeTermFunds()).ifPresent(outcomes::add);
            cost(sheet, project.annual(), project.annualFunds()).ifPresent(outcomes::add);
        }
        return outcomes;
    }

    private static Optional<Outcome> cost(Sheet sheet, PerformanceTarget target, ProjectFunds funds) {
        Amount total = funds.total();
        List<IndicatorRow> costs = sheet.rows(target).stream()
                .filter(row -> row.isUnder("成本") && row.value().kind() != Kind.DATE)
                .toList();
        if (total == null || costs.isEmpty()) {
            return Optional.empty();
        }
        List<Amount> amounts = costs.stream().flatMap(row -> sum(row).stream()).toList();
        if (amounts.size() < costs.size()) {
            return Optional.of(new Outcome.NotRun("有的成本指标不是一笔金额"));
        }
        Amount sum = Amount.sum(amounts);
        return Optional.of(sum.equals(total) ? Outcome.HELD : differs(sheet.project(), target, costs, sum, total));
    }

    /** What a cost indicator comes to in its scope; a price for each of something comes to nothing certain. */
    private static Optional<Amount> sum(IndicatorRow row) {
        boolean yearly = row.value().kind() == Kind.PRICE && row.value().unit().contains("年");
        return row.value().kind() == Kind.MONEY || yearly ? row.value().amount() : Optional.empty();
    }

    private static Outcome differs(
            Project project, PerformanceTarget target, List<IndicatorRow> costs, Amount sum, Amount total) {
        String scope = target.scope().term();
        return Breach.of(About.project(project))
                .found(scope + "成本指标合计 " + Words.yuan(sum))
                .expected(scope + "资金总额 " + Words.yuan(total))
                .difference(sum.minus(total))
                .cause(scope + "的成本指标没有覆盖该范围的资金，或金额有误" + Words.slip(sum, total))
                .remedy("请核对各成本指标与资金总额，补齐或更正；确需不同的，请说明理由。")
                .at(costs.stream().map(row -> row.place("指标值")).toList())
                .at(project.origin(), scope + "资金/总额");
    }

    private static List<Outcome> pairs(Evidence evidence) {
        return evidence.sheets().stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .map(IndicatorSumChecks::pair)
                .toList();
    }

    private static Outcome pair(Sheet sheet) {
        List<IndicatorRow> wholeTerm = sheet.rows(sheet.project().wholeTerm());
        List<IndicatorRow> annual = sheet.rows(sheet.project().annual());
        List<IndicatorRow> without = new ArrayList<>(without(wholeTerm, annual));
        List<IndicatorRow> others = without(annual, wholeTerm);
        if (without.isEmpty() && others.isEmpty()) {
            return Outcome.HELD;
        }
        String found = named("实施期", without) + (without.isEmpty() || others.isEmpty() ? "" : "；") + named("年度", others);
        without.addAll(others);
        List<Place> places = without.stream().map(row -> row.place("三级")).toList();
        return Breach.of(About.project(sheet.project()))
                .found(found)
                .expected("另一范围有同名的指标")
                .cause("两个范围的三级指标名称对不上，可能漏字或只填了一个范围")
                .remedy("请统一两个范围的指标名称；确实只适用于一个范围的，请说明理由。")
                .at(places);
    }

    private static List<IndicatorRow> without(List<IndicatorRow> rows, List<IndicatorRow> others) {
        Set<String> names = new LinkedHashSet<>();
        others.forEach(row -> names.add(row.indicator().name()));
        return rows.stream()
                .filter(row -> !names.contains(row.indicator().name()))
                .toList();
    }

    private static String named(String scope, List<IndicatorRow> rows) {
        return rows.isEmpty()
                ? ""
                : scope + "独有："
                        + String.join(
                                "、",
                                rows.stream()
                                        .map(row -> "“" + row.indicator().name() + "”")
                                        .toList());
    }
}
