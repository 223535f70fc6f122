package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 合并单元格: lays the cells of one row after the other into columns; a merged cell is repeated wherever it reaches. */
final class Merged {
    /** A spreadsheet has no more columns. */
    static final int MOST_COLUMNS = 16_384;

    /** So many cells may be covered by others in all the sheets of a file. */
    static final int MOST_COVERED = 2_000_000;

    /** 下伸: a cell that reaches into rows below. */
    private record Reach(String text, int rows) {}

    /** 过大: merged cells that reach further than any table. */
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final NavigableMap<Integer, Reach> above = new TreeMap<>();
    private final Map<Integer, Reach> below = new TreeMap<>();
    private final List<String> cells = new ArrayList<>();
    private final Map<Integer, Trait> traits = new TreeMap<>();
    private int covered;

    /** Begins another sheet. */
    void begin() {
        above.clear();
        cells.clear();
        traits.clear();
    }

    /** The column of the next cell. */
    int column() {
        int column = cells.size();
        while (above.containsKey(column)) {
            column++;
        }
        return column;
    }

    /** Whether a cell of a row above reaches into the next one. */
    boolean isReached() {
        return !above.isEmpty();
    }

    /** Leaves cells blank up to a column. */
    void skipTo(int column) throws TooLarge {
        while (cells.size() < column) {
            Reach reach = above.get(cells.size());
            if (reach == null) {
                put("", null, 0);
            } else {
                cover(reach.text(), reach.rows() - 1);
            }
        }
    }

    /** The next cell, with how many columns and rows it takes. */
    void add(String text, @Nullable Trait trait, int columns, int rows) throws TooLarge {
        fillFromAbove();
        put(text, trait, rows - 1);
        for (int i = 1; i < columns; i++) {
            cover(text, rows - 1);
        }
    }

    /** The row, complete; the next cell begins another one. */
    Row row(Sheet sheet, int number) throws TooLarge {
        if (!above.isEmpty()) {
            skipTo(above.lastKey() + 1);
        }
        Row row = new Row(sheet, number, List.copyOf(cells), Map.copyOf(traits));
        above.clear();
        above.putAll(below);
        below.clear();
        cells.clear();
        traits.clear();
        return row;
    }

    private void fillFromAbove() throws TooLarge {
        Reach reach = above.get(cells.size());
        while (reach != null) {
            cover(reach.text(), reach.rows() - 1);
            reach = above.get(cells.size());
        }
    }

    private void cover(String text, int rowsBelow) throws TooLarge {
        covered++;
        if (covered > MOST_COVERED) {
            throw new TooLarge();
        }
        put(text, Trait.COVERED, rowsBelow);
    }

    private void put(String text, @Nullable Trait trait, int rowsBelow) throws TooLarge {
        if (cells.size() == MOST_COLUMNS) {
            throw new TooLarge();
        }
        if (trait != null) {
            traits.put(cells.size(), trait);
        }
        if (rowsBelow > 0) {
            below.put(cells.size(), new Reach(text, rowsBelow));
        }
        cells.add(text);
    }
}
