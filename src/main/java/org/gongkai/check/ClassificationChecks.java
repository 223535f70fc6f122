package org.gongkai.check;

import static org.gongkai.table.Lines.basic;
import static org.gongkai.table.Lines.where;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.check.Equality.Side;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Place;
import org.gongkai.table.Figure;

/** 科目对应: function items that can only be spent on one economic item, and the other way round. */
final class ClassificationChecks {
    private static final String BASIS = "《政府收支分类科目》功能分类与部门预算支出经济分类的说明";

    static final List<CrossCheck> ALL = List.of(
            pair("F01", "2080505", "机关事业单位基本养老保险缴费支出", "30108", "机关事业单位基本养老保险缴费"),
            pair("F02", "2080506", "机关事业单位职业年金缴费支出", "30109", "职业年金缴费"),
            pair("F03", "2210201", "住房公积金", "30113", "住房公积金"));

    private ClassificationChecks() {}

    private static CrossCheck pair(
            String code, String function, String functionName, String economic, String economicName) {
        String left = function + " " + functionName;
        String right = economic + " " + economicName;
        return CrossCheck.equal(
                code,
                Level.WITHIN_EXPORT,
                "基本支出：功能科目 " + left + " = 经济科目 " + right,
                BASIS,
                function + " 的支出 100.00 元，" + economic + " 的支出 90.00 元：有 10.00 元用了别的经济科目",
                dossier -> equality(dossier, left, function, right, economic));
    }

    private static List<Equality> equality(
            Dossier dossier, String left, String function, String right, String economic) {
        List<BudgetLine> byFunction =
                of(dossier, line -> line.function().code().digits().equals(function));
        List<BudgetLine> byEconomy =
                of(dossier, line -> line.departmental().code().digits().equals(economic));
        return byFunction.isEmpty() && byEconomy.isEmpty()
                ? List.of()
                : List.of(new Equality(
                        new About(function, left.substring(function.length() + 1)),
                        side(left, without(byFunction, byEconomy), byFunction),
                        side(right, without(byEconomy, byFunction), byEconomy),
                        "请核对列出的行：功能科目与经济科目应当成对使用，更正科目后重新导出支出预算明细。"));
    }

    private static List<BudgetLine> of(Dossier dossier, Predicate<BudgetLine> condition) {
        return where(dossier.expenditure(), basic(), condition);
    }

    /** The lines that the other side lacks: only they need a look. */
    private static List<BudgetLine> without(List<BudgetLine> lines, List<BudgetLine> others) {
        List<BudgetLine> left = new ArrayList<>(lines);
        left.removeAll(others);
        return left;
    }

    private static Side side(String name, List<BudgetLine> suspects, List<BudgetLine> lines) {
        return new Side(
                name,
                Figure.sum(lines).amount(),
                suspects.stream()
                        .map(line -> new Place(line.origin(), "支出功能分类科目编码"))
                        .toList());
    }
}
