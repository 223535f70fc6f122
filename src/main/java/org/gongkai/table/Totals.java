package org.gongkai.table;

import static org.gongkai.table.Lines.basic;
import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.fiscal;
import static org.gongkai.table.Lines.project;
import static org.gongkai.table.Lines.where;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.FunctionalCode;
import org.gongkai.model.FundSource;
import org.gongkai.model.Money;
import org.gongkai.model.RevenueLine;
import org.gongkai.model.ThreePublicExpense;

/**
 * 合计数: the totals of a dossier that prose and cross-checks speak of, taken from the same records as the tables.
 *
 * @param dossier the dossier
 */
public record Totals(Dossier dossier) {
    /** The totals of a dossier. */
    public static Totals of(Dossier dossier) {
        return new Totals(dossier);
    }

    /** The sum of some records. */
    public static Amount sum(List<? extends Money> lines) {
        return Amount.sum(lines.stream().map(Money::amount).toList());
    }

    /** The revenue that meets all conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Amount revenue(Predicate<? super RevenueLine>... conditions) {
        return sum(where(dossier.revenue(), conditions));
    }

    /** The expenditure that meets all conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Amount expenditure(Predicate<? super BudgetLine>... conditions) {
        return sum(where(dossier.expenditure(), conditions));
    }

    /** 年终结转 of all funds. */
    public Amount carriedForward() {
        return Amount.sum(dossier.unit().carriedForward().values());
    }

    /** 基本支出 of the general public budget of the year, without what was carried over. */
    public List<BudgetLine> basicLines(ExpenditureCategory category) {
        return where(
                dossier.expenditure(),
                Lines.ofFund(FundSource.GENERAL_PUBLIC_BUDGET),
                current(),
                line -> line.category() == category);
    }

    /** 项目支出 lines of the year, without what was carried over. */
    public List<BudgetLine> projectLines() {
        return where(dossier.expenditure(), project(), current());
    }

    /** 财政拨款 spent on one of the three public expenses. */
    public Amount spentOn(ThreePublicExpense expense) {
        return expenditure(fiscal(), expense::covers);
    }

    /** 机关运行经费: the running expenses of an administrative unit's basic expenditure; none for any other unit. */
    public List<BudgetLine> agencyOperatingLines() {
        if (!dossier.unit().nature().hasAgencyOperatingExpenses()) {
            return List.of();
        }
        return where(
                dossier.expenditure(),
                fiscal(),
                basic(),
                line -> line.category() == ExpenditureCategory.RUNNING_EXPENSES);
    }

    /** Expenditure by class 类, in the order of the codes. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Map<FunctionalCode, Amount> byClass(Predicate<? super BudgetLine>... conditions) {
        Map<FunctionalCode, Amount> classes = new TreeMap<>();
        for (BudgetLine line : where(dossier.expenditure(), conditions)) {
            classes.merge(line.function().code().toClass(), line.amount(), Amount::plus);
        }
        return classes;
    }
}
