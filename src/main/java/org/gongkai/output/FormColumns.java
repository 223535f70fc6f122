package org.gongkai.output;

import java.util.BitSet;
import org.gongkai.document.Block.Form;
import org.gongkai.document.Block.FormCell.Role;
import org.gongkai.document.FormPlaces;

/** 表单列宽: how wide the columns of a form are: those that hold only labels are narrow. */
public final class FormColumns {
    private FormColumns() {}

    /** The width of each column. */
    public static int[] widths(Form form, int narrow, int wide) {
        BitSet labels = labels(form);
        int[] widths = new int[form.columns()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = labels.get(column) ? narrow : wide;
        }
        return widths;
    }

    /** The columns in which every cell of one column's width is a label. */
    public static BitSet labels(Form form) {
        BitSet labels = new BitSet();
        BitSet values = new BitSet();
        FormPlaces.of(form).forEach((cell, column) -> {
            if (cell.columns() == 1) {
                (cell.role() == Role.LABEL ? labels : values).set(column);
            }
        });
        labels.andNot(values);
        return labels;
    }
}
