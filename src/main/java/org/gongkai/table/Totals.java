package org.gongkai.table;

import static org.gongkai.table.Lines.basic;
import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.fiscal;
import static org.gongkai.table.Lines.project;
import static org.gongkai.table.Lines.where;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.FunctionalCode;
import org.gongkai.model.FundSource;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.ProcurementLine;
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

    /** The revenue that meets all conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Figure revenue(Predicate<? super RevenueLine>... conditions) {
        return Figure.sum(where(dossier.revenue(), conditions));
    }

    /** The expenditure that meets all conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Figure expenditure(Predicate<? super BudgetLine>... conditions) {
        return Figure.sum(where(dossier.expenditure(), conditions));
    }

    /** The procurement that meets a condition. */
    public Figure procurement(Predicate<ProcurementLine> condition) {
        List<ProcurementLine> lines =
                dossier.procurement().stream().filter(condition).toList();
        return new Figure(
                Amount.sum(lines.stream().map(ProcurementLine::amount).toList()),
                lines.stream().map(ProcurementLine::origin).toList());
    }

    /** 年终结转 of all funds. */
    public Figure carriedForward() {
        return Stream.of(FundSource.values()).map(this::carriedForward).reduce(Figure.ZERO, Figure::plus);
    }

    /** 年终结转 of one fund, as the unit gives it. */
    public Figure carriedForward(FundSource fund) {
        Amount amount = dossier.unit().carriedForward().getOrDefault(fund, Amount.ZERO);
        return amount.isZero() ? Figure.ZERO : givenByTheUnit(amount);
    }

    /** 上年预算数: last year's figure, where the unit gives one. */
    public Optional<Figure> lastYear(PriorYearItem item) {
        return dossier.unit().lastYear(item).map(this::givenByTheUnit);
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
    public Figure spentOn(ThreePublicExpense expense) {
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
    public final Map<FunctionalCode, Figure> byClass(Predicate<? super BudgetLine>... conditions) {
        Map<FunctionalCode, Figure> classes = new TreeMap<>();
        Grouping.groups(
                        where(dossier.expenditure(), conditions),
                        line -> line.function().code().toClass())
                .forEach((code, lines) -> classes.put(code, Figure.sum(lines)));
        return classes;
    }

    private Figure givenByTheUnit(Amount amount) {
        return new Figure(amount, List.of(dossier.unit().origin()));
    }
}
