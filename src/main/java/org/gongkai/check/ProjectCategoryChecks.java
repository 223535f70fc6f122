package org.gongkai.check;

import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.check.Equality.Side;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.Place;
import org.gongkai.model.Project;

/** 项目类别: how many projects of each category there are, and their sum, in the sheets and in the budget lines. */
final class ProjectCategoryChecks {
    private static final String SAME = "预算公开表十二与项目支出绩效目标表口径一致";

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.equal(
                            "P10",
                            Level.ACROSS_EXPORTS,
                            "各类项目绩效目标表的年度资金之和 = 支出预算明细该类项目的当年预算",
                            SAME,
                            "支出预算明细特定目标类合计 600.00 元，绩效目标表合计 500.00 元",
                            ProjectCategoryChecks::sums)
                    .needing("P01", "P02", "P03", "P06", "P07"),
            CrossCheck.of(
                            "P11",
                            Level.ACROSS_EXPORTS,
                            Severity.ERROR,
                            "各类项目绩效目标表的张数 = 支出预算明细该类项目的个数",
                            SAME,
                            "支出预算明细有 3 个特定目标类项目，绩效目标表只有 2 张",
                            ProjectCategoryChecks::counts)
                    .needing("P01", "P02", "P06", "P07"));

    private ProjectCategoryChecks() {}

    /** The categories of which there is any project. */
    private static List<ExpenditureCategory> categories(Dossier dossier) {
        return Stream.of(ExpenditureCategory.values())
                .filter(category -> !category.isBasic())
                .filter(category -> !sheets(dossier, category).isEmpty()
                        || !lines(dossier, category).isEmpty())
                .toList();
    }

    private static List<Project> sheets(Dossier dossier, ExpenditureCategory category) {
        return dossier.projects().stream()
                .filter(project -> project.category() == category)
                .toList();
    }

    private static List<BudgetLine> lines(Dossier dossier, ExpenditureCategory category) {
        return dossier.expenditure().stream()
                .filter(line -> line.category() == category)
                .toList();
    }

    /** A category of which a sheet leaves its total blank is compared with nothing. */
    private static List<Equality> sums(Dossier dossier) {
        return categories(dossier).stream()
                .filter(category -> sheets(dossier, category).stream()
                        .allMatch(project -> project.annualFunds().total() != null))
                .map(category -> new Equality(
                        About.unit(dossier),
                        ofSheets(sheets(dossier, category), category),
                        Side.of(category.term() + "项目的当年预算", where(lines(dossier, category), current())),
                        "请核对该类各项目的年度资金总额，更正与预算不同的。"))
                .toList();
    }

    private static Side ofSheets(List<Project> projects, ExpenditureCategory category) {
        List<Amount> totals = projects.stream()
                .map(project -> project.annualFunds().total())
                .filter(Objects::nonNull)
                .toList();
        List<Place> places = projects.stream()
                .map(project -> new Place(project.origin(), "年度资金/总额"))
                .toList();
        return new Side(category.term() + "绩效目标表的年度资金", Amount.sum(totals), places);
    }

    private static List<Outcome> counts(Dossier dossier) {
        List<Outcome> outcomes = new ArrayList<>();
        for (ExpenditureCategory category : categories(dossier)) {
            List<Project> sheets = sheets(dossier, category);
            List<BudgetLine> lines = lines(dossier, category);
            long budgeted =
                    lines.stream().map(BudgetLine::projectCode).distinct().count();
            outcomes.add(
                    budgeted == sheets.size() ? Outcome.HELD : differs(dossier, category, sheets, lines, budgeted));
        }
        return outcomes;
    }

    private static Outcome differs(
            Dossier dossier,
            ExpenditureCategory category,
            List<Project> sheets,
            List<BudgetLine> lines,
            long budgeted) {
        return Breach.of(About.unit(dossier))
                .found(category.term() + "绩效目标表 " + sheets.size() + " 张")
                .expected(category.term() + "项目 " + budgeted + " 个")
                .cause("该类项目在两处的个数不同")
                .remedy("请核对该类项目，补上缺少的绩效目标表，或更正项目类别。")
                .at(sheets, "项目类别")
                .at(lines, "支出项目类别");
    }
}
