package org.gongkai.check;

import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.check.Equality.Side;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Place;
import org.gongkai.model.Project;
import org.gongkai.model.ProjectFunds;

/** 项目: the project lines of the budget against the project library. */
final class ProjectChecks {
    static final String PERFORMANCE = "《中共中央 国务院关于全面实施预算绩效管理的意见》；《项目支出绩效评价管理办法》（财预〔2020〕10号）";
    static final String FORM = "项目支出绩效目标表填报说明";
    static final String INDICATORS = "《项目支出绩效评价管理办法》（财预〔2020〕10号）；" + FORM;
    private static final String SAME = "预算公开表十二与项目支出绩效目标表口径一致";

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "P01",
                    Level.ACROSS_EXPORTS,
                    Severity.ERROR,
                    "每个项目支出的项目在项目库中都有绩效目标表",
                    PERFORMANCE,
                    "支出预算明细有项目 P9，项目库中没有编码 P9 的项目",
                    ProjectChecks::sheets),
            CrossCheck.of(
                    "P02",
                    Level.ACROSS_EXPORTS,
                    Severity.ERROR,
                    "项目库中的每个项目在支出预算明细中都有预算",
                    PERFORMANCE,
                    "项目库有项目 P9，支出预算明细没有一行的项目编码是 P9",
                    ProjectChecks::budgets),
            CrossCheck.equal(
                    "P03",
                    Level.ACROSS_EXPORTS,
                    "项目的当年预算 = 项目库的年度资金总额",
                    SAME,
                    "支出预算明细中该项目合计 500.01 元，项目库年度资金总额 500.00 元",
                    ProjectChecks::amounts),
            CrossCheck.equal(
                    "P04",
                    Level.WITHIN_EXPORT,
                    "年度资金总额、实施期资金总额 = 各来源之和",
                    FORM,
                    "年度资金总额 100.00 元，中央、省级、市县、自筹、其他合计 90.00 元",
                    ProjectChecks::sources),
            CrossCheck.of(
                    "P06",
                    Level.ACROSS_EXPORTS,
                    Severity.ERROR,
                    "同一项目编码在支出预算明细与项目库中类别一致",
                    "预算项目管理的分类：其他运转类、特定目标类",
                    "支出预算明细写其他运转类，项目库写特定目标类",
                    ProjectChecks::categories),
            CrossCheck.of(
                    "P07",
                    Level.WITHIN_EXPORT,
                    Severity.ERROR,
                    "项目库中一个项目编码只有一张绩效目标表",
                    PERFORMANCE,
                    "项目库中编码 P5 的项目出现两次",
                    ProjectChecks::once));

    private ProjectChecks() {}

    private static List<Outcome> sheets(Dossier dossier) {
        Map<String, Project> library = ProjectPair.library(dossier);
        return ProjectPair.budgeted(dossier).entrySet().stream()
                .map(entry -> library.containsKey(entry.getKey()) ? Outcome.HELD : withoutSheet(entry.getValue()))
                .toList();
    }

    private static Outcome withoutSheet(List<BudgetLine> lines) {
        return Breach.of(About.project(lines.get(0)))
                .found("项目库中没有该项目编码")
                .expected("项目库中有同一编码的绩效目标表")
                .cause("有预算的项目没有绩效目标表，或两处的项目编码不同")
                .remedy("请在项目库导出中补上该项目，或更正支出预算明细中的项目编码。")
                .at(lines, "项目编码");
    }

    private static List<Outcome> budgets(Dossier dossier) {
        Map<String, List<BudgetLine>> budgeted = ProjectPair.budgeted(dossier);
        return ProjectPair.library(dossier).values().stream()
                .map(project -> budgeted.containsKey(project.code()) ? Outcome.HELD : withoutBudget(project))
                .toList();
    }

    private static Outcome withoutBudget(Project project) {
        return Breach.of(About.project(project))
                .found("支出预算明细中没有该项目编码")
                .expected("支出预算明细中有该项目的预算")
                .cause("有绩效目标表的项目没有预算，或两处的项目编码不同")
                .remedy("请核对项目编码；本年没有预算的项目不要导出。")
                .at(project.origin(), "项目编码");
    }

    private static List<Equality> amounts(Dossier dossier) {
        return ProjectPair.of(dossier).stream()
                .flatMap(pair -> amount(pair).stream())
                .toList();
    }

    private static Optional<Equality> amount(ProjectPair pair) {
        Amount annual = pair.project().annualFunds().total();
        return annual == null
                ? Optional.empty()
                : Optional.of(new Equality(
                        About.project(pair.project()),
                        Side.of("支出预算明细", where(pair.lines(), current())),
                        new Side(
                                "项目库年度资金总额",
                                annual,
                                List.of(new Place(pair.project().origin(), "年度资金/总额"))),
                        "请以批复的预算为准，更正支出预算明细或项目库中的金额。"));
    }

    private static List<Equality> sources(Dossier dossier) {
        List<Equality> equalities = new ArrayList<>();
        for (Project project : dossier.projects()) {
            sources(project, "实施期", project.wholeTermFunds()).ifPresent(equalities::add);
            sources(project, "年度", project.annualFunds()).ifPresent(equalities::add);
        }
        return equalities;
    }

    private static Optional<Equality> sources(Project project, String span, ProjectFunds funds) {
        Amount total = funds.total();
        return total == null
                ? Optional.empty()
                : Optional.of(new Equality(
                        About.project(project),
                        new Side(span + "资金总额", total, List.of(new Place(project.origin(), span + "资金/总额"))),
                        new Side(span + "各来源之和", funds.sumOfSources(), List.of()),
                        "请更正该项目的资金来源，使各来源之和等于总额。"));
    }

    private static List<Outcome> categories(Dossier dossier) {
        return ProjectPair.of(dossier).stream().map(ProjectChecks::category).toList();
    }

    private static Outcome category(ProjectPair pair) {
        Project project = pair.project();
        List<BudgetLine> others = pair.lines().stream()
                .filter(line -> line.category() != project.category())
                .toList();
        if (others.isEmpty()) {
            return Outcome.HELD;
        }
        return Breach.of(About.project(project))
                .found("项目库类别“" + project.category().term() + "”")
                .expected("支出预算明细类别“" + others.get(0).category().term() + "”")
                .cause("同一项目在两处的类别不同")
                .remedy("请更正项目类别，使两处一致。")
                .at(project.origin(), "项目类别")
                .at(others, "支出项目类别");
    }

    private static List<Outcome> once(Dossier dossier) {
        Map<String, List<Project>> sheets = dossier.projects().stream()
                .collect(Collectors.groupingBy(Project::code, TreeMap::new, Collectors.toList()));
        return sheets.values().stream()
                .map(same -> same.size() == 1 ? Outcome.HELD : twice(same))
                .toList();
    }

    private static Outcome twice(List<Project> same) {
        return Breach.of(About.project(same.get(0)))
                .found(same.size() + " 张绩效目标表")
                .expected("1 张绩效目标表")
                .cause("项目库中同一编码出现多次，项目个数会多计")
                .remedy("请在项目库中只保留该项目的一张绩效目标表，或更正项目编码。")
                .at(same, "项目编码");
    }
}
