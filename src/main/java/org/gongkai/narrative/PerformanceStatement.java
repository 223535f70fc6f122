package org.gongkai.narrative;

import static org.gongkai.table.Lines.basic;
import static org.gongkai.table.Lines.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.Project;
import org.gongkai.model.SecretProjects;
import org.gongkai.table.Figure;
import org.gongkai.table.Lines;
import org.gongkai.table.Totals;

/** 绩效管理情况: the tenth statement, which the performance sheets follow. */
final class PerformanceStatement {
    private final Dossier dossier;
    private final Totals totals;
    private final List<BudgetLine> lines;

    PerformanceStatement(Dossier dossier) {
        this.dossier = dossier;
        this.totals = Totals.of(dossier);
        this.lines = Lines.where(dossier.expenditure(), project());
    }

    /** 绩效管理情况. */
    Statement performance() {
        return new Statement(
                "绩效管理情况",
                List.of(
                        Passage.heading("1、整体绩效目标"),
                        Passage.prose(whole()),
                        Passage.heading("2、项目绩效目标"),
                        Passage.prose(projects())),
                true);
    }

    private Prose whole() {
        return Prose.of(dossier.year() + "年度" + dossier.unit().name() + "预算资金", totals.expenditure())
                .then("，其中基本支出", totals.expenditure(basic()))
                .then("，项目支出", totals.expenditure(project()))
                .then("，单位实行绩效目标管理的项目" + dossier.projects().size() + "个。");
    }

    private Prose projects() {
        Prose opening = Prose.of(dossier.year() + "年" + dossier.unit().name());
        if (lines.isEmpty() && dossier.projects().isEmpty()) {
            return opening.then("没有项目支出预算，不涉及项目绩效目标。");
        }
        SecretProjects secret = dossier.secretProjects();
        Set<String> withSheets = dossier.projects().stream()
                .map(Project::code)
                .filter(code -> !secret.contains(code))
                .collect(Collectors.toSet());
        List<BudgetLine> disclosed = Lines.where(lines, line -> withSheets.contains(line.projectCode()));
        Figure all = Figure.sum(lines);
        Figure shown = Figure.sum(disclosed);
        return opening.then("纳入绩效目标管理的二级项目" + count(lines) + "个，共计金额", all)
                .then("。其中：")
                .then(byCategory(lines, "金额"))
                .then("。公开项目绩效目标" + count(disclosed) + "个，涉及项目金额", shown)
                .then("，占部门（单位）项目支出总额的" + wholePercent(shown.amount(), all.amount()) + "。其中：")
                .then(byCategory(disclosed, "项目金额"))
                .then("。");
    }

    private static Prose byCategory(List<BudgetLine> lines, String amountName) {
        return category(lines, ExpenditureCategory.OTHER_OPERATION, amountName)
                .then("；")
                .then(category(lines, ExpenditureCategory.SPECIFIC_TARGET, amountName));
    }

    private static Prose category(List<BudgetLine> lines, ExpenditureCategory category, String amountName) {
        List<BudgetLine> ofCategory = Lines.where(lines, line -> line.category() == category);
        return Prose.of(category.term() + "项目" + count(ofCategory) + "个，涉及" + amountName, Figure.sum(ofCategory));
    }

    private static long count(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::projectCode).distinct().count();
    }

    /** A share without needless zeros: {@code 100%}. */
    private static String wholePercent(Amount part, Amount whole) {
        if (whole.isZero()) {
            return "0%";
        }
        return part.yuan()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(whole.yuan(), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
