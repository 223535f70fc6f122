package org.gongkai.form.workbook;

import java.util.BitSet;

/** 隐藏的行列: which rows and columns of a sheet are not seen; rows are counted from 1, columns from 0. */
final class Hidden {
    private final BitSet columns = new BitSet();
    private final BitSet rows = new BitSet();
    private final BitSet told = new BitSet();

    void column(int first, int last) {
        if (first >= 0 && first <= last) {
            columns.set(first, Math.min(last, WorkbookLimits.COLUMNS - 1) + 1);
        }
    }

    void row(int number) {
        rows.set(number);
    }

    boolean isRow(int number) {
        return rows.get(number);
    }

    /** Whether a column is hidden and that was not yet said. */
    boolean isNewColumn(int column) {
        boolean found = columns.get(column) && !told.get(column);
        if (found) {
            told.set(column);
        }
        return found;
    }
}
