package org.gongkai.check;

import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.project;
import static org.gongkai.table.Lines.where;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.gongkai.check.Equality.Side;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Origin;
import org.gongkai.model.Project;
import org.gongkai.model.ProjectFunds;
import org.gongkai.table.Figure;

/** 项目与绩效: the project lines of the budget against the project library. */
final class ProjectChecks {
    private static final String PERFORMANCE = "《中共中央 国务院关于全面实施预算绩效管理的意见》；《项目支出绩效评价管理办法》（财预〔2020〕10号）";

    static final List<CrossCheck> ALL = List.of(
            new CrossCheck(
                    "P01", "每个项目支出的项目在项目库中都有绩效目标表", PERFORMANCE, Level.ACROSS_EXPORTS, ProjectChecks::withoutSheet),
            new CrossCheck(
                    "P02", "项目库中的每个项目在支出预算明细中都有预算", PERFORMANCE, Level.ACROSS_EXPORTS, ProjectChecks::withoutBudget),
            CrossCheck.equal(
                    "P03",
                    "项目的当年预算 = 项目库的年度资金总额",
                    "预算公开表十二与项目支出绩效目标表口径一致",
                    Level.ACROSS_EXPORTS,
                    ProjectChecks::amounts),
            CrossCheck.equal(
                    "P04", "年度资金总额、实施期资金总额 = 各来源之和", "项目支出绩效目标表填报说明", Level.WITHIN_EXPORT, ProjectChecks::sources),
            new CrossCheck(
                    "P05",
                    "同一项目编码在支出预算明细与项目库中名称一致",
                    "预算公开表十二与项目支出绩效目标表口径一致",
                    Level.ACROSS_EXPORTS,
                    ProjectChecks::names),
            new CrossCheck(
                    "P06",
                    "同一项目编码在支出预算明细与项目库中类别一致",
                    "预算项目管理的分类：其他运转类、特定目标类",
                    Level.ACROSS_EXPORTS,
                    ProjectChecks::categories),
            new CrossCheck("P07", "项目库中一个项目编码只有一张绩效目标表", PERFORMANCE, Level.WITHIN_EXPORT, ProjectChecks::twice));

    private ProjectChecks() {}

    private static List<Breach> withoutSheet(Dossier dossier) {
        Map<String, Project> library = library(dossier);
        return budgeted(dossier).entrySet().stream()
                .filter(entry -> !library.containsKey(entry.getKey()))
                .map(entry -> breach(
                        Severity.ERROR,
                        entry.getKey() + " " + entry.getValue().get(0).projectName(),
                        "项目库中没有该项目编码",
                        "项目库中有同一编码的绩效目标表",
                        "有预算的项目没有绩效目标表，或两处的项目编码不同",
                        "请在项目库导出中补上该项目，或更正支出预算明细中的项目编码。",
                        origins(entry.getValue())))
                .toList();
    }

    private static List<Breach> withoutBudget(Dossier dossier) {
        Map<String, List<BudgetLine>> budgeted = budgeted(dossier);
        return library(dossier).values().stream()
                .filter(project -> !budgeted.containsKey(project.code()))
                .map(project -> breach(
                        Severity.ERROR,
                        project.code() + " " + project.name(),
                        "支出预算明细中没有该项目编码",
                        "支出预算明细中有该项目的预算",
                        "有绩效目标表的项目没有预算，或两处的项目编码不同",
                        "请核对项目编码；本年没有预算的项目不要导出。",
                        List.of(project.origin())))
                .toList();
    }

    private static List<Equality> amounts(Dossier dossier) {
        Map<String, List<BudgetLine>> budgeted = budgeted(dossier);
        List<Equality> equalities = new ArrayList<>();
        for (Project project : dossier.projects()) {
            List<BudgetLine> lines = where(budgeted.getOrDefault(project.code(), List.of()), current());
            Amount annual = project.annualFunds().total();
            if (budgeted.containsKey(project.code()) && annual != null) {
                equalities.add(new Equality(
                        project.code() + " " + project.name(),
                        new Side("支出预算明细", Figure.sum(lines).amount(), origins(lines)),
                        new Side("项目库年度资金总额", annual, List.of(project.origin())),
                        "请以批复的预算为准，更正支出预算明细或项目库中的金额。"));
            }
        }
        return equalities;
    }

