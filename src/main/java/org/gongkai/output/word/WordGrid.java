package org.gongkai.output.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.output.TextWidth;
import org.gongkai.page.Markup;
import org.jspecify.annotations.Nullable;

/** 表格: writes a real table row by row on a grid of fixed columns; a cell over several rows hangs down by itself. */
final class WordGrid {
    /** What a cell has above and below its lines. */
    private static final int PADDING = 38;

    private static final int SIDES = 114;
    private static final String THICK = "36";
    private static final String GROUND = "EEF1F5";

    private final Markup body;
    private final int character;
    private final int line;
    private final int[] widths;
    private final @Nullable WordCell[] above;
    private final int[] left;

    /**
     * Begins a table.
     *
     * @param character the width of a character in twips
     * @param line the height of a line in twips
     * @param widths the width of each column in twips
     */
    private WordGrid(Markup body, int character, int line, int... widths) {
        this.body = body;
        this.character = character;
        this.line = line;
        this.widths = widths.clone();
        this.above = new WordCell[widths.length];
        this.left = new int[widths.length];
        begin();
    }

    /** A grid for figures, in type of nine points. */
    static WordGrid ofFigures(Markup body, int... widths) {
        return new WordGrid(body, 180, 225, widths);
    }

    /** A grid for a form, in type of eight points. */
    static WordGrid ofForm(Markup body, int... widths) {
        return new WordGrid(body, 160, 200, widths);
    }

    int line() {
        return line;
    }

    private void begin() {
        body.open("w:tbl").open("w:tblPr");
        WordText.value(body, "w:tblStyle", "Framed");
        width("w:tblW", Arrays.stream(widths).sum());
        WordText.value(body, "w:jc", "center");
        body.empty("w:tblLayout", "w:type", "fixed").close();
        body.open("w:tblGrid");
        for (int width : widths) {
            body.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        body.close();
    }

    /** Ends the table. */
    void close() {
        body.close();
    }

    /** A row of the heading, which is repeated on every page; like each verb it tells how high the row becomes. */
    int head(List<WordCell> cells) {
        body.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        return fill(cells, false);
    }

    /** A row that stands on one page. */
    int whole(List<WordCell> cells) {
        return unsplit(cells, false);
    }

    /** A row that stands on one page with what follows the table. */
    int kept(List<WordCell> cells) {
        return unsplit(cells, true);
    }

    /** A row that may go on on the next page. */
    int torn(List<WordCell> cells) {
        body.open("w:tr");
        return fill(cells, false);
    }

    private int unsplit(List<WordCell> cells, boolean kept) {
        body.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        return fill(cells, kept);
    }

    private int fill(List<WordCell> cells, boolean kept) {
        int lines = 1;
        int column = hang(0, kept);
        for (WordCell cell : cells) {
            if (column >= widths.length) {
                throw new IllegalArgumentException("A row has more cells than columns: " + cells);
            }
            begin(cell, column);
            write(cell, column, cell.rows() > 1 ? "restart" : "", kept);
            lines = cell.rows() == 1 ? Math.max(lines, lines(cell, column)) : lines;
            column = hang(column + cell.columns(), kept);
        }
        body.close();
        return lines * line + PADDING;
    }

    private int lines(WordCell cell, int column) {
        int room = (width(column, cell.columns()) - SIDES) * 2 / character - 2 * cell.indent();
        return TextWidth.lines(cell.text(), room);
    }

    private int width(int column, int columns) {
        return Arrays.stream(widths, column, Math.min(widths.length, column + columns))
                .sum();
    }

    private void begin(WordCell cell, int column) {
        above[column] = cell;
        left[column] = cell.rows() - 1;
    }

    /** Goes on with the cells that hang down from above, up to the next free column. */
    private int hang(int from, boolean kept) {
        int column = from;
        while (column < widths.length && left[column] > 0) {
            WordCell cell = above[column];
            if (cell == null) {
                throw new IllegalStateException("Only a cell can hang down");
            }
            left[column]--;
            write(cell.below(), column, "continue", kept);
            column += cell.columns();
        }
        return column;
    }

    private void write(WordCell cell, int column, String merge, boolean kept) {
        body.open("w:tc");
        properties(cell, column, merge);
        WordText.begin(body, cell.style());
        if (kept) {
            body.empty("w:keepNext");
        }
        if (cell.indent() > 0) {
            String characters = Integer.toString(100 * cell.indent());
            body.empty("w:ind", "w:leftChars", characters, "w:left", Integer.toString(character * cell.indent()));
        }
        body.close();
        text(cell);
        body.close().close();
    }

    private void properties(WordCell cell, int column, String merge) {
        body.open("w:tcPr");
        width("w:tcW", width(column, cell.columns()));
        if (cell.columns() > 1) {
            WordText.value(body, "w:gridSpan", cell.columns());
        }
        if (!merge.isEmpty()) {
            WordText.value(body, "w:vMerge", merge);
        }
        if (!cell.edge().isEmpty()) {
            String colour = cell.edge().substring(1).toUpperCase(Locale.ROOT);
            body.open("w:tcBorders").empty("w:left", "w:val", "single", "w:sz", THICK, "w:color", colour);
            body.close();
        }
        if (cell.ground()) {
            body.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", GROUND);
        }
        WordText.value(body, "w:vAlign", "center");
        body.close();
    }

    private void text(WordCell cell) {
        if (!cell.text().isEmpty()) {
            body.open("w:r");
            if (cell.strong()) {
                body.open("w:rPr").empty("w:b").close();
            }
            WordText.write(body, cell.text());
            body.close();
        }
    }

    private void width(String element, int twips) {
        body.empty(element, "w:w", Integer.toString(twips), "w:type", "dxa");
    }
}
