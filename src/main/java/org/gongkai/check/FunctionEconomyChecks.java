package org.gongkai.check;

import static org.gongkai.table.Lines.basic;
import static org.gongkai.table.Lines.where;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;

/** 功能与经济分类: what functions of health and pensions are spent on, line by line, and which functions a unit may use. */
final class FunctionEconomyChecks {
    private static final String BASIS = "《政府收支分类科目》功能分类与部门预算支出经济分类的说明";

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "F06",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "基本支出：30110 职工基本医疗保险缴费列行政事业单位医疗（2101101、2101102、2101199），这些功能科目只列医疗保险、医疗费与医疗补助",
                    BASIS,
                    "30110 职工基本医疗保险缴费列在 2013850 事业运行",
                    dossier -> pairs(
                            dossier,
                            basic(),
                            List.of("30110"),
                            List.of("2101101", "2101102", "2101199"),
                            List.of("2101101", "2101102"),
                            List.of("30110", "30111", "30112", "30114", "30307", "30399", "30199"))),
            CrossCheck.of(
                    "F07",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "基本支出：30111 公务员医疗补助缴费列行政事业单位医疗（21011），2101103 公务员医疗补助只列 30111 与医疗费补助",
                    BASIS,
                    "2101103 公务员医疗补助列支 30110 职工基本医疗保险缴费",
                    dossier -> pairs(
                            dossier,
                            basic(),
                            List.of("30111"),
                            List.of("2101101", "2101102", "2101103", "2101199"),
                            List.of("2101103"),
                            List.of("30111", "30307", "30114"))),
            CrossCheck.of(
                    "F08",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "人员类：30301 离休费、30302 退休费列行政事业单位养老支出（20805），2080501、2080502 离退休只列对个人和家庭的补助（303）",
                    BASIS,
                    "30302 退休费列在 2013850 事业运行",
                    dossier -> pairs(
                            dossier,
                            line -> line.category() == ExpenditureCategory.PERSONNEL,
                            List.of("30301", "30302"),
                            List.of("20805"),
                            List.of("2080501", "2080502"),
                            List.of("303"))),
            CrossCheck.of(
                    "F09",
                    Level.ACROSS_EXPORTS,
                    Severity.WARNING,
                    "事业单位不用行政单位的功能科目（行政运行、行政单位离退休、行政单位医疗）",
                    "《政府收支分类科目》：行政单位科目包括参照公务员法管理的事业单位，其他事业单位用事业运行、事业单位离退休、事业单位医疗",
                    "公益一类事业单位的基本支出列在 2010101 行政运行",
                    FunctionEconomyChecks::ofAgencies));

    private static final List<String> AGENCY_FUNCTIONS = List.of("行政运行", "行政单位离退休", "行政单位医疗");

    private FunctionEconomyChecks() {}

    /**
     * Lines of the given economic subjects stand under the given functions, and lines of the narrower functions under no
     * other economic subject; all by the beginning of their codes.
     */
    private static List<Outcome> pairs(
            Dossier dossier,
            Predicate<BudgetLine> condition,
            List<String> economic,
            List<String> functions,
            List<String> narrower,
            List<String> economicOfThese) {
        List<Outcome> outcomes = new ArrayList<>();
        for (BudgetLine line : where(dossier.expenditure(), condition)) {
            boolean spent = startsWith(line.departmental().code().digits(), economic);
            if (spent) {
                outcomes.add(
                        startsWith(function(line), functions)
                                ? Outcome.HELD
                                : misplaced(line, "功能科目 " + String.join("、", functions)));
            } else if (startsWith(function(line), narrower)) {
                outcomes.add(
                        startsWith(line.departmental().code().digits(), economicOfThese)
                                ? Outcome.HELD
                                : misplaced(line, "经济科目 " + String.join("、", economicOfThese)));
            }
        }
        return outcomes;
    }

    private static Outcome misplaced(BudgetLine line, String expected) {
        return line(line)
                .expected(expected)
                .cause("功能科目与部门预算支出经济科目不相称，有一个列错")
                .remedy("请核对该行，更正列错的科目后重新导出支出预算明细；确需这样列的，请说明。")
                .at(line.origin(), "部门预算支出经济分类科目编码");
    }

    private static List<Outcome> ofAgencies(Dossier dossier) {
        if (dossier.unit().nature().hasAgencyOperatingExpenses()) {
            return List.of(new Outcome.NotRun("行政单位和参照公务员法管理的事业单位使用行政单位的功能科目"));
        }
        return dossier.expenditure().stream()
                .map(line ->
                        AGENCY_FUNCTIONS.contains(line.function().name()) ? ofAnAgency(dossier, line) : Outcome.HELD)
                .toList();
    }

    private static Outcome ofAnAgency(Dossier dossier, BudgetLine line) {
        return line(line)
                .expected("事业单位的功能科目")
                .cause("该科目是行政单位用的，本单位是" + dossier.unit().nature().term())
                .remedy("请核对单位性质与该行的功能科目，更正后重新导出；确需这样列的，请说明。")
                .at(line.origin(), "支出功能分类科目编码");
    }

    private static Breach line(BudgetLine line) {
        return Breach.of(About.project(line))
                .found(line.function().code() + " " + line.function().name() + "列支 "
                        + line.departmental().code() + " " + line.departmental().name());
    }

    private static String function(BudgetLine line) {
        return line.function().code().digits();
    }

    private static boolean startsWith(String code, List<String> beginnings) {
        return beginnings.stream().anyMatch(code::startsWith);
    }
}
