package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.check.ComputedSide.ComputedColumn;
import org.gongkai.check.ComputedSide.ComputedRow;
import org.gongkai.check.PrintedSide.Pair;
import org.gongkai.model.Agreement;
import org.gongkai.model.Amount;
import org.gongkai.model.ChineseNumeral;
import org.gongkai.model.ColumnLetters;
import org.gongkai.model.Dossier;
import org.gongkai.model.Place;
import org.gongkai.model.PrintedFigure;
import org.gongkai.table.Cell;
import org.gongkai.table.Figure;
import org.gongkai.table.Table;

/** 报表对账: the tables that the budget system prints against the same tables computed from the lines. */
final class PrintedTableChecks {
    private static final String BASIS = "部门预算报表与预算明细出自同一套数据，同一张表、同一行、同一栏应当一致";

    static final List<CrossCheck> ALL = List.of(
            check(
                            "T01",
                            "部门预算报表印出的数字 = 由明细算出的同一表、同一行、同一栏的数字（四舍五入的尾差除外）",
                            "表三合计印出 3260.67 万元，由支出预算明细算出 3260.57 万元",
                            PrintedTableChecks::figures)
                    .needing("T04"),
            check("T02", "部门预算报表中有数字的行和栏，由明细算出的表中也有", "表三印有 2013815 一行，支出预算明细没有这个科目", PrintedTableChecks::tooMany),
            check("T03", "由明细算出的表中有数字的行和栏，部门预算报表中也印出", "支出预算明细有 2013815，表三没有印这一行", PrintedTableChecks::missing),
            check("T04", "部门预算报表印出的合计与由明细算出的合计不相差一万倍", "表三注明“单位：万元”，合计却印成 32606700.00", PrintedTableChecks::units),
            CrossCheck.on(
                    "T05",
                    Level.ACROSS_EXPORTS,
                    Severity.INFO,
                    "部门预算报表印有每一张有数字的表",
                    BASIS,
                    "报表工作簿里没有表十二",
                    PrintedTableChecks::tables));

    private PrintedTableChecks() {}

    private static CrossCheck check(
            String code, String statement, String example, Function<PrintedSide, List<Outcome>> ofEachSide) {
        return CrossCheck.on(
                code,
                Level.ACROSS_EXPORTS,
                Severity.ERROR,
                statement,
                BASIS,
                example,
                evidence -> evidence.printed().stream()
                        .flatMap(side -> ofEachSide.apply(side).stream())
                        .toList());
    }

    private static List<Outcome> figures(PrintedSide side) {
        return side.pairs().stream()
                .map(pair -> pair.printed().amount().against(pair.computed().amount()) == Agreement.BROKEN
                        ? unequal(side, pair)
                        : Outcome.HELD)
                .toList();
    }

    private static Outcome unequal(PrintedSide side, Pair pair) {
        return pair(side, pair)
                .cause("印出的数字与明细加出的数字不等，超出了四舍五入的范围")
                .remedy("请核对该行该栏的明细：明细有误的，更正后重新导出；报表不是最新的，在预算系统中重新生成后再放入。")
                .at(cell(pair.printed()));
    }

    private static List<Outcome> tooMany(PrintedSide side) {
        List<Outcome> outcomes = new ArrayList<>();
        side.rowsTooMany().forEach(figure -> outcomes.add(tooMany(side, figure, "行")));
        side.columnsTooMany().forEach(figure -> outcomes.add(tooMany(side, figure, "栏")));
        return heldIfNone(side, outcomes);
    }

    private static Outcome tooMany(PrintedSide side, PrintedFigure figure, String what) {
        return Breach.of(about(side, figure))
                .found("报表印出 " + Words.yuan(figure.amount()))
                .expected("由明细算出的" + side.tableName() + "中有这一" + what)
                .cause("报表印有这一" + what + "，由明细算出的表中没有（或报表重复印了同一" + what + "）")
                .remedy("请核对明细是否漏了这一" + what + "的数据；明细无误的，在预算系统中重新生成报表后再放入。")
                .at(cell(figure));
    }

