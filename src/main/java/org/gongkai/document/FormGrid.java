package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block.FormCell;
import org.gongkai.document.Block.FormCell.Role;
import org.gongkai.model.AmountFormat;
import org.gongkai.table.Figure;
import org.jspecify.annotations.Nullable;

/** 表单排版: collects the rows of a form, cell by cell. */
final class FormGrid {
    private final List<List<FormCell>> rows = new ArrayList<>();
    private List<FormCell> row = new ArrayList<>();

    /** Ends the current row and begins the next. */
    FormGrid next() {
        rows.add(row);
        row = new ArrayList<>();
        return this;
    }

    FormGrid label(String text, int columns, int height) {
        return add(text, columns, height, Role.LABEL);
    }

    FormGrid label(String text, int columns) {
        return label(text, columns, 1);
    }

    FormGrid text(String text, int columns) {
        return add(text, columns, 1, Role.TEXT);
    }

    FormGrid amount(@Nullable Figure figure, int columns) {
        String print = figure == null ? "" : AmountFormat.inForm(figure.amount());
        row.add(new FormCell(print, columns, 1, Role.AMOUNT, figure));
        return this;
    }

    List<List<FormCell>> rows() {
        return rows;
    }

    private FormGrid add(String text, int columns, int height, Role role) {
        row.add(new FormCell(text, columns, height, role));
        return this;
    }
}
