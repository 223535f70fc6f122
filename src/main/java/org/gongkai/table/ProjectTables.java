package org.gongkai.table;

import static org.gongkai.table.Lines.carriedOver;
import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.fiscal;
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
import org.gongkai.model.SecretProjects;
import org.gongkai.table.Meaning.Classified;

/** 项目支出表: the tables of projects by fund, in the order of the project codes, 表十二 and 表十三. */
final class ProjectTables {
    /** 注：涉密项目未列示: stands below a table whose totals count projects that it does not list. */
    static final String WITHHELD = "注：涉密项目未列示，合计数包含涉密项目。";

    private static final String APPROPRIATION = "{年}年财政拨款";

    private static final Meaning PROJECTS = Meaning.EXPENDITURE.of("项目支出");

    static final TableSpec CURRENT_YEAR = TableSpec.of(
                    12,
                    "{年}年项目支出预算表（本年预算）",
                    columns(
                            PROJECTS.of(FundOrigin.CURRENT_YEAR),
                            Column.amount("财政专户管理资金")
                                    .saying(PROJECTS.of(FundOrigin.CURRENT_YEAR)
                                            .of(FundSource.FISCAL_SPECIAL_ACCOUNT_FUNDS)),
                            Column.amount("单位资金")
                                    .saying(PROJECTS.of(FundOrigin.CURRENT_YEAR).of(FundSource.UNIT_OWN_FUNDS))),
                    dossier -> rows(dossier, ofThisYear(dossier), List.of(FundSource.values())))
            .withColumnNumbers()
            .withNote(WITHHELD, dossier -> leavesOut(dossier, ofThisYear(dossier)));

    static final TableSpec CARRIED_OVER = TableSpec.of(
                    13,
                    "{年}年项目支出预算表（上年结转）",
                    columns(PROJECTS.of(FundOrigin.CARRIED_OVER).appropriated()),
                    dossier -> rows(
                            dossier,
                            ofLastYear(dossier),
                            List.of(
                                    FundSource.GENERAL_PUBLIC_BUDGET,
                                    FundSource.GOVERNMENT_FUND_BUDGET,
                                    FundSource.STATE_CAPITAL_OPERATIONS_BUDGET)))
            .withColumnNumbers()
            .withNote(WITHHELD, dossier -> leavesOut(dossier, ofLastYear(dossier)));

    private ProjectTables() {}

    private static List<BudgetLine> ofThisYear(Dossier dossier) {
        return where(dossier.expenditure(), project(), current());
    }

    private static List<BudgetLine> ofLastYear(Dossier dossier) {
        return where(dossier.expenditure(), project(), carriedOver(), fiscal());
    }

    private static boolean leavesOut(Dossier dossier, List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::projectCode).anyMatch(dossier.secretProjects()::contains);
    }

    private static List<Column> columns(Meaning amounts, Column... others) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.name("项目名称").saying(Meaning.of(Classified.PROJECT)),
                Column.amount("合计").saying(amounts),
                Column.amount("一般公共预算", APPROPRIATION).saying(amounts.of(FundSource.GENERAL_PUBLIC_BUDGET)),
                Column.amount("政府性基金预算", APPROPRIATION).saying(amounts.of(FundSource.GOVERNMENT_FUND_BUDGET)),
                Column.amount("国有资本经营预算", APPROPRIATION)
                        .saying(amounts.of(FundSource.STATE_CAPITAL_OPERATIONS_BUDGET))));
        columns.addAll(List.of(others));
        return columns;
    }

    private static List<Row> rows(Dossier dossier, List<BudgetLine> lines, List<FundSource> funds) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Predicate<? super BudgetLine>> measures = new ArrayList<>(List.of(Lines.all()));
        funds.forEach(fund -> measures.add(ofFund(fund)));
        List<Row> rows = new ArrayList<>();
        rows.add(row(Row.Rank.TOTAL, dossier.unit().name(), lines, measures));
        SecretProjects secret = dossier.secretProjects();
        Grouping.groups(where(lines, line -> !secret.contains(line.projectCode())), BudgetLine::projectCode)
                .forEach((code, ofProject) ->
                        rows.add(row(Row.Rank.ITEM, ofProject.get(0).projectName(), ofProject, measures)));
        return rows;
    }

    private static Row row(
            Row.Rank rank, String name, List<BudgetLine> lines, List<Predicate<? super BudgetLine>> measures) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
        cells.addAll(Grouping.figures(lines, measures));
        return new Row(rank, cells);
    }
}