    private static List<Outcome> missing(PrintedSide side) {
        if (side.figures().isEmpty()) {
            return List.of();
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (ComputedRow row : side.rowsMissing()) {
            outcomes.add(missing(side, row.print(), side.greatest(row), "行"));
        }
        for (ComputedColumn column : side.columnsMissing()) {
            outcomes.add(missing(side, "“" + column.title() + "”", side.greatest(column), "栏"));
        }
        return heldIfNone(side, outcomes);
    }

    private static Outcome missing(PrintedSide side, String name, Figure figure, String what) {
        return Breach.of(new About(side.tableName() + " " + name, ""))
                .found("报表没有印出这一" + what)
                .expected("由明细算出 " + Words.yuan(figure.amount()))
                .cause("由明细算出的表中有这一" + what + "，报表没有")
                .remedy("请核对这一" + what + "的明细；明细无误的，在预算系统中重新生成报表后再放入。")
                .at(side.figures().get(0).origin(), area(side));
    }

    private static List<Outcome> units(PrintedSide side) {
        List<Pair> totals =
                side.pairs().stream().filter(pair -> pair.row().isTotal()).toList();
        List<Pair> confused = totals.stream()
                .filter(pair -> Words.areTenThousandfold(
                        pair.printed().amount(), pair.computed().amount()))
                .toList();
        if (confused.isEmpty()) {
            return totals.isEmpty() ? List.of() : List.of(Outcome.HELD);
        }
        return List.of(pair(side, confused.get(0))
                .cause("两数相差约一万倍，报表或明细很可能写错了金额单位（元、万元）")
                .remedy("请核对报表上的“单位：”和明细金额列的单位，更正写错的一处后重新放入；改正后再逐格核对。")
                .at(confused.stream()
                        .flatMap(pair -> cell(pair.printed()).stream())
                        .toList()));
    }

    private static List<Outcome> tables(Evidence evidence) {
        Dossier dossier = evidence.dossier();
        Set<Integer> printed =
                dossier.printed().stream().map(PrintedFigure::table).collect(Collectors.toCollection(TreeSet::new));
        if (printed.isEmpty()) {
            return List.of();
        }
        List<String> missing = evidence.tables().stream()
                .filter(table -> !printed.contains(table.number()) && prints(table))
                .map(table -> "表" + ChineseNumeral.of(table.number()))
                .toList();
        return List.of(
                missing.isEmpty()
                        ? Outcome.HELD
                        : Breach.of(About.unit(dossier))
                                .found("报表文件中没有" + String.join("、", missing))
                                .expected("报表文件中有每一张有数字的表")
                                .cause("没有印出的表没有可以核对的数字")
                                .remedy("需要核对的，请把全部报表放在同一个工作簿里导出后放入；不需要核对的，不必处理。")
                                .at(dossier.printed().get(0).origin(), ""));
    }

    private static boolean prints(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell instanceof Figure && !Cell.BLANK.print().equals(cell.print()));
    }

    private static Breach pair(PrintedSide side, Pair pair) {
        Amount printed = pair.printed().amount();
        Amount computed = pair.computed().amount();
        return Breach.of(about(side, pair.printed()))
                .found("报表印出 " + Words.yuan(printed))
                .expected("由明细算出 " + Words.yuan(computed))
                .difference(printed.minus(computed));
    }

    private static List<Outcome> heldIfNone(PrintedSide side, List<Outcome> outcomes) {
        return outcomes.isEmpty() && !side.figures().isEmpty() ? List.of(Outcome.HELD) : outcomes;
    }

    private static List<Place> cell(PrintedFigure figure) {
        return List.of(new Place(figure.origin(), ColumnLetters.of(figure.column())));
    }

    /** The cells that the figures of a side stand in: C6:E27. */
    private static String area(PrintedSide side) {
        var rows = side.figures().stream()
                .mapToInt(figure -> figure.origin().row())
                .summaryStatistics();
        var columns = side.figures().stream().mapToInt(PrintedFigure::column).summaryStatistics();
        return ColumnLetters.of(columns.getMin()) + rows.getMin() + ":" + ColumnLetters.of(columns.getMax())
                + rows.getMax();
    }

    private static About about(PrintedSide side, PrintedFigure figure) {
        String row = (figure.code() + " " + figure.name() + " " + figure.counterpart()).strip();
        return new About(side.tableName() + " " + row + "“" + figure.heading() + "”", "");
    }
}
