package org.gongkai.check;

import static org.gongkai.table.Lines.carriedOver;
import static org.gongkai.table.Lines.ofFund;
import static org.gongkai.table.Lines.project;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.ComputedSide.ComputedRow;
import org.gongkai.check.Equality.Side;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.FundSource;
import org.gongkai.table.Figure;
import org.gongkai.table.Lines;
import org.gongkai.table.Totals;

/** 表间合计: the figures that two filled tables share, read from both. */
final class TableTies {
    private static final String REMEDY = "请核对列出的明细行的科目编码与资金性质；明细无误的，请先不要公开，并告知维护人员更正表样。";
    private static final int CLASS_LENGTH = 3;

    /** The columns of 表三, 表五, 表八 and of the right side of 表九. */
    private static final int ALL = 0;

    private static final int BASIC = 1;
    private static final int PROJECT = 2;

    private final Totals totals;
    private final boolean hasAgencyOperatingExpenses;
    private final List<List<ComputedSide>> tables;
    private final List<Equality> ties = new ArrayList<>();

    private TableTies(Evidence evidence) {
        Dossier dossier = evidence.dossier();
        this.totals = Totals.of(dossier);
        this.hasAgencyOperatingExpenses = dossier.unit().nature().hasAgencyOperatingExpenses();
        this.tables = evidence.sides();
    }

    /** One outcome for each figure that two tables share. */
    static List<Outcome> of(Evidence evidence) {
        TableTies ties = new TableTies(evidence);
        ties.overview();
        ties.classes();
        ties.fiscal();
        ties.basic();
        ties.projects();
        return ties.ties.stream().map(Equality::outcome).toList();
    }

    private void overview() {
        FundSource[] funds = FundSource.values();
        for (int i = 0; i < funds.length; i++) {
            tie("表一" + funds[i].term(), left(1, funds[i].term(), 0), "表二" + funds[i].term(), total(2, 0, i + 1));
        }
        tie("表一本年收入合计", left(1, "本年收入合计", 0), "表二本年收入合计", total(2, 0, 0));
        tie("表一上年结转", left(1, "上年结转", 0), "表二上年结转", total(2, 0, funds.length + 1));
        tie("表一本年支出合计", right(1, "本年支出合计", 0), "表三合计", total(3, 0, ALL));
    }

    /** Each class of 表三 is a row of 表一. */
    private void classes() {
        for (ComputedRow row : side(3, 0).rows()) {
            if (row.code().length() == CLASS_LENGTH) {
                Figure whole = row.figure(side(3, 0).columns().get(ALL));
                tie("表三 " + row.print(), whole, "表一同一类", right(1, row.name(), 0));
            }
        }
    }

    private void fiscal() {
        Figure carriedOver = totals.expenditure(ofFund(FundSource.GENERAL_PUBLIC_BUDGET), carriedOver());
        tie(
                "表四一般公共预算支出",
                right(4, "本年支出合计", 1),
                "表五合计与上年结转安排的支出",
                total(5, 0, ALL).plus(carriedOver));
        Figure ofFunds = totals.expenditure(ofFund(FundSource.GOVERNMENT_FUND_BUDGET), carriedOver());
        tie(
                "表四政府性基金预算支出",
                right(4, "本年支出合计", 2),
                "表八合计与上年结转安排的支出",
                total(8, 0, ALL).plus(ofFunds));
        Figure ofCapital = totals.expenditure(ofFund(FundSource.STATE_CAPITAL_OPERATIONS_BUDGET), carriedOver());
        tie(
                "表四国有资本经营预算支出",
                right(4, "本年支出合计", 3),
                "表九支出与上年结转安排的支出",
                sumOfClasses(9, 1).plus(ofCapital));
        tie("表七合计", total(7, 0, 0), "表四政府性基金预算收入", left(4, "政府性基金预算", 0));
        tie("表九收入", total(9, 0, 0), "表四国有资本经营预算收入", left(4, "国有资本经营预算", 0));
    }

    private void basic() {
        tie("表五基本支出", total(5, 0, BASIC), "表六合计", total(6, 0, 0));
        if (hasAgencyOperatingExpenses) {
            Figure before = totals.expenditure(
                    ofFund(FundSource.GENERAL_PUBLIC_BUDGET),
                    carriedOver(),
                    line -> line.category() == ExpenditureCategory.RUNNING_EXPENSES);
            tie(
                    "表十一一般公共预算",
                    total(11, 0, 1),
                    "表六公用经费与上年结转安排的公用经费",
                    total(6, 0, 2).plus(before));
        }
    }

    private void projects() {
        Figure ofOtherMoney =
                totals.expenditure(project(), carriedOver(), Lines.fiscal().negate());
        Figure listed = total(12, 0, 0).plus(total(13, 0, 0));
        tie("表三项目支出", total(3, 0, PROJECT), "表十二、表十三合计与其他上年结转", listed.plus(ofOtherMoney));
    }

    private void tie(String name, Figure found, String other, Figure expected) {
        ties.add(new Equality(new About(name, ""), Side.of(name, found), Side.of(other, expected), REMEDY));
    }

    private Figure left(int table, String row, int column) {
        return named(side(table, 0), row, column);
    }

    private Figure right(int table, String row, int column) {
        return named(side(table, 1), row, column);
    }

    private Figure total(int table, int side, int column) {
        ComputedSide of = side(table, side);
        return of.rows().stream()
                .filter(ComputedRow::isTotal)
                .findFirst()
                .map(row -> row.figure(of.columns().get(column)))
                .orElse(Figure.ZERO);
    }

    /** The classes of a side whose total has no name of its own. */
    private Figure sumOfClasses(int table, int side) {
        ComputedSide of = side(table, side);
        return of.rows().stream()
                .filter(row -> row.code().length() == CLASS_LENGTH)
                .map(row -> row.figure(of.columns().get(ALL)))
                .reduce(Figure.ZERO, Figure::plus);
    }

    private static Figure named(ComputedSide side, String name, int column) {
        String row = PrintedWords.row(name);
        return side.rows().stream()
                .filter(computed -> computed.name().equals(row))
                .findFirst()
                .map(computed -> computed.figure(side.columns().get(column)))
                .orElse(Figure.ZERO);
    }

    private ComputedSide side(int table, int side) {
        return tables.get(table - 1).get(side);
    }
}
