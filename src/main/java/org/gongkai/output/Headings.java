package org.gongkai.output;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.table.HeaderCell;
import org.gongkai.table.Table;

/** 表头的写法: how the heading of a table with its merged cells is written. */
enum Headings {
    /** For browsers: a cell spans the rows that it spans. */
    MERGED {
        @Override
        void rows(Markup markup, Table table) {
            for (List<HeaderCell> row : table.header()) {
                markup.open("tr");
                row.forEach(cell -> cell(markup, cell.text(), cell.columns(), cell.rows(), ""));
                markup.closeLine();
            }
        }
    },
    /** For the printer, which loses the border of a spanning cell when the heading is repeated on a later page. */
    SPLIT {
        @Override
        void rows(Markup markup, Table table) {
            List<List<HeaderCell>> header = table.header();
            for (int level = 0; level < header.size(); level++) {
                markup.open("tr");
                for (Piece piece : pieces(header, level, table.columns().size())) {
                    cell(markup, piece.text, piece.columns, 1, piece.joins());
                }
                markup.closeLine();
            }
        }
    };

    /** Writes the heading and, where the table has one, the row of column numbers. */
    void write(Markup markup, Table table) {
        markup.open("thead").text("\n");
        rows(markup, table);
        if (table.numbered()) {
            markup.open("tr", "class", "numbers");
            for (int i = 1; i <= table.columns().size(); i++) {
                markup.leaf("td", Integer.toString(i));
            }
            markup.closeLine();
        }
        markup.closeLine();
    }

    abstract void rows(Markup markup, Table table);

    private static void cell(Markup markup, String text, int columns, int rows, String joins) {
        markup.open("th", "scope", columns > 1 ? "colgroup" : "col");
        if (columns > 1) {
            markup.attribute("colspan", Integer.toString(columns));
        }
        if (rows > 1) {
            markup.attribute("rowspan", Integer.toString(rows));
        }
        if (!joins.isEmpty()) {
            markup.attribute("class", joins);
        }
        markup.text(text).close();
    }

    /** The part of a merged cell that stands in one row of the heading. */
    private record Piece(int start, String text, int columns, boolean begins, boolean ends) {
        String joins() {
            return (begins ? "" : "joins-above ") + (ends ? "" : "joins-below");
        }
    }

    private static List<Piece> pieces(List<List<HeaderCell>> header, int level, int width) {
        Piece[] at = new Piece[width];
        boolean[][] taken = new boolean[header.size()][width];
        for (int from = 0; from <= level; from++) {
            int column = 0;
            for (HeaderCell cell : header.get(from)) {
                while (taken[from][column]) {
                    column++;
                }
                for (int row = from; row < from + cell.rows(); row++) {
                    for (int i = 0; i < cell.columns(); i++) {
                        taken[row][column + i] = true;
                    }
                }
                int last = from + cell.rows() - 1;
                if (last >= level) {
                    String text = from == level ? cell.text() : "";
                    at[column] = new Piece(column, text, cell.columns(), from == level, last == level);
                }
                column += cell.columns();
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : at) {
            if (piece != null) {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
