package org.gongkai.output.word;

import static org.gongkai.output.word.WordText.number;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.output.TextWidth;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** 表格: writes a real table row by row on a grid of fixed columns; a cell over several rows hangs down by itself. */
final class WordGrid {
    /** What a cell has above and below its lines. */
    private static final int PADDING = 38;

    private static final int SIDES = 114;
    private static final int THICK = 36;
    private static final String GROUND = "EEF1F5";

    private final CTTbl table;
    private final int character;
    private final int line;
    private final int[] widths;
    private final @Nullable WordCell[] above;
    private final int[] left;

    /**
     * A grid that fills the table.
     *
     * @param character the width of a character in twips
     * @param line the height of a line in twips
     * @param widths the width of each column in twips
     */
    private WordGrid(CTTbl table, int character, int line, int... widths) {
        this.table = table;
        this.character = character;
        this.line = line;
        this.widths = widths.clone();
        this.above = new WordCell[widths.length];
        this.left = new int[widths.length];
        properties();
    }

    /** A grid for figures, in type of nine points. */
    static WordGrid ofFigures(CTTbl table, int... widths) {
        return new WordGrid(table, 180, 225, widths);
    }

    /** A grid for a form, in type of eight points. */
    static WordGrid ofForm(CTTbl table, int... widths) {
        return new WordGrid(table, 160, 200, widths);
    }

    int line() {
        return line;
    }

    private void properties() {
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal("Framed");
        width(properties.addNewTblW(), Arrays.stream(widths).sum());
        properties.addNewJc().setVal(STJcTable.CENTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(number(width));
        }
    }

    /** A row of the heading, which is repeated on every page; like each verb it tells how high the row becomes. */
    int head(List<WordCell> cells) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        return fill(row, cells);
    }

    /** A row that stands on one page. */
    int whole(List<WordCell> cells) {
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        return fill(row, cells);
    }

    /** A row that stands on one page with what follows the table. */
    int kept(List<WordCell> cells) {
        int height = whole(cells);
        CTRow row = table.getTrArray(table.sizeOfTrArray() - 1);
        for (CTTc cell : row.getTcArray()) {
            cell.getPArray(0).getPPr().addNewKeepNext();
        }
        return height;
    }

    /** A row that may go on on the next page. */
    int torn(List<WordCell> cells) {
        return fill(table.addNewTr(), cells);
    }

    private int fill(CTRow row, List<WordCell> cells) {
        int lines = 1;
        int column = hang(row, 0);
        for (WordCell cell : cells) {
            if (column >= widths.length) {
                throw new IllegalArgumentException("A row has more cells than columns: " + cells);
            }
            begin(cell, column);
            write(row.addNewTc(), cell, column, cell.rows() > 1 ? STMerge.RESTART : null);
            lines = cell.rows() == 1 ? Math.max(lines, lines(cell, column)) : lines;
            column = hang(row, column + cell.columns());
        }
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
    private int hang(CTRow row, int from) {
        int column = from;
        while (column < widths.length && left[column] > 0) {
            WordCell cell = above[column];
            if (cell == null) {
                throw new IllegalStateException("Only a cell can hang down");
            }
            left[column]--;
            write(row.addNewTc(), WordCell.of("", cell.style()).spanning(cell.columns(), 1), column, STMerge.CONTINUE);
            if (cell.ground()) {
                ground(row.getTcArray(row.sizeOfTcArray() - 1).getTcPr());
            }
            column += cell.columns();
        }
        return column;
    }

    private void write(CTTc written, WordCell cell, int column, STMerge.@Nullable Enum merge) {
        CTTcPr properties = written.addNewTcPr();
        width(properties.addNewTcW(), width(column, cell.columns()));
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(number(cell.columns()));
        }
        if (merge != null) {
            properties.addNewVMerge().setVal(merge);
        }
        if (!cell.edge().isEmpty()) {
            edge(properties.addNewTcBorders().addNewLeft(), cell.edge());
        }
        if (cell.ground()) {
            ground(properties);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        CTP paragraph = written.addNewP();
        CTPPr style = WordText.style(paragraph, cell.style());
        if (cell.indent() > 0) {
            CTInd indent = style.addNewInd();
            indent.setLeftChars(number(100 * cell.indent()));
            indent.setLeft(number(character * cell.indent()));
        }
        text(paragraph, cell);
    }

    private static void text(CTP paragraph, WordCell cell) {
        if (!cell.text().isEmpty()) {
            CTR run = paragraph.addNewR();
            if (cell.strong()) {
                run.addNewRPr().addNewB();
            }
            WordText.write(run, cell.text());
        }
    }

    private static void edge(CTBorder border, String colour) {
        border.setVal(STBorder.SINGLE);
        border.setSz(number(THICK));
        border.setColor(colour.substring(1).toUpperCase(Locale.ROOT));
    }

    private static void ground(CTTcPr properties) {
        CTShd shade = properties.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(GROUND);
    }

    private static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(number(twips));
    }
}
