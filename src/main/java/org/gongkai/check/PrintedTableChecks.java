package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.gongkai.check.ComputedSide.ComputedColumn;
import org.gongkai.check.ComputedSide.ComputedRow;
import org.gongkai.check.PrintedSide.Pair;
import org.gongkai.model.Agreement;
import org.gongkai.model.Amount;
import org.gongkai.model.ChineseNumeral;
import org.gongkai.model.ColumnLetters;
import org.gongkai.model.Dossier;
import org.gongkai.model.Origin;
import org.gongkai.model.PrintedFigure;
import org.gongkai.table.Cell;
import org.gongkai.table.DisclosureTables;
import org.gongkai.table.Figure;
import org.gongkai.table.Table;

/** 报表对账: the tables that the budget system prints against the same tables computed from the lines. */
final class PrintedTableChecks {
    private static final String BASIS = "部门预算报表与预算明细出自同一套数据，同一张表、同一行、同一栏应当一致";

    static final List<CrossCheck> ALL = List.of(
            check("T01", "部门预算报表印出的数字 = 由明细算出的同一表、同一行、同一栏的数字（四舍五入的尾差除外）", PrintedTableChecks::unequal),
            check("T02", "部门预算报表中有数字的行和栏，由明细算出的表中也有", PrintedTableChecks::tooMany),
            check("T03", "由明细算出的表中有数字的行和栏，部门预算报表中也印出", PrintedTableChecks::missing),
            check("T04", "部门预算报表印出的合计与由明细算出的合计不相差一万倍", PrintedTableChecks::tenThousandfold),
            new CrossCheck("T05", "部门预算报表印有每一张有数字的表", BASIS, Level.ACROSS_EXPORTS, PrintedTableChecks::tablesMissing));

    private PrintedTableChecks() {}

    private static CrossCheck check(
            String code, String statement, BiFunction<PrintedSide, Dossier, List<Breach>> ofEachSide) {
        return new CrossCheck(code, statement, BASIS, Level.ACROSS_EXPORTS, dossier -> PrintedSide.of(dossier).stream()
                .flatMap(side -> ofEachSide.apply(side, dossier).stream())
                .toList());
    }

    private static List<Breach> unequal(PrintedSide side, Dossier dossier) {
        Set<Integer> explained = new TreeSet<>();
        confused(side).forEach(pair -> explained.add(pair.printed().column()));
        return side.pairs().stream()
                .filter(pair -> !explained.contains(pair.printed().column()))
                .filter(pair -> pair.printed().amount().against(pair.computed().amount()) == Agreement.BROKEN)
                .map(pair -> unequal(side, pair))
                .toList();
    }

    private static Breach unequal(PrintedSide side, Pair pair) {
        PrintedFigure printed = pair.printed();
        Amount computed = pair.computed().amount();
        return new Breach(
                Severity.ERROR,
                subject(side, printed),
                "报表印出 " + words(printed.amount()),
                "由明细算出 " + words(computed),
                printed.amount().minus(computed).yuan().toPlainString(),
                "印出的数字与明细加出的数字不等，超出了四舍五入的范围",
                "请核对该行该栏的明细：明细有误的，更正后重新导出；报表不是最新的，在预算系统中重新生成后再放入。",
                List.of(printed.origin()),
                printed.cell());
    }

    private static List<Breach> tooMany(PrintedSide side, Dossier dossier) {
        List<Breach> breaches = new ArrayList<>();
        side.rowsTooMany().forEach(figure -> breaches.add(tooMany(side, figure, "行")));
        side.columnsTooMany().forEach(figure -> breaches.add(tooMany(side, figure, "栏")));
        return breaches;
    }

