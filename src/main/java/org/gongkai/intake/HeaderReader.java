package org.gongkai.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.Row;
import org.gongkai.refusal.Observations;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.Characters;

/** 表头识读: finds the header among the first rows of a table and tells what is wrong with it. */
final class HeaderReader {
    private final HeaderMatch match;
    private final Preamble preamble;
    private final Observations seen;
    private final Map<Field, Column> columns = new EnumMap<>(Field.class);
    private final Map<Field, AmountUnit> units = new EnumMap<>(Field.class);

    private HeaderReader(HeaderMatch match, Preamble preamble, Observations seen) {
        this.match = match;
        this.preamble = preamble;
        this.seen = seen;
    }

    /** The header, where some of the rows are one of a known kind and lack nothing. */
    static Optional<Header> read(List<Row> first, Observations seen) {
        Optional<HeaderMatch> best = HeaderMatch.best(first);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        HeaderMatch match = best.get();
        if (OwnReport.isHeadedBy(match)) {
            seen.problem(OwnReport.problem(match));
            return Optional.empty();
        }
        Preamble preamble =
                Preamble.of(first.subList(0, first.indexOf(match.rows().get(0))), seen);
        List<Field> missing = match.missing(preamble.columns());
        if (!missing.isEmpty()) {
            seen.problem(MissingColumns.problem(match, missing));
            return Optional.empty();
        }
        return Optional.of(new HeaderReader(match, preamble, seen).header());
    }

    /** The same header again, where lines above it say something new; what they do not say holds as before. */
    static Optional<Header> again(Header before, List<Row> lines, Observations seen) {
        Preamble preamble = Preamble.of(lines, seen);
        AmountUnit unit = preamble.unit();
        if (preamble.contradicts(before).isEmpty()) {
            return Optional.empty();
        }
        tellUnclear(before, preamble, lines, seen);
        Map<Field, Column> columns = new EnumMap<>(before.columns());
        preamble.columns().forEach((field, column) -> {
            if (before.columns().get(field) instanceof Column.Above) {
                columns.put(field, column);
            }
        });
        Map<Field, AmountUnit> units = new EnumMap<>(before.units());
        if (unit != null) {
            units.replaceAll((field, any) -> unit);
        }
        return Optional.of(new Header(before.kind(), before.rows(), before.headings(), columns, units));
    }

    /** Tells where lines inside a table, with no header below them, say that something else holds from there. */
    static void stray(Header before, List<Row> lines, Observations seen) {
        Preamble.of(lines, seen)
                .contradicts(before)
                .ifPresent(what -> seen.problem(
                        lines.get(0).place(),
                        text(lines),
                        "与表头上方一致的" + what,
                        "这里换了" + what + "，却没有重新写表头，无法确定以下各行以哪个为准，请分成几张表，各带表头。"));
    }

    private static void tellUnclear(Header before, Preamble preamble, List<Row> lines, Observations seen) {
        AmountUnit unit = preamble.unit();
        boolean ownUnit = unit != null
                && before.headings().stream().anyMatch(heading -> heading.unit() != null && heading.unit() != unit);
        boolean twoYears =
                Preamble.isAbove(before, Field.YEAR) && preamble.years().size() > 1;
        boolean noCode = Preamble.isAbove(before, Field.UNIT_CODE) && preamble.namesAnother(before);
        if (ownUnit || twoYears || noCode) {
            seen.problem(
                    lines.get(0).place(),
                    text(lines),
                    ownUnit ? "与列名一致的金额单位" : twoYears ? "只写一个年度的标题" : "带编码的单位，如“单位：029017-某某中心”",
                    "请核对这张表的标题行，改正后重新放入。");
        }
    }

    private static String text(List<Row> lines) {
        return lines.stream().map(Row::text).collect(Collectors.joining(" / "));
    }

    private Header header() {
        match.plan().columns().forEach((field, column) -> {
            if (match.knows(field)) {
                columns.put(field, column);
            }
        });
        match.plan().repeated().forEach(this::tellRepeated);
        columns.keySet().stream().filter(Field::isAmount).forEach(field -> units.put(field, unit(field)));
        preamble.columns().forEach((field, column) -> {
            boolean taken =
                    field != Field.YEAR || match.kind().columns().required().contains(field);
            if (taken && match.knows(field) && columns.putIfAbsent(field, column) == null) {
                seen.notice(match.row().sheet().place() + "“" + field.term() + "”取自表头上方：" + column.text(match.row()));
            }
        });
        match.unread().forEach(this::tellUnread);
        return new Header(match.kind(), match.rows(), match.headings(), columns, units);
    }

    private void tellRepeated(ColumnPlan.Repeated again) {
        if (match.knows(again.field())) {
            seen.problem(
                    match.row().place(again.column(), again.field().term()),
                    match.headings().get(again.column()).text(),
                    "不重复的列",
                    "单元格 " + cell(again.before()) + " 已经是“" + again.field().term() + "”，请删去其中一列后重新放入。");
        }
    }

    private AmountUnit unit(Field field) {
        int column = Objects.requireNonNull(columns.get(field)).at();
        AmountUnit own = match.headings().get(column).unit();
        AmountUnit above = preamble.unit();
        String text = match.headings().get(column).text();
        if (own != null && above != null && own != above) {
            seen.problem(
                    match.row().place(column, field.term()),
                    text,
                    "与表头上方“单位：" + above.term() + "”一致的金额单位",
                    "请核实金额单位，只保留正确的一处。");
        }
        if (own != null || above != null) {
            return own != null ? own : Objects.requireNonNull(above);
        }
        seen.problem(
                match.row().place(column, field.term()),
                text,
                "注明单位的金额列",
                "请把列名写成“" + field.term() + "（元）”或“" + field.term() + "（万元）”，或在表头上方写“单位：元”。");
        return AmountUnit.WAN;
    }

    private void tellUnread(int column) {
        Heading heading = match.headings().get(column);
        if (!heading.text().isEmpty()) {
            String why =
                    heading.field() == null ? "不认识" : "在“" + match.kind().kind().term() + "”中用不到";
            seen.notice(match.row().sheet().place() + "第 " + (column + 1) + " 列“" + Characters.visible(heading.text())
                    + "”" + why + "，未读取");
        }
    }

    private String cell(int column) {
        return match.row().cellName(column);
    }
}
