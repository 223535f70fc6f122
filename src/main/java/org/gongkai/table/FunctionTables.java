package org.gongkai.table;

import static org.gongkai.table.Lines.basic;
import static org.gongkai.table.Lines.carriedOver;
import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.ofFund;
import static org.gongkai.table.Lines.project;
import static org.gongkai.table.Lines.where;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.gongkai.model.Money;
import org.gongkai.table.Meaning.Classified;

/** 功能分类表: the tables by 类, 款 and 项 of the functional classification, 表二, 表三 and 表五. */
final class FunctionTables {
    static final List<Predicate<? super BudgetLine>> BASIC_AND_PROJECT = List.of(Lines.all(), basic(), project());

    private static final Meaning THIS_YEAR = Meaning.REVENUE.of(FundOrigin.CURRENT_YEAR);

    static final TableSpec REVENUE = TableSpec.of(
            2,
            "{年}年预算收入总表",
            List.of(
                    Column.code("科目编码", "项目").saying(Meaning.of(Classified.FUNCTION)),
                    Column.name("科目名称", "项目").saying(Meaning.of(Classified.FUNCTION)),
                    Column.amount("合计", "本年收入").saying(THIS_YEAR),
                    Column.amount("一般公共预算", "本年收入").saying(THIS_YEAR.of(FundSource.GENERAL_PUBLIC_BUDGET)),
                    Column.amount("政府性基金", "本年收入").saying(THIS_YEAR.of(FundSource.GOVERNMENT_FUND_BUDGET)),
                    Column.amount("国有资本经营预算", "本年收入").saying(THIS_YEAR.of(FundSource.STATE_CAPITAL_OPERATIONS_BUDGET)),
                    Column.amount("财政专户管理资金", "本年收入").saying(THIS_YEAR.of(FundSource.FISCAL_SPECIAL_ACCOUNT_FUNDS)),
                    Column.amount("单位资金", "本年收入").saying(THIS_YEAR.of(FundSource.UNIT_OWN_FUNDS)),
                    Column.amount("上年结转").saying(Meaning.REVENUE.of(FundOrigin.CARRIED_OVER))),
            FunctionTables::revenue);

    static final TableSpec EXPENDITURE = TableSpec.of(
            3,
            "{年}年预算支出总表",
            byFunction(Meaning.EXPENDITURE),
            dossier -> Grouping.byFunction(dossier.expenditure(), BASIC_AND_PROJECT));

    static final TableSpec GENERAL_PUBLIC_BUDGET = TableSpec.of(
            5,
            "{年}年一般公共预算支出预算表（不含上年结转）",
            byFunction(Meaning.EXPENDITURE.of(FundSource.GENERAL_PUBLIC_BUDGET).of(FundOrigin.CURRENT_YEAR)),
            dossier -> Grouping.byFunction(
                    where(dossier.expenditure(), ofFund(FundSource.GENERAL_PUBLIC_BUDGET), current()),
                    BASIC_AND_PROJECT));

    private FunctionTables() {}

    private static List<Column> byFunction(Meaning amounts) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.code("科目编码", "项目").saying(Meaning.of(Classified.FUNCTION)),
                Column.name("科目名称", "项目").saying(Meaning.of(Classified.FUNCTION))));
        columns.addAll(basicAndProject(amounts, "{年}年预算数"));
        return columns;
    }

    /** The columns of amounts that {@link #BASIC_AND_PROJECT} measures. */
    static List<Column> basicAndProject(Meaning amounts, String... spanners) {
        return List.of(
                Column.amount("合计", spanners).saying(amounts),
                Column.amount("基本支出", spanners).saying(amounts.of("基本支出")),
                Column.amount("项目支出", spanners).saying(amounts.of("项目支出")));
    }

    private static List<Row> revenue(Dossier dossier) {
        List<Predicate<? super Money>> measures = new ArrayList<>();
        measures.add(current());
        for (FundSource fund : FundSource.values()) {
            measures.add(current().and(ofFund(fund)));
        }
        measures.add(carriedOver());
        return Grouping.<Money>byFunction(List.copyOf(dossier.revenue()), measures);
    }
}
