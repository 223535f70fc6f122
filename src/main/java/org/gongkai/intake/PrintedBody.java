package org.gongkai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.Row;
import org.gongkai.form.Trait;
import org.gongkai.intake.PrintedColumn.Role;
import org.gongkai.model.Amount;
import org.gongkai.model.Origin;
import org.gongkai.model.PrintedFigure;
import org.gongkai.refusal.Observations;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.TextParser;

/** 报表表体: the rows of a printed table, each giving the figures of each side that has a name in it. */
final class PrintedBody {
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]*");
    private static final Pattern CODE_AND_NAME = Pattern.compile("(\\d{3}|\\d{5}|\\d{7})[-:、.]?(\\D.*)");
    private static final String TOTAL = "合计";

    private final int table;
    private final List<PrintedColumn> columns;
    private final PrintedFigureParser parser;
    private final String fingerprint;
    private final Observations seen;
    private final List<PrintedFigure> figures = new ArrayList<>();

    PrintedBody(int table, List<PrintedColumn> columns, AmountUnit unit, String fingerprint, Observations seen) {
        this.table = table;
        this.columns = columns;
        this.parser = new PrintedFigureParser(unit);
        this.fingerprint = fingerprint;
        this.seen = seen;
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    List<PrintedFigure> figures() {
        return figures;
    }

    void read(Row row) {
        tellStrays(row);
        columns.stream().filter(column -> isUncomputed(row, column)).forEach(column -> tellUncomputed(row, column));
        int sides = columns.get(columns.size() - 1).side();
        for (int side = 1; side <= sides; side++) {
            int current = side;
            read(
                    row,
                    columns.stream().filter(column -> column.side() == current).toList());
        }
    }

    /** A table without a row says that its total is nothing. */
    void readNothing(Row below) {
        columns.stream()
                .filter(column -> column.is(Role.AMOUNT))
                .forEach(column -> add(below, column, "", TOTAL, "", parser.nothing()));
    }

    private void read(Row row, List<PrintedColumn> side) {
        String code = code(row, side);
        List<String> names = new ArrayList<>();
        side.stream().filter(column -> column.is(Role.NAME)).forEach(column -> names.add(name(row, column)));
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            names.removeIf(String::isEmpty);
            names.add(0, code);
            code = "";
        }
        String name = names.isEmpty() ? "" : names.get(0);
        Matcher both = CODE_AND_NAME.matcher(name);
        if (code.isEmpty() && both.matches() && side.get(0).heading().contains("科目")) {
            code = both.group(1);
            name = both.group(2);
        }
        String counterpart = names.size() > 1 && !names.get(1).equals(name) ? names.get(1) : "";
        for (PrintedColumn column : side) {
            if (column.is(Role.AMOUNT)) {
                read(row, column, code, name, counterpart);
            }
        }
    }

    private void read(Row row, PrintedColumn column, String code, String name, String counterpart) {
        String text = printed(row, column);
        if (!code.isEmpty() || !name.isEmpty()) {
            add(row, column, code, name, counterpart, amount(row, column, text));
        } else if (!text.isEmpty() && !PrintedCells.isDash(text)) {
            seen.problem(row.place(column.index()), text, "有项目名称或科目的行里的金额", "该行没有项目名称和科目，无法知道这是什么金额，请补上或删去这个数字。");
        }
    }

    private Amount amount(Row row, PrintedColumn column, String text) {
        if (text.isEmpty() || isUncomputed(row, column)) {
            return parser.nothing();
        }
        return Values.read(text, parser, column.heading(), () -> row.place(column.index(), column.heading()), seen);
    }

    private void add(Row row, PrintedColumn column, String code, String name, String counterpart, Amount amount) {
        figures.add(new PrintedFigure(
                table,
                column.side(),
                code,
                name,
                counterpart,
                column.heading(),
                amount,
                column.index(),
                new Origin(fingerprint, row.sheet().label(), row.number())));
    }

    /** The code of a side; one that is split into 类, 款 and 项 is put together. */
    private String code(Row row, List<PrintedColumn> side) {
        StringBuilder code = new StringBuilder();
        for (PrintedColumn column : side) {
            if (column.is(Role.CODE)) {
                String part = name(row, column);
                if (!code.isEmpty() && part.startsWith(code.toString())) {
                    code.setLength(0);
                }
                code.append(part);
            }
        }
        return code.toString();
    }

    private String name(Row row, PrintedColumn column) {
        String text = PrintedCells.own(row, column.index());
        return text.isEmpty()
                ? ""
                : Values.read(
                        text,
                        new TextParser(),
                        column.heading(),
                        () -> row.place(column.index(), column.heading()),
                        seen);
    }

    /** The text of a figure; what is merged with another cell has none of its own. */
    private static String printed(Row row, PrintedColumn column) {
        return row.trait(column.index()) == Trait.COVERED ? "" : row.cell(column.index());
    }

    private static boolean isUncomputed(Row row, PrintedColumn column) {
        return row.trait(column.index()) == Trait.UNCOMPUTED;
    }

    private void tellUncomputed(Row row, PrintedColumn column) {
        seen.problem(
                row.place(column.index(), column.heading()),
                row.cell(column.index()),
                "有计算结果的单元格",
                "这个公式没有保存计算结果，请用表格软件打开文件、重新计算并保存后再放入。");
    }

    private void tellStrays(Row row) {
        for (int index = 0; index < row.cells().size(); index++) {
            int place = index;
            String own = PrintedCells.own(row, index);
            if (!own.isEmpty() && columns.stream().noneMatch(column -> column.index() == place)) {
                seen.problem(row.place(index), own, "空白（表头没有这一栏）", "请删去表格以外的内容，或补上这一栏的表头。");
            }
        }
    }
}
