package org.gongkai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.form.Row;
import org.gongkai.form.Trait;
import org.gongkai.value.Characters;

/** 表上单元格: the cells of a row of a printed table, where merged cells repeat the text of their first. */
final class PrintedCells {
    private static final Pattern FIGURE = Pattern.compile("[-+(△▲]?[￥¥]?\\d[\\d,]*(\\.\\d+)?\\)?");
    private static final Pattern DASH = Pattern.compile("[-—–―－]+");

    private PrintedCells() {}

    /** The text of a cell in half-width forms and without white space. */
    static String text(Row row, int column) {
        return Characters.fold(row.cell(column));
    }

    /** The text of a cell that is no continuation of the cell to its left. */
    static String own(Row row, int column) {
        String text = text(row, column);
        return isCoveredFromTheLeft(row, column, text) ? "" : text;
    }

    /** The texts of a row, those left out that continue the cell to their left. */
    static List<String> own(Row row) {
        List<String> own = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String text = own(row, column);
            if (!text.isEmpty()) {
                own.add(text);
            }
        }
        return own;
    }

    /** Whether a text is a figure, or the dash that stands for none. */
    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches() || isDash(text);
    }

    /** Whether a text stands for no figure. */
    static boolean isDash(String text) {
        return DASH.matcher(text).matches();
    }

    private static boolean isCoveredFromTheLeft(Row row, int column, String text) {
        return column > 0 && row.trait(column) == Trait.COVERED && text.equals(text(row, column - 1));
    }
}
