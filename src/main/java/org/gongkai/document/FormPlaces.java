package org.gongkai.document;

import java.util.List;
import java.util.function.ObjIntConsumer;
import org.gongkai.document.Block.Form;
import org.gongkai.document.Block.FormCell;

/** 表单坐标: tells the column in which each cell of a form begins, past the cells that hang down from rows above. */
public final class FormPlaces {
    private final Form form;

    private FormPlaces(Form form) {
        this.form = form;
    }

    /** The places of a form. */
    public static FormPlaces of(Form form) {
        return new FormPlaces(form);
    }

    /** Shows every cell in order with the column that it begins in, from 0. */
    public void forEach(ObjIntConsumer<FormCell> visitor) {
        int[] taken = new int[form.columns()];
        for (List<FormCell> row : form.rows()) {
            int column = 0;
            for (FormCell cell : row) {
                column = free(taken, column);
                visitor.accept(cell, column);
                for (int i = 0; i < cell.columns() && column < taken.length; i++) {
                    taken[column++] = cell.rows();
                }
            }
            for (int i = 0; i < taken.length; i++) {
                taken[i] = Math.max(0, taken[i] - 1);
            }
        }
    }

    private static int free(int[] taken, int from) {
        int column = from;
        while (column < taken.length - 1 && taken[column] > 0) {
            column++;
        }
        return column;
    }
}
