package org.gongkai.output.workbook;

import org.gongkai.output.PrintableText;
import org.gongkai.output.SpreadsheetText;

/**
 * 单元格: a cell of a sheet before it is written.
 *
 * @param text what stands in it, as printed
 * @param columns how many columns it spans; 0 for all that the sheet has
 * @param rows how many lines it spans
 * @param look how it looks
 * @param link the id of what it leads to, empty for none
 */
record SheetCell(String text, int columns, int rows, Look look, String link) {
    private static final int ALL = 0;

    /** A cell that shows nothing but its look. */
    static SheetCell of(Look look) {
        return new SheetCell("", 1, 1, look, "");
    }

    /** A text over the whole width of the sheet. */
    static SheetCell across(String text, Look look) {
        return text(text, ALL, look);
    }

    /** A text; one that a spreadsheet would compute is marked as a text for those who edit it. */
    static SheetCell text(String text, int columns, Look look) {
        return span(text, columns, 1, look);
    }

    /** A text over several lines. */
    static SheetCell span(String text, int columns, int rows, Look look) {
        String printable = PrintableText.of(text);
        boolean plain = SpreadsheetText.of(printable).equals(printable);
        return new SheetCell(printable, columns, rows, plain ? look : look.inQuotes(), "");
    }

    /** What is printed as a number; it is one if it can be, else a text. */
    static SheetCell number(String print, int columns, Look look) {
        return number(print, columns, 1, look);
    }

    /** What is printed as a number, over several lines. */
    static SheetCell number(String print, int columns, int rows, Look look) {
        return PrintedNumber.of(print)
                .map(number -> new SheetCell(print, columns, rows, look.printing(number.format()), ""))
                .orElseGet(() -> span(print, columns, rows, look));
    }

    /** How many columns it spans of a sheet that has so many from its own on. */
    int columnsOf(int left) {
        return columns == ALL ? left : Math.min(columns, left);
    }

    /** This cell, leading to a place of the workbook. */
    SheetCell linkedTo(String id) {
        return new SheetCell(text, columns, rows, look, id);
    }
}
