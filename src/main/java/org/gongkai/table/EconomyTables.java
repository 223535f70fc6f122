package org.gongkai.table;

import static org.gongkai.table.Lines.basic;
import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.fiscal;
import static org.gongkai.table.Lines.ofFund;
import static org.gongkai.table.Lines.where;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.gongkai.model.ThreePublicExpense;
import org.gongkai.table.Meaning.Classified;

/** 经济分类表: the tables that ask what money is spent on, 表六, 表十 and 表十一. */
final class EconomyTables {
    private static final Meaning BASIC =
            Meaning.EXPENDITURE.of(FundSource.GENERAL_PUBLIC_BUDGET).of(FundOrigin.CURRENT_YEAR);

    static final TableSpec BASIC_EXPENDITURE = TableSpec.of(
            6,
            "{年}年一般公共预算安排基本支出分经济科目表（不含上年结转）",
            List.of(
                    Column.name("部门预算支出经济科目名称").saying(Meaning.of(Classified.DEPARTMENTAL_ECONOMY)),
                    Column.name("政府预算支出经济科目名称").saying(Meaning.of(Classified.GOVERNMENT_ECONOMY)),
                    Column.amount("合计", "{年}年预算数").saying(BASIC.of("基本支出")),
                    Column.amount("人员经费", "{年}年预算数").saying(BASIC.of("人员经费")),
                    Column.amount("公用经费", "{年}年预算数").saying(BASIC.of("公用经费"))),
            dossier -> Grouping.byEconomy(
                    where(dossier.expenditure(), ofFund(FundSource.GENERAL_PUBLIC_BUDGET), current(), basic()),
                    List.of(
                            Lines.all(),
                            line -> line.category() == ExpenditureCategory.PERSONNEL,
                            line -> line.category() == ExpenditureCategory.RUNNING_EXPENSES)));

    static final TableSpec THREE_PUBLIC_EXPENSES = TableSpec.of(
            10,
            "{年}年财政拨款安排“三公”经费支出预算表",
            byFund(Column.name("项目").saying(Meaning.of(Classified.THREE_PUBLIC_EXPENSES)), "{年}年预算数", "“三公”经费"),
            EconomyTables::threePublicExpenses);

    static final TableSpec AGENCY_OPERATING_EXPENSES = TableSpec.of(
            11,
            "{年}年财政拨款安排机关运行经费预算表",
            byFund(Column.name("单位名称").saying(Meaning.of(Classified.UNIT)), "{年}预算数", "机关运行经费"),
            EconomyTables::agencyOperatingExpenses);

    private static final List<Predicate<? super BudgetLine>> FUNDS = List.of(
            Lines.all(),
            ofFund(FundSource.GENERAL_PUBLIC_BUDGET),
            ofFund(FundSource.GOVERNMENT_FUND_BUDGET),
            ofFund(FundSource.STATE_CAPITAL_OPERATIONS_BUDGET));

    private EconomyTables() {}

    private static List<Column> byFund(Column first, String spanner, String category) {
        Meaning all = Meaning.EXPENDITURE.of(category);
        return List.of(
                first,
                Column.amount("合计", spanner).saying(all.appropriated()),
                Column.amount("一般公共预算", spanner).saying(all.of(FundSource.GENERAL_PUBLIC_BUDGET)),
                Column.amount("政府性基金预算", spanner).saying(all.of(FundSource.GOVERNMENT_FUND_BUDGET)),
                Column.amount("国有资本经营预算", spanner).saying(all.of(FundSource.STATE_CAPITAL_OPERATIONS_BUDGET)));
    }

    private static List<Row> threePublicExpenses(Dossier dossier) {
        List<BudgetLine> lines = where(dossier.expenditure(), fiscal());
        List<BudgetLine> travel = where(lines, ThreePublicExpense.OVERSEAS_TRAVEL::covers);
        List<BudgetLine> reception = where(lines, ThreePublicExpense.OFFICIAL_RECEPTION::covers);
        List<BudgetLine> purchase = where(lines, ThreePublicExpense.VEHICLE_PURCHASE::covers);
        List<BudgetLine> operation = where(lines, ThreePublicExpense.VEHICLE_OPERATION::covers);
        List<BudgetLine> vehicles = both(purchase, operation);
        return List.of(
                row(Row.Rank.CLASS, "因公出国（境）费", travel),
                row(Row.Rank.CLASS, "公务接待费", reception),
                row(Row.Rank.CLASS, "公务用车购置及运行费", vehicles),
                row(Row.Rank.SECTION, "①公务用车购置费", purchase),
                row(Row.Rank.SECTION, "②公务用车运行维护费", operation),
                row(Row.Rank.TOTAL, "合计", both(both(travel, reception), vehicles)));
    }

    private static List<Row> agencyOperatingExpenses(Dossier dossier) {
        List<BudgetLine> lines = Totals.of(dossier).agencyOperatingLines();
        List<Row> rows = new ArrayList<>();
        if (!lines.isEmpty()) {
            rows.add(row(Row.Rank.CLASS, dossier.unit().name(), lines));
        }
        rows.add(row(Row.Rank.TOTAL, "部门合计", lines));
        return rows;
    }

    private static Row row(Row.Rank rank, String name, List<BudgetLine> lines) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
        cells.addAll(Grouping.figures(lines, FUNDS));
        return new Row(rank, cells);
    }

    private static List<BudgetLine> both(List<BudgetLine> one, List<BudgetLine> other) {
        List<BudgetLine> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