    private static List<Equality> sources(Dossier dossier) {
        List<Equality> equalities = new ArrayList<>();
        for (Project project : dossier.projects()) {
            Map<String, ProjectFunds> spans = new LinkedHashMap<>();
            spans.put("实施期", project.wholeTermFunds());
            spans.put("年度", project.annualFunds());
            spans.forEach((span, funds) -> {
                Amount total = funds.total();
                if (total != null) {
                    equalities.add(new Equality(
                            project.code() + " " + project.name(),
                            new Side(span + "资金总额", total, List.of(project.origin())),
                            new Side(span + "各来源之和", funds.sumOfSources(), List.of()),
                            "请更正该项目的资金来源，使各来源之和等于总额。"));
                }
            });
        }
        return equalities;
    }

    private static List<Breach> names(Dossier dossier) {
        List<Breach> breaches = new ArrayList<>();
        eachPair(dossier, (project, line) -> {
            if (!project.name().equals(line.projectName())) {
                breaches.add(breach(
                        Severity.WARNING,
                        project.code() + " " + line.projectName(),
                        "项目库名称“" + project.name() + "”",
                        "支出预算明细名称“" + line.projectName() + "”",
                        "同一项目在两处的名称不同",
                        "请核对并统一项目名称；确需不同的，请说明理由。",
                        List.of(project.origin())));
            }
        });
        return breaches.stream().distinct().toList();
    }

    private static List<Breach> categories(Dossier dossier) {
        List<Breach> breaches = new ArrayList<>();
        eachPair(dossier, (project, line) -> {
            if (project.category() != line.category()) {
                breaches.add(breach(
                        Severity.ERROR,
                        project.code() + " " + project.name(),
                        "项目库类别“" + project.category().term() + "”",
                        "支出预算明细类别“" + line.category().term() + "”",
                        "同一项目在两处的类别不同",
                        "请更正项目类别，使两处一致。",
                        List.of(project.origin())));
            }
        });
        return breaches.stream().distinct().toList();
    }

    private static List<Breach> twice(Dossier dossier) {
        Map<String, List<Project>> sheets = dossier.projects().stream()
                .collect(Collectors.groupingBy(Project::code, TreeMap::new, Collectors.toList()));
        return sheets.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> breach(
                        Severity.ERROR,
                        entry.getKey() + " " + entry.getValue().get(0).name(),
                        entry.getValue().size() + " 张绩效目标表",
                        "1 张绩效目标表",
                        "项目库中同一编码出现多次，项目个数会多计",
                        "请在项目库中只保留该项目的一张绩效目标表，或更正项目编码。",
                        entry.getValue().stream().map(Project::origin).toList()))
                .toList();
    }

    /** Every budget line of a project together with the project's sheet. */
    private static void eachPair(Dossier dossier, BiConsumer<Project, BudgetLine> look) {
        Map<String, Project> library = library(dossier);
        budgeted(dossier).forEach((code, lines) -> {
            Project project = library.get(code);
            if (project != null) {
                lines.forEach(line -> look.accept(project, line));
            }
        });
    }

    private static Map<String, List<BudgetLine>> budgeted(Dossier dossier) {
        return where(dossier.expenditure(), project()).stream()
                .collect(Collectors.groupingBy(BudgetLine::projectCode, TreeMap::new, Collectors.toList()));
    }

    private static Map<String, Project> library(Dossier dossier) {
        Map<String, Project> library = new LinkedHashMap<>();
        dossier.projects().forEach(project -> library.putIfAbsent(project.code(), project));
        return library;
    }

    private static List<Origin> origins(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::origin).toList();
    }

    private static Breach breach(
            Severity severity,
            String project,
            String found,
            String expected,
            String cause,
            String remedy,
            List<Origin> origins) {
        return new Breach(severity, project, found, expected, "", cause, remedy, origins);
    }
}
