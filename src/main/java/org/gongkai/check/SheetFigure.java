package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.PerformanceTarget;
import org.gongkai.model.Place;
import org.gongkai.model.Project;
import org.gongkai.model.ProjectFunds;
import org.gongkai.prose.IndicatorValue.Kind;

/**
 * 表中金额: an amount that a performance sheet gives in a field of its own.
 *
 * @param name what it is the amount of: 资金总额, or the name of a cost indicator
 * @param isTotal whether it is the whole of the funds
 * @param scope 实施期 or 年度
 * @param amount the amount, yuan
 * @param place where it stands
 */
record SheetFigure(String name, boolean isTotal, String scope, Amount amount, Place place) {
    /** All of a sheet. */
    static List<SheetFigure> of(Sheet sheet) {
        Project project = sheet.project();
        List<SheetFigure> all = new ArrayList<>();
        add(all, sheet, project.wholeTerm(), project.wholeTermFunds());
        add(all, sheet, project.annual(), project.annualFunds());
        return all;
    }

    private static void add(List<SheetFigure> all, Sheet sheet, PerformanceTarget target, ProjectFunds funds) {
        String scope = target.scope().term();
        Amount total = funds.total();
        if (total != null) {
            all.add(new SheetFigure(
                    "资金总额", true, scope, total, new Place(sheet.project().origin(), scope + "资金/总额")));
        }
        for (IndicatorRow row : sheet.rows(target)) {
            if (row.isUnder("成本") && row.value().kind() == Kind.MONEY) {
                row.value()
                        .amount()
                        .ifPresent(amount -> all.add(
                                new SheetFigure(row.indicator().name(), false, scope, amount, row.place("指标值"))));
            }
        }
    }

    /** Whether it is the same thing in the other scope. */
    boolean isTwinOf(SheetFigure other) {
        return isTotal == other.isTotal && name.equals(other.name) && !scope.equals(other.scope);
    }

    /** {@code 年度资金总额 100.00 元}. */
    String words() {
        return (isTotal ? scope + name : scope + "成本指标“" + name + "”") + " " + Words.yuan(amount);
    }
}
