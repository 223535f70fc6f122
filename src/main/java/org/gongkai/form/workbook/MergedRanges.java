package org.gongkai.form.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 合并单元格: the merged ranges of a sheet, asked for row by row from the top. */
final class MergedRanges {
    /**
     * 合并区域; rows are counted from 1, columns from 0.
     */
    record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        boolean covers(int row) {
            return firstRow <= row && row <= lastRow;
        }
    }

    private final List<Range> ranges = new ArrayList<>();
    private final List<Reach> open = new ArrayList<>();
    private int next;
    private boolean sorted;

    /** 合并区域及其文字: a range that was reached, and the text of its first cell. */
    static final class Reach {
        private final Range range;
        private String text = "";

        private Reach(Range range) {
            this.range = range;
        }

        Range range() {
            return range;
        }

        String text() {
            return text;
        }

        void text(String first) {
            text = first;
        }
    }

    /** Adds a range, whatever its place. */
    void add(Range range) throws Unfit {
        if (ranges.size() == WorkbookLimits.MERGED_RANGES) {
            throw Unfit.tooLarge("", "超过 " + WorkbookLimits.MERGED_RANGES + " 处合并单元格", "合并单元格不过多的工作表");
        }
        ranges.add(range);
    }

    /** The ranges that a row belongs to; rows are asked for in ascending order. */
    List<Reach> at(int row) {
        if (!sorted) {
            ranges.sort(Comparator.comparingInt(Range::firstRow).thenComparingInt(Range::firstColumn));
            sorted = true;
        }
        open.removeIf(reach -> reach.range.lastRow() < row);
        while (next < ranges.size() && ranges.get(next).firstRow() <= row) {
            Range range = ranges.get(next++);
            if (range.covers(row)) {
                open.add(new Reach(range));
            }
        }
        return open;
    }
}