    private static Breach tooMany(PrintedSide side, PrintedFigure figure, String what) {
        return new Breach(
                Severity.ERROR,
                subject(side, figure),
                "报表印出 " + words(figure.amount()),
                "由明细算出的" + side.tableName() + "中有这一" + what,
                "",
                "报表印有这一" + what + "，由明细算出的表中没有（或报表重复印了同一" + what + "）",
                "请核对明细是否漏了这一" + what + "的数据；明细无误的，在预算系统中重新生成报表后再放入。",
                List.of(figure.origin()),
                figure.cell());
    }

    private static List<Breach> missing(PrintedSide side, Dossier dossier) {
        List<Breach> breaches = new ArrayList<>();
        if (!side.figures().isEmpty()) {
            for (ComputedRow row : side.rowsMissing()) {
                breaches.add(missing(side, row.print(), side.greatest(row), "行"));
            }
            for (ComputedColumn column : side.columnsMissing()) {
                breaches.add(missing(side, "“" + column.title() + "”", side.greatest(column), "栏"));
            }
        }
        return breaches;
    }

    private static Breach missing(PrintedSide side, String name, Figure figure, String what) {
        List<Origin> origins = new ArrayList<>(List.of(side.figures().get(0).origin()));
        return new Breach(
                Severity.ERROR,
                side.tableName() + " " + name,
                "报表没有印出这一" + what,
                "由明细算出 " + words(figure.amount()),
                "",
                "由明细算出的表中有这一" + what + "，报表没有",
                "请核对这一" + what + "的明细；明细无误的，在预算系统中重新生成报表后再放入。",
                origins,
                area(side));
    }

    private static List<Breach> tenThousandfold(PrintedSide side, Dossier dossier) {
        List<Pair> confused = confused(side);
        if (confused.isEmpty()) {
            return List.of();
        }
        Pair first = confused.get(0);
        Amount computed = first.computed().amount();
        Set<String> cells = new LinkedHashSet<>();
        confused.forEach(pair -> cells.add(pair.printed().cell()));
        return List.of(new Breach(
                Severity.ERROR,
                subject(side, first.printed()),
                "报表印出 " + words(first.printed().amount()),
                "由明细算出 " + words(computed),
                first.printed().amount().minus(computed).yuan().toPlainString(),
                "两数相差约一万倍，报表或明细很可能写错了金额单位（元、万元）",
                "请核对报表上的“单位：”和明细金额列的单位，更正写错的一处后重新放入；改正后这几栏再逐格核对。",
                List.of(first.printed().origin()),
                String.join("、", cells)));
    }

    private static List<Pair> confused(PrintedSide side) {
        return side.pairs().stream()
                .filter(pair -> pair.row().isTotal())
                .filter(pair -> TenThousandfold.apart(
                        pair.printed().amount(), pair.computed().amount()))
                .toList();
    }

    private static List<Breach> tablesMissing(Dossier dossier) {
        Set<Integer> printed =
                dossier.printed().stream().map(PrintedFigure::table).collect(Collectors.toCollection(TreeSet::new));
        if (printed.isEmpty()) {
            return List.of();
        }
        List<String> missing = DisclosureTables.fill(dossier).stream()
                .filter(table -> !printed.contains(table.number()) && prints(table))
                .map(table -> "表" + ChineseNumeral.of(table.number()))
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(new Breach(
                        Severity.INFO,
                        dossier.unit().name(),
                        "报表文件中没有" + String.join("、", missing),
                        "报表文件中有每一张有数字的表",
                        "",
                        "没有印出的表没有可以核对的数字",
                        "需要核对的，请把全部报表放在同一个工作簿里导出后放入；不需要核对的，不必处理。",
                        List.of(dossier.printed().get(0).origin()),
                        "整个文件"));
    }

    private static boolean prints(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell instanceof Figure && !Cell.BLANK.print().equals(cell.print()));
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

    private static String subject(PrintedSide side, PrintedFigure figure) {
        String row = (figure.code() + " " + figure.name() + " " + figure.counterpart()).strip();
        return side.tableName() + " " + row + "“" + figure.heading() + "”";
    }

    private static String words(Amount amount) {
        return amount.yuan().toPlainString() + " 元";
    }
}
