package org.gongkai.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.Row;
import org.gongkai.refusal.Observations;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.Characters;
import org.jspecify.annotations.Nullable;

/** 表头识读: finds the header among the first rows of a table and tells what is wrong with it. */
final class HeaderReader {
    private final HeaderMatch match;
    private final @Nullable AmountUnit unitAbove;
    private final Observations seen;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final Map<Field, AmountUnit> units = new EnumMap<>(Field.class);

    private HeaderReader(HeaderMatch match, @Nullable AmountUnit unitAbove, Observations seen) {
        this.match = match;
        this.unitAbove = unitAbove;
        this.seen = seen;
    }

    /** The header, where one of the rows is one of a known kind. */
    static Optional<Header> read(List<Row> first, Observations seen) {
        Optional<HeaderMatch> best = HeaderMatch.best(first);
        if (best.isEmpty()) {
            if (!seen.hasProblems()) {
                tellNoHeader(first, seen);
            }
            return Optional.empty();
        }
        HeaderMatch match = best.get();
        if (!match.missing().isEmpty()) {
            tellMissing(match, seen);
            return Optional.empty();
        }
        List<Row> above = first.subList(0, first.indexOf(match.row()));
        return Optional.of(new HeaderReader(match, unitAbove(above, seen), seen).header());
    }

    private Header header() {
        for (int i = 0; i < match.headings().size(); i++) {
            read(i, match.headings().get(i));
        }
        return new Header(match.kind(), match.row(), match.headings().size(), columns, units);
    }

    private void read(int column, Heading heading) {
        Field field = heading.field();
        if (field == null || !match.knows(field)) {
            tellUnread(column, heading);
            return;
        }
        Integer before = columns.putIfAbsent(field, column);
        if (before != null) {
            seen.problem(
                    place(column, field),
                    heading.text(),
                    "不重复的列",
                    "第 " + (before + 1) + " 列已经是“" + field.term() + "”，请删去其中一列后重新放入。");
        } else if (field.isAmount()) {
            units.put(field, unit(column, field, heading));
        }
    }

    private AmountUnit unit(int column, Field field, Heading heading) {
        AmountUnit own = heading.unit();
        if (own != null && unitAbove != null && own != unitAbove) {
            seen.problem(
                    place(column, field),
                    heading.text(),
                    "与表头上方“单位：" + unitAbove.term() + "”一致的金额单位",
                    "请核实金额单位，只保留正确的一处。");
        }
        if (own != null) {
            return own;
        }
        if (unitAbove != null) {
            return unitAbove;
        }
        seen.problem(
                place(column, field),
                heading.text(),
                "注明单位的金额列",
                "请把列名写成“" + field.term() + "（元）”或“" + field.term() + "（万元）”，或在表头上方写“单位：元”。");
        return AmountUnit.WAN;
    }

    private void tellUnread(int column, Heading heading) {
        if (!heading.text().isEmpty()) {
            String why =
                    heading.field() == null ? "不认识" : "在“" + match.kind().kind().term() + "”中用不到";
            seen.notice("第 " + (column + 1) + " 列“" + Characters.visible(heading.text()) + "”" + why + "，未读取");
        }
    }

    private String place(int column, Field field) {
        return match.row().place(column, field.term());
    }

    private static @Nullable AmountUnit unitAbove(List<Row> above, Observations seen) {
        AmountUnit unit = null;
        for (Row row : above) {
            AmountUnit declared = AmountUnit.declaredIn(row.text());
            if (unit != null && declared != null && unit != declared) {
                seen.problem(row.place(), row.text(), "只注明一种金额单位的表", "上方已注明“单位：" + unit.term() + "”，请只保留正确的一处。");
            }
            unit = declared == null ? unit : declared;
        }
        return unit;
    }

    private static void tellMissing(HeaderMatch match, Observations seen) {
        seen.problem(
                match.row().place() + "（表头）",
                match.row().text(),
                "“" + match.kind().kind().term() + "”的表头（最接近的一种），还缺：" + match.missingNames(),
                "请补上缺少的列后重新导出；列的顺序不限。");
    }

    private static void tellNoHeader(List<Row> first, Observations seen) {
        String kinds = RowKind.all().stream().map(kind -> kind.kind().term()).collect(Collectors.joining("、"));
        String text = first.stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(Row::text)
                .orElse("");
        seen.problem(
                first.isEmpty() ? "整个文件" : "前 " + first.size() + " 行",
                text,
                "下列之一的表头：" + kinds,
                "没有一列能认出来，请确认导出的是这几种数据，并带表头导出。");
    }
}
