package org.gongkai.output.proof;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.document.Block;
import org.gongkai.document.Block.FormCell;
import org.gongkai.document.BlockWriter;
import org.gongkai.output.proof.Script.Kind;
import org.gongkai.output.proof.Script.Line;
import org.gongkai.table.Cell;
import org.gongkai.table.HeaderCell;
import org.gongkai.table.Row;
import org.gongkai.table.Slice;
import org.gongkai.table.Table;

/** 抄录: writes down every line of a disclosure. */
final class Scribe implements BlockWriter {
    private final List<Line> lines;

    Scribe(List<Line> lines) {
        this.lines = lines;
    }

    @Override
    public void heading(Block.Heading heading) {
        lines.add(Line.of(Kind.HEADING, heading.text(), heading.text()));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        lines.add(Line.of(Kind.PARAGRAPH, "正文", paragraph.text()));
    }

    @Override
    public void table(Block.TableBlock block) {
        Table table = block.table();
        String label = block.label();
        lines.add(Line.of(Kind.TITLE, label, label + " " + table.title()));
        lines.add(Line.of(Kind.MEASURE, label, "单位名称：" + table.unitName(), "单位：" + Table.UNIT));
        for (List<HeaderCell> row : table.header()) {
            lines.add(new Line(
                    Kind.HEADER,
                    label + "表头",
                    row.stream().map(HeaderCell::text).toList()));
        }
        if (table.numbered()) {
            lines.add(new Line(Kind.NUMBERS, label, numbers(table.columns().size())));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            lines.add(new Line(
                    Kind.ROW, label + "第" + (i + 1) + "行", cells(table.rows().get(i))));
        }
        table.notes().forEach(note -> lines.add(Line.of(Kind.NOTE, label + "表注", note)));
    }

    @Override
    public void form(Block.Form form) {
        String place = form.title() + form.id().replaceFirst("^sheet-", "");
        lines.add(Line.of(Kind.TITLE, place, form.title()));
        lines.add(Line.of(Kind.TITLE, place, form.subtitle()));
        for (int i = 0; i < form.rows().size(); i++) {
            lines.add(new Line(
                    Kind.ROW,
                    place + "第" + (i + 1) + "行",
                    form.rows().get(i).stream().map(FormCell::text).toList()));
        }
    }

    @Override
    public void chart(Block.ChartBlock chart) {
        lines.add(Line.of(Kind.TITLE, chart.title(), chart.title()));
        lines.add(new Line(Kind.HEADER, chart.title(), Block.ChartBlock.LEGEND));
        for (Slice slice : chart.slices()) {
            lines.add(Line.of(Kind.ROW, chart.title(), slice.name(), slice.print(), slice.share()));
        }
    }

    private static List<String> numbers(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(Integer::toString).toList();
    }

    private static List<String> cells(Row row) {
        return row.cells().stream().map(Cell::print).toList();
    }
}
