package org.gongkai.check;

import static org.gongkai.table.Lines.where;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.EconomicCode;
import org.gongkai.model.ExpenditureCategory;

/** 支出口径: the kind of expenditure against what it is spent on. */
final class ExpenditureChecks {
    private static final String BASIS = "《支出经济分类科目改革方案》（财预〔2017〕98号）；基本支出口径";

    static final List<CrossCheck> ALL = List.of(
            new CrossCheck(
                    "E01",
                    "人员类的支出只用于工资福利支出（301）与对个人和家庭的补助（303）",
                    BASIS,
                    Level.WITHIN_EXPORT,
                    dossier -> misplaced(dossier, ExpenditureCategory.PERSONNEL, List.of("301", "303"))),
            new CrossCheck(
                    "E02",
                    "公用经费的支出不用于工资福利支出（301）与对个人和家庭的补助（303）",
                    BASIS,
                    Level.WITHIN_EXPORT,
                    dossier -> misplaced(
                            dossier,
                            ExpenditureCategory.RUNNING_EXPENSES,
                            List.of("302", "307", "309", "310", "399"))));

    private ExpenditureChecks() {}

    private static List<Breach> misplaced(Dossier dossier, ExpenditureCategory category, List<String> classes) {
        Predicate<BudgetLine> ofCategory = line -> line.category() == category;
        List<Breach> breaches = new ArrayList<>();
        for (BudgetLine line : where(dossier.expenditure(), ofCategory)) {
            EconomicCode code = line.departmental().code();
            if (!classes.contains(code.toClass().digits())) {
                breaches.add(new Breach(
                        Severity.ERROR,
                        line.projectCode() + " " + line.projectName(),
                        category.term() + "列支 " + code + " "
                                + line.departmental().name(),
                        category.term() + "只列支 " + String.join("、", classes) + " 类",
                        "",
                        "支出项目类别与经济科目不相称，表六的人员经费、公用经费会列错",
                        "请更正该行的支出项目类别或经济科目。",
                        List.of(line.origin())));
            }
        }
        return breaches;
    }
}
