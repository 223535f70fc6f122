package org.gongkai.output.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.output.TableColumns;
import org.gongkai.output.TextWidth;
import org.gongkai.page.Markup;
import org.gongkai.table.Cell;
import org.gongkai.table.Column.Kind;
import org.gongkai.table.HeaderCell;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/** 文字稿报表: writes what stands below the title of a table: the line of its unit, its heading, its rows, its notes. */
final class WordTable {
    private static final int TITLE = 840;
    private static final int NOTE = 340;
    private static final int HALF_CHARACTER = 90;
    private static final int HALVES = 84;

    private final Table table;
    private final Markup body;
    private final Paper paper;

    WordTable(Table table, Markup body, Paper paper) {
        this.table = table;
        this.body = body;
        this.paper = paper;
    }

    /** Writes the table as wide as the page. */
    void write(int width) {
        measure(width);
        WordGrid grid = WordGrid.ofFigures(body, widths(width));
        paper.row(TITLE);
        int head = 0;
        for (List<HeaderCell> row : table.header()) {
            head += grid.head(row.stream().map(WordTable::heading).toList());
        }
        if (table.numbered()) {
            head += grid.head(IntStream.rangeClosed(1, table.columns().size())
                    .mapToObj(number ->
                            WordCell.of(Integer.toString(number), "TableNumber").onGround())
                    .toList());
        }
        paper.row(head);
        paper.repeat(head);
        rows(grid);
        grid.close();
        paper.repeat(0);
        notes();
    }

    /** The rows; the last is kept with the notes. */
    private void rows(WordGrid grid) {
        int last = table.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            List<WordCell> cells = cells(table.rows().get(i));
            boolean noted = i == last && !table.notes().isEmpty();
            paper.row(noted ? grid.kept(cells) + NOTE : grid.whole(cells));
        }
    }

    /** 单位名称 on the left and 单位 on the right of one line. */
    private void measure(int width) {
        WordText.begin(body, "TableMeasure").open("w:tabs");
        body.empty("w:tab", "w:val", "right", "w:pos", Integer.toString(width));
        body.close().close();
        WordText.run(body, "单位名称：" + table.unitName());
        body.open("w:r").empty("w:tab").close();
        WordText.run(body, "单位：" + Table.UNIT);
        body.close();
    }

    /** Notes, or at least a line that keeps the table apart from the next. */
    private void notes() {
        for (String note : table.notes()) {
            WordText.paragraph(body, "TableNote", note);
            paper.lines(TextWidth.lines(note, HALVES) - 1, NOTE);
        }
        if (table.notes().isEmpty()) {
            WordText.blank(body, "Spacer");
        }
    }

    private static WordCell heading(HeaderCell cell) {
        return WordCell.of(cell.text(), "TableHead")
                .spanning(cell.columns(), cell.rows())
                .onGround();
    }

    private List<WordCell> cells(Row row) {
        List<WordCell> cells = new ArrayList<>();
        int lead = TableColumns.lead(table);
        for (int i = 0; i < row.cells().size(); i++) {
            WordCell cell = cell(row.cells().get(i), table.columns().get(i).kind());
            cell = row.rank() == Row.Rank.TOTAL ? cell.inBold().onGround() : cell;
            cells.add(i == lead ? cell.indented(TableColumns.indent(row.rank())) : cell);
        }
        return cells;
    }

    private static WordCell cell(Cell cell, Kind kind) {
        return WordCell.of(cell.print(), kind == Kind.AMOUNT ? "TableAmount" : "TableText");
    }

    /** The widths of the columns in twips; words give way to figures where the page is too narrow for both. */
    private int[] widths(int width) {
        int[] widths = TableColumns.widths(table);
        int page = width / HALF_CHARACTER;
        int words = IntStream.range(0, widths.length)
                .filter(this::gives)
                .map(i -> widths[i])
                .sum();
        int figures = Arrays.stream(widths).sum() - words;
        if (words + figures > page && page - figures >= words / 3) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = gives(i) ? widths[i] * (page - figures) / words : widths[i];
            }
        }
        int total = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(column -> column * width / total).toArray();
    }

    private boolean gives(int column) {
        return table.columns().get(column).kind() == Kind.NAME;
    }
}
