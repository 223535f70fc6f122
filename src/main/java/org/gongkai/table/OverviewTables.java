package org.gongkai.table;

import static org.gongkai.table.Lines.carriedOver;
import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.fiscal;
import static org.gongkai.table.Lines.ofFund;
import static org.gongkai.table.Lines.where;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.ChineseNumeral;
import org.gongkai.model.Classification;
import org.gongkai.model.Dossier;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.gongkai.model.Money;
import org.gongkai.table.Meaning.Classified;

/** 收支总表: the two tables that set revenue beside expenditure, 表一 and 表四. */
final class OverviewTables {
    static final TableSpec REVENUE_AND_EXPENDITURE = TableSpec.of(
                    1,
                    "{年}年预算收支总表",
                    List.of(
                            Column.name("项目", "收入").saying(Meaning.of(Classified.FUND)),
                            Column.amount("{年}年", "收入").saying(Meaning.REVENUE),
                            Column.name("项目", "支出").saying(Meaning.of(Classified.FUNCTION)),
                            Column.amount("{年}年合计", "支出").saying(Meaning.EXPENDITURE),
                            Column.amount("当年预算安排", "支出").saying(Meaning.EXPENDITURE.of(FundOrigin.CURRENT_YEAR)),
                            Column.amount("上年结转安排", "支出").saying(Meaning.EXPENDITURE.of(FundOrigin.CARRIED_OVER))),
                    OverviewTables::revenueAndExpenditure)
            .withNote("注：本套报表因取数时四舍五入，部分金额可能存在尾差");

    static final TableSpec FISCAL_APPROPRIATION = TableSpec.of(
            4,
            "{年}年财政拨款收支总表",
            List.of(
                    Column.name("项目", "收入").saying(Meaning.of(Classified.FUND)),
                    Column.amount("金额", "收入").saying(Meaning.REVENUE.appropriated()),
                    Column.name("项目", "支出").saying(Meaning.of(Classified.FUNCTION)),
                    Column.amount("小计", "支出", "金额").saying(Meaning.EXPENDITURE.appropriated()),
                    Column.amount("一般公共预算", "支出", "金额")
                            .saying(Meaning.EXPENDITURE.of(FundSource.GENERAL_PUBLIC_BUDGET)),
                    Column.amount("政府性基金预算", "支出", "金额")
                            .saying(Meaning.EXPENDITURE.of(FundSource.GOVERNMENT_FUND_BUDGET)),
                    Column.amount("国有资本经营预算", "支出", "金额")
                            .saying(Meaning.EXPENDITURE.of(FundSource.STATE_CAPITAL_OPERATIONS_BUDGET))),
            OverviewTables::fiscalAppropriation);

    /** The classes of the functional classification in the order of the form (政府收支分类科目). */
    private static final List<String> CLASSES = List.of(
            "201", "202", "203", "204", "205", "206", "207", "208", "209", "210", "211", "212", "213", "214", "215",
            "216", "217", "219", "220", "221", "222", "223", "224", "227", "229", "230", "231", "232", "233", "234");

    private static final List<FundSource> FISCAL_FUNDS = Stream.of(FundSource.values())
            .filter(FundSource::isFiscalAppropriation)
            .toList();

    private OverviewTables() {}

    private static List<Row> revenueAndExpenditure(Dossier dossier) {
        List<Predicate<? super BudgetLine>> measures = List.of(Lines.all(), current(), carriedOver());
        Beside sides = new Beside(2, 4);
        List<Row> rows = sides.rows(
                byFund(List.of(FundSource.values()), where(dossier.revenue(), current())),
                byClass(dossier.expenditure(), measures));
        rows.add(sides.row(
                Row.Rank.TOTAL,
                line("本年收入合计", where(dossier.revenue(), current())),
                named("本年支出合计", Grouping.figures(dossier.expenditure(), measures))));
        List<Figure> forward = carriedForward(dossier, List.of(FundSource.values()));
        rows.add(sides.row(
                Row.Rank.CLASS,
                line("上年结转", where(dossier.revenue(), carriedOver())),
                List.of(Cell.text("年终结转"), forward.get(0))));
        List<Figure> totals = Grouping.figures(dossier.expenditure(), measures);
        totals.set(0, totals.get(0).plus(forward.get(0)));
        rows.add(sides.row(Row.Rank.TOTAL, line("收入总计", dossier.revenue()), named("支出总计", totals)));
        return rows;
    }

    private static List<Row> fiscalAppropriation(Dossier dossier) {
        List<Predicate<? super BudgetLine>> measures = new ArrayList<>(List.of(Lines.all()));
        FISCAL_FUNDS.forEach(fund -> measures.add(ofFund(fund)));
        var revenue = where(dossier.revenue(), fiscal());
        var expenditure = where(dossier.expenditure(), fiscal());
        Beside sides = new Beside(2, 5);
        List<Row> rows = sides.rows(byFund(FISCAL_FUNDS, where(revenue, current())), byClass(expenditure, measures));
        List<Figure> totals = Grouping.figures(expenditure, measures);
        rows.add(sides.row(Row.Rank.TOTAL, line("本年收入合计", where(revenue, current())), named("本年支出合计", totals)));
        List<Figure> forward = carriedForward(dossier, FISCAL_FUNDS);
        rows.add(sides.row(Row.Rank.CLASS, line("上年财政拨款结转", where(revenue, carriedOver())), named("年终结转", forward)));
        rows.addAll(sides.rows(byFund(FISCAL_FUNDS, where(revenue, carriedOver())), List.of()));
        List<Figure> grand = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            grand.add(totals.get(i).plus(forward.get(i)));
        }
        rows.add(sides.row(Row.Rank.TOTAL, line("收入总计", revenue), named("支出总计", grand)));
        return rows;
    }

    private static List<List<Cell>> byFund(List<FundSource> funds, List<? extends Money> lines) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FundSource fund : funds) {
            rows.add(line(
                    ChineseNumeral.of(rows.size() + 1) + "、" + fund.term(),
                    lines.stream().filter(ofFund(fund)).toList()));
        }
        return rows;
    }

    private static List<List<Cell>> byClass(List<BudgetLine> lines, List<Predicate<? super BudgetLine>> measures) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String code : CLASSES) {
            String name = ChineseNumeral.of(rows.size() + 1) + "、"
                    + Classification.FUNCTIONAL.name(code).orElse(code);
            rows.add(named(
                    name,
                    Grouping.figures(
                            where(lines, line -> line.function().code().digits().startsWith(code)), measures)));
        }
        return rows;
    }

    /** 年终结转: all funds together and then each of them. */
    private static List<Figure> carriedForward(Dossier dossier, List<FundSource> funds) {
        Totals totals = Totals.of(dossier);
        List<Figure> figures =
                new ArrayList<>(funds.stream().map(totals::carriedForward).toList());
        figures.add(0, figures.stream().reduce(Figure.ZERO, Figure::plus));
        return figures;
    }

    private static List<Cell> line(String name, List<? extends Money> lines) {
        return List.of(Cell.text(name), Figure.sum(lines));
    }

    private static List<Cell> named(String name, List<Figure> figures) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
        cells.addAll(figures);
        return cells;
    }
}
