package org.gongkai.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.model.Amount;
import org.gongkai.model.ChineseNumeral;
import org.gongkai.model.Place;
import org.gongkai.table.Cell;
import org.gongkai.table.Figure;
import org.gongkai.table.Table;
import org.gongkai.table.TableSpec;

/** 公开表: the filled tables against themselves and against each other, as they are about to be published. */
final class TableChecks {
    private static final String BASIS = "预算公开表填报说明：表内合计、表间勾稽一致";
    private static final int LISTED = 40;

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.on(
                    "S05",
                    Level.WITHIN_EXPORT,
                    Severity.ERROR,
                    "各公开表：类 = 各款之和 = 各项之和，合计行 = 各行之和，合计栏 = 各栏之和",
                    BASIS,
                    "表一没有某一类的行，各类之和比本年支出合计少了这一类的数",
                    TableChecks::sums),
            CrossCheck.on(
                            "S06",
                            Level.ACROSS_EXPORTS,
                            Severity.ERROR,
                            "各公开表之间：表一 = 表二、表三，表四 = 表五、表七、表八、表九 + 上年结转，表五基本支出 = 表六，表三项目支出 = 表十二 + 表十三 + 其他上年结转，表十一 = 公用经费",
                            BASIS,
                            "表三有某一类，表一没有这一类的行",
                            evidence -> evidence.hasBudget() ? TableTies.of(evidence) : List.of())
                    .needing("S05"),
            CrossCheck.on(
                    "K05",
                    Level.WITHIN_EXPORT,
                    Severity.ERROR,
                    "没有数字的公开表注明“本表无数据”，有数字的不注",
                    "《地方预决算公开操作规程》（财预〔2016〕143号）：没有数据的表格应列出空表并说明",
                    "表七没有数字，表下没有注明“本表无数据”",
                    evidence -> evidence.hasBudget()
                            ? evidence.tables().stream()
                                    .map(table -> noted(evidence, table))
                                    .toList()
                            : List.of()),
            CrossCheck.on(
                            "R01",
                            Level.WITHIN_EXPORT,
                            Severity.INFO,
                            "公开表印出的合计 = 印出的各部分之和（四舍五入的尾差只作提示）",
                            "公开表以万元为单位保留两位小数；表一注：因取数时四舍五入，部分金额可能存在尾差",
                            "表五合计印 448.47，各部分印数之和 448.46：以元计算两者相等",
                            TableChecks::residues)
                    .needing("S05"));

    private TableChecks() {}

    private static List<Outcome> sums(Evidence evidence) {
        if (!evidence.hasBudget()) {
            return List.of();
        }
        return evidence.sums().stream()
                .map(sum -> sum.whole().amount().equals(sum.sumOfParts()) ? Outcome.HELD : unequal(evidence, sum))
                .toList();
    }

    private static Outcome unequal(Evidence evidence, TableSum sum) {
        Amount whole = sum.whole().amount();
        return Breach.of(new About(sum.print(), ""))
                .found("合计 " + Words.yuan(whole))
                .expected("各部分之和 " + Words.yuan(sum.sumOfParts()))
                .difference(whole.minus(sum.sumOfParts()))
                .cause("合计与它的各部分不等，表中漏了某一行或某一栏")
                .remedy("请核对列出的明细行的科目编码；科目编码无误的，公开表缺少这一科目的行，请先不要公开，并告知维护人员。")
                .at(places(evidence, sum.whole()));
    }

    /** The lines that a figure sums; of a figure that sums none, the unit. */
    static List<Place> places(Evidence evidence, Figure figure) {
        return figure.origins().isEmpty()
                ? List.of(Place.whole(evidence.dossier().unit().origin()))
                : figure.origins().stream()
                        .map(origin -> new Place(origin, "金额"))
                        .toList();
    }

    private static Outcome noted(Evidence evidence, Table table) {
        boolean empty = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .noneMatch(cell -> cell instanceof Figure && !Cell.BLANK.print().equals(cell.print()));
        boolean noted = table.notes().contains(TableSpec.EMPTY);
        if (empty == noted) {
            return Outcome.HELD;
        }
        return Breach.of(new About("表" + ChineseNumeral.of(table.number()), ""))
                .found(empty ? "表中没有数字，也没有注明" : "表中有数字，却注明“本表无数据”")
                .expected(empty ? "注明“本表无数据”" : "不注明“本表无数据”")
                .cause(empty ? "空表没有注明，读者分不清是没有数据还是漏填" : "附注与表中的数字矛盾")
                .remedy("请先不要公开，并告知维护人员更正表样的附注。")
                .at(evidence.dossier().unit().origin(), "");
    }

    /** Every printed total that its printed parts miss, once; the same total in several columns or rows of a table is one. */
    private static List<Outcome> residues(Evidence evidence) {
        if (!evidence.hasBudget()) {
            return List.of();
        }
        Map<List<Long>, TableSum> residues = new LinkedHashMap<>();
        for (TableSum sum : evidence.sums()) {
            if (sum.residue() != 0) {
                residues.putIfAbsent(
                        List.of((long) sum.table(), sum.whole().amount().fen()), sum);
            }
        }
        return List.of(residues.isEmpty() ? Outcome.HELD : gathered(evidence, List.copyOf(residues.values())));
    }

    private static Outcome gathered(Evidence evidence, List<TableSum> residues) {
        String listed =
                residues.stream().limit(LISTED).map(TableSum::printResidue).collect(Collectors.joining("；"));
        return Breach.of(About.unit(evidence.dossier()))
                .found("公开表中有 " + residues.size() + " 处印出的合计与印出的各部分之和相差一点（尾差）")
                .expected("以元计算，每一处合计都等于各部分之和")
                .cause("各数分别四舍五入到 0.01 万元，不是错误：" + listed
                        + (residues.size() > LISTED ? "；等 " + residues.size() + " 处" : ""))
                .remedy("不必处理；表一的附注已经说明。请不要为凑平而改动任何一个数。")
                .at(evidence.dossier().unit().origin(), "");
    }
}
