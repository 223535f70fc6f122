package org.gongkai.check;

import static org.gongkai.table.Lines.where;

import java.util.List;
import java.util.function.Predicate;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;

/** 支出口径: the kind of expenditure against what it is spent on. */
final class ExpenditureChecks {
    private static final String BASIS = "《支出经济分类科目改革方案》（财预〔2017〕98号）；基本支出口径";

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "E01",
                    Level.WITHIN_EXPORT,
                    Severity.ERROR,
                    "人员类的支出只用于工资福利支出（301）与对个人和家庭的补助（303）",
                    BASIS,
                    "人员类的一行列支 30201 办公费",
                    dossier -> placed(dossier, ExpenditureCategory.PERSONNEL, List.of("301", "303"))),
            CrossCheck.of(
                    "E02",
                    Level.WITHIN_EXPORT,
                    Severity.ERROR,
                    "公用经费的支出不用于工资福利支出（301）与对个人和家庭的补助（303）",
                    BASIS,
                    "公用经费的一行列支 30101 基本工资",
                    dossier -> placed(
                            dossier,
                            ExpenditureCategory.RUNNING_EXPENSES,
                            List.of("302", "307", "309", "310", "399"))));

    private ExpenditureChecks() {}

    private static List<Outcome> placed(Dossier dossier, ExpenditureCategory category, List<String> classes) {
        Predicate<BudgetLine> ofCategory = line -> line.category() == category;
        return where(dossier.expenditure(), ofCategory).stream()
                .map(line ->
                        classes.contains(line.departmental().code().toClass().digits())
                                ? Outcome.HELD
                                : misplaced(line, classes))
                .toList();
    }

    private static Outcome misplaced(BudgetLine line, List<String> classes) {
        String category = line.category().term();
        return Breach.of(About.project(line))
                .found(category + "列支 " + line.departmental().code() + " "
                        + line.departmental().name())
                .expected(category + "只列支 " + String.join("、", classes) + " 类")
                .cause("支出项目类别与经济科目不相称，表六的人员经费、公用经费会列错")
                .remedy("请更正该行的支出项目类别或经济科目。")
                .at(line.origin(), "部门预算支出经济分类科目编码");
    }
}
