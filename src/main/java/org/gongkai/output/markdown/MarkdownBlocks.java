package org.gongkai.output.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.document.Block;
import org.gongkai.document.Block.FormCell;
import org.gongkai.document.BlockWriter;
import org.gongkai.document.FormPlaces;
import org.gongkai.table.Column;
import org.gongkai.table.Row;
import org.gongkai.table.Slice;
import org.gongkai.table.Table;

/** 纯文本内容块: the five verbs in Markdown. */
final class MarkdownBlocks implements BlockWriter {
    static final String FROM_LEFT = "<";
    static final String FROM_ABOVE = "^";

    private static final int DEEPEST = 6;
    private static final int TITLE = 3;
    private static final int BAR = 25;
    private static final String RULE = "---";
    private static final String RIGHT = "--:";

    private final StringBuilder out;

    MarkdownBlocks(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void heading(Block.Heading heading) {
        heading(heading.level() + 1, heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        paragraph(paragraph.text());
    }

    @Override
    public void table(Block.TableBlock block) {
        Table table = block.table();
        heading(TITLE, block.title());
        out.append("- ").append(MarkdownText.of("单位名称：" + table.unitName())).append('\n');
        out.append("- ").append(MarkdownText.of("单位：" + Table.UNIT)).append("\n\n");
        row(table.columns().stream().map(MarkdownBlocks::heading));
        row(table.columns().stream().map(column -> column.kind() == Column.Kind.AMOUNT ? RIGHT : RULE));
        if (table.numbered()) {
            row(IntStream.rangeClosed(1, table.columns().size()).mapToObj(Integer::toString));
        }
        for (Row row : table.rows()) {
            row(row.cells().stream().map(cell -> MarkdownText.cell(cell.print())));
        }
        out.append('\n');
        table.notes().forEach(this::paragraph);
    }

    @Override
    public void form(Block.Form form) {
        heading(TITLE, form.title());
        paragraph(form.subtitle());
        row(Collections.nCopies(form.columns(), "").stream());
        row(Collections.nCopies(form.columns(), RULE).stream());
        grid(form).forEach(row -> row(row.stream()));
        out.append('\n');
    }

    @Override
    public void chart(Block.ChartBlock chart) {
        heading(TITLE, chart.title());
        row(Stream.concat(Block.ChartBlock.LEGEND.stream(), Stream.of("")));
        row(Stream.of(RULE, RIGHT, RIGHT, RULE));
        for (Slice slice : chart.slices()) {
            row(Stream.of(
                    MarkdownText.cell(slice.name()),
                    MarkdownText.cell(slice.print()),
                    MarkdownText.cell(slice.share()),
                    bar(slice)));
        }
        out.append('\n');
    }

    /** A bar whose length is the slice's share, as code, which no text of a disclosure is. */
    private static String bar(Slice slice) {
        int length = (slice.thousandths() * BAR + 500) / 1000;
        return "`" + "█".repeat(length) + "░".repeat(BAR - length) + "`";
    }

    /** The heading of a column with its spanners on one line. */
    private static String heading(Column column) {
        return MarkdownText.cell(String.join(
                " / ",
                Stream.concat(column.spanners().stream(), Stream.of(column.title()))
                        .toList()));
    }

    /** The places of a form: its texts where a cell begins, and where it goes on, from which side. */
    private static List<List<String>> grid(Block.Form form) {
        List<List<String>> grid = new ArrayList<>();
        form.rows().forEach(row -> grid.add(new ArrayList<>(Collections.nCopies(form.columns(), FROM_LEFT))));
        List<Integer> columns = new ArrayList<>();
        FormPlaces.of(form).forEach((cell, column) -> columns.add(column));
        int place = 0;
        for (int row = 0; row < form.rows().size(); row++) {
            for (FormCell cell : form.rows().get(row)) {
                cover(grid, row, columns.get(place++), cell);
            }
        }
        return grid;
    }

    private static void cover(List<List<String>> grid, int top, int left, FormCell cell) {
        for (int row = top; row < Math.min(grid.size(), top + cell.rows()); row++) {
            List<String> places = grid.get(row);
            for (int column = left; column < Math.min(places.size(), left + cell.columns()); column++) {
                places.set(column, row > top ? FROM_ABOVE : FROM_LEFT);
            }
        }
        grid.get(top).set(left, MarkdownText.cell(cell.text()));
    }

    private void heading(int level, String text) {
        out.append("#".repeat(Math.min(DEEPEST, level))).append(' ');
        out.append(MarkdownText.of(text)).append("\n\n");
    }

    private void paragraph(String text) {
        out.append(MarkdownText.of(text)).append("\n\n");
    }

    private void row(Stream<String> cells) {
        out.append('|');
        cells.forEach(
                cell -> out.append(cell.isEmpty() ? " " : " " + cell + " ").append('|'));
        out.append('\n');
    }
}
