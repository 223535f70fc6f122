package org.gongkai.table;

import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.ofFund;
import static org.gongkai.table.Lines.where;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.gongkai.model.RevenueLine;
import org.gongkai.model.Subject;
import org.gongkai.table.Meaning.Classified;

/** 基金与国资表: the tables of the government fund and state capital budgets, 表七, 表八 and 表九. */
final class FundTables {
    static final TableSpec GOVERNMENT_FUND_REVENUE = TableSpec.of(
            7,
            "{年}年政府性基金预算收入表（不含上年结转）",
            List.of(
                    Column.code("收入科目编码", "项目").saying(Meaning.of(Classified.REVENUE)),
                    Column.name("科目名称", "项目").saying(Meaning.of(Classified.REVENUE)),
                    Column.amount("政府性基金收入预算").saying(thisYear(Meaning.REVENUE, FundSource.GOVERNMENT_FUND_BUDGET))),
            dossier -> revenue(dossier, FundSource.GOVERNMENT_FUND_BUDGET).stream()
                    .map(cells -> new Row(rank(cells), cells))
                    .toList());

    static final TableSpec GOVERNMENT_FUND_EXPENDITURE = TableSpec.of(
            8,
            "{年}年政府性基金预算支出表（不含上年结转）",
            columns(
                    List.of(
                            Column.code("科目编码").saying(Meaning.of(Classified.FUNCTION)),
                            Column.name("科目名称").saying(Meaning.of(Classified.FUNCTION))),
                    FunctionTables.basicAndProject(thisYear(Meaning.EXPENDITURE, FundSource.GOVERNMENT_FUND_BUDGET))),
            dossier -> Grouping.byFunction(
                    expenditure(dossier, FundSource.GOVERNMENT_FUND_BUDGET), FunctionTables.BASIC_AND_PROJECT));

    static final TableSpec STATE_CAPITAL_OPERATIONS = TableSpec.of(
            9,
            "{年}年国有资本经营预算收支预算表（不含上年结转）",
            columns(
                    List.of(
                            Column.code("收入科目编码", "国有资本经营预算收入", "项目").saying(Meaning.of(Classified.REVENUE)),
                            Column.name("科目名称", "国有资本经营预算收入", "项目").saying(Meaning.of(Classified.REVENUE)),
                            Column.amount("国有资本经营收入预算", "国有资本经营预算收入")
                                    .saying(thisYear(Meaning.REVENUE, FundSource.STATE_CAPITAL_OPERATIONS_BUDGET)),
                            Column.code("科目编码", "国有资本经营预算支出").saying(Meaning.of(Classified.FUNCTION)),
                            Column.name("科目名称", "国有资本经营预算支出").saying(Meaning.of(Classified.FUNCTION))),
                    FunctionTables.basicAndProject(
                            thisYear(Meaning.EXPENDITURE, FundSource.STATE_CAPITAL_OPERATIONS_BUDGET), "国有资本经营预算支出")),
            FundTables::stateCapitalOperations);

    private FundTables() {}

    private static Meaning thisYear(Meaning direction, FundSource fund) {
        return direction.of(fund).of(FundOrigin.CURRENT_YEAR);
    }

    private static List<Column> columns(List<Column> first, List<Column> others) {
        return Stream.concat(first.stream(), others.stream()).toList();
    }

    private static List<Row> stateCapitalOperations(Dossier dossier) {
        List<List<Cell>> revenue = revenue(dossier, FundSource.STATE_CAPITAL_OPERATIONS_BUDGET);
        List<BudgetLine> lines = expenditure(dossier, FundSource.STATE_CAPITAL_OPERATIONS_BUDGET);
        Beside sides = new Beside(3, 5);
        List<Row> rows = new ArrayList<>();
        rows.add(sides.row(
                Row.Rank.TOTAL,
                revenue.get(0),
                Grouping.row(Row.Rank.TOTAL, "", "", lines, FunctionTables.BASIC_AND_PROJECT)
                        .cells()));
        rows.addAll(sides.rows(
                revenue.subList(1, revenue.size()),
                Grouping.functions(lines, FunctionTables.BASIC_AND_PROJECT).stream()
                        .map(Row::cells)
                        .toList()));
        return rows;
    }

    /** 合计 and then each revenue subject; a line that names none stands under the function it is for. */
    private static List<List<Cell>> revenue(Dossier dossier, FundSource fund) {
        List<RevenueLine> lines = where(dossier.revenue(), ofFund(fund), current());
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.text("合计"), Cell.BLANK, Figure.sum(lines)));
        Grouping.groups(lines, line -> subject(line).code()).forEach((code, ofSubject) -> {
            String name = subject(ofSubject.get(0)).name();
            rows.add(List.of(Cell.text(code), Cell.text(name), Figure.sum(ofSubject)));
        });
        return rows;
    }

    private static Subject<String> subject(RevenueLine line) {
        Subject<String> revenue = line.revenue();
        return revenue != null
                ? revenue
                : new Subject<>(line.function().code().digits(), line.function().name());
    }

    private static List<BudgetLine> expenditure(Dossier dossier, FundSource fund) {
        return where(dossier.expenditure(), ofFund(fund), current());
    }

    private static Row.Rank rank(List<Cell> cells) {
        return cells.get(0).print().equals("合计") ? Row.Rank.TOTAL : Row.Rank.CLASS;
    }
}
