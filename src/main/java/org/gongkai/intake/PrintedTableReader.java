package org.gongkai.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.form.Row;
import org.gongkai.intake.PrintedColumn.Role;
import org.gongkai.refusal.Observations;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.TextParser;
import org.jspecify.annotations.Nullable;

/** 报表识读: reads one printed table from its title to the notes below it, row by row. */
final class PrintedTableReader {
    private static final int MOST_ROWS = 20_000;
    private static final Pattern NOTE =
            Pattern.compile("(?:注|备注|说明)(?:\\d*[:、.]|本).*" + "|(?:填报|填表|制表|编制|审核|复核|打印|单位负责|财务负责|负责)[^:]*:.*");

    private final String fingerprint;
    private final Observations seen;
    private final PrintedHead head;
    private final PrintedHeader header = new PrintedHeader();
    private @Nullable PrintedBody body;
    private @Nullable Row first;
    private final LeftOut leftOut;
    private AmountUnit money = AmountUnit.WAN;
    private int rows;

    /**
     * Reads a table.
     *
     * @param number its number as far as it is known before its title is read
     */
    PrintedTableReader(int number, String fingerprint, Observations seen) {
        this.head = new PrintedHead(number);
        this.fingerprint = fingerprint;
        this.seen = seen;
        this.leftOut = new LeftOut(seen);
    }

    int number() {
        return head.number();
    }

    boolean hasHeader() {
        return !header.isEmpty();
    }

    void accept(Row row) {
        first = first == null && !row.isBlank() ? row : first;
        PrintedBody below = body;
        if (below != null) {
            below(below, row);
        } else if (header.isEmpty()
                ? PrintedHeader.isBegunBy(row) && !PrintedHead.isOne(row)
                : header.isContinuedBy(row)) {
            header.add(row);
        } else if (header.isEmpty()) {
            head.read(row, seen);
        } else if (!row.isBlank()) {
            below(begin(), row);
        }
    }

    /** The table, where it has a heading that was understood. */
    Optional<PrintedTable> end() {
        if (header.isEmpty()) {
            return Optional.empty();
        }
        PrintedBody read = body == null ? begin() : body;
        if (read.isEmpty()) {
            read.readNothing(header.last());
        }
        return Optional.of(new PrintedTable(
                head.number(), header.last(), head.year(), head.unit(), money, read.figures(), leftOut.counts()));
    }

    /** Tells that a title has no heading below it. */
    void tellNoHeader() {
        if (first != null) {
            seen.problem(
                    first.place(),
                    first.text(),
                    "有表头的" + PrintedTitles.name(head.number()),
                    "表名之下没有找到表头，请连同表头一起导出这张表，或删去这张工作表。");
        }
    }

    /** Tells that a title stands in a list of contents. */
    void noticeContents() {
        if (first != null) {
            seen.notice("目录，未读取", first.place());
        }
    }

    private PrintedBody begin() {
        List<PrintedColumn> columns = header.columns();
        head.read(columns);
        columns.forEach(this::tellIfUnclean);
        if (columns.stream().noneMatch(column -> column.is(Role.AMOUNT))
                || columns.get(0).is(Role.AMOUNT)) {
            seen.problem(
                    header.last().place() + "（表头）",
                    header.last().text(),
                    PrintedTitles.name(head.number()) + "的表头：先是项目或科目，再是各栏金额",
                    "请按预算系统印出的样子导出这张表，不要删改表头。");
        }
        money = money(columns);
        PrintedBody begun = new PrintedBody(head.number(), columns, money, fingerprint, seen);
        body = begun;
        return begun;
    }

    private void tellIfUnclean(PrintedColumn column) {
        Row last = header.last();
        Values.read(column.heading(), new TextParser(), "表头", () -> last.place(column.index(), "表头"), seen);
    }

    /** The unit that the lines above declare, or the headings; always one of them. */
    private AmountUnit money(List<PrintedColumn> columns) {
        Set<AmountUnit> units = EnumSet.noneOf(AmountUnit.class);
        columns.stream().map(PrintedColumn::money).flatMap(Optional::stream).forEach(units::add);
        AmountUnit above = head.money();
        if (above != null) {
            units.add(above);
        }
        if (units.size() != 1) {
            seen.problem(
                    header.last().place() + "（表头）",
                    header.last().text(),
                    units.isEmpty()
                            ? "注明金额单位的" + PrintedTitles.name(head.number())
                            : "只注明一种金额单位的" + PrintedTitles.name(head.number()),
                    "请在表头上方写“单位：万元”或“单位：元”，只写正确的一处，然后重新放入。");
        }
        return units.isEmpty() ? AmountUnit.WAN : units.iterator().next();
    }

    private void below(PrintedBody below, Row row) {
        if (row.isBlank()) {
            leftOut.add("空行", row);
        } else if (header.isRepeatedBy(row)) {
            leftOut.add("重复的表头", row);
        } else if (PrintedHead.isOne(row)) {
            leftOut.add("重复的表名、单位行", row);
        } else if (below.isEmpty() && RowShape.isIndex(row)) {
            leftOut.add("栏次行", row);
        } else if (isNote(row)) {
            leftOut.add("说明行", row);
        } else {
            read(below, row);
        }
    }

    private void read(PrintedBody below, Row row) {
        rows++;
        if (rows <= MOST_ROWS) {
            below.read(row);
        } else if (rows == MOST_ROWS + 1) {
            seen.problem(row.place() + "起", row.text(), "不超过 " + MOST_ROWS + " 行的表", "请确认导出的是公开用的报表，而不是明细。");
        }
    }

    private static boolean isNote(Row row) {
        List<String> own = PrintedCells.own(row);
        return NOTE.matcher(own.get(0)).matches() && own.stream().noneMatch(PrintedCells::isFigure);
    }
}
