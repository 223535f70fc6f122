package org.gongkai.table;

import java.util.List;

/**
 * 表行: a row of a table.
 *
 * @param rank how it stands to the rows around it
 * @param cells one for each column
 */
public record Row(Rank rank, List<Cell> cells) {
    /** How a row stands to the rows around it. */
    public enum Rank {
        /** 合计: a total of all rows. */
        TOTAL,
        /** 类: a class, or the only level there is. */
        CLASS,
        /** 款: a section. */
        SECTION,
        /** 项: an item. */
        ITEM
    }

    public Row {
        cells = List.copyOf(cells);
    }

    /** A row of the given rank. */
    public static Row of(Rank rank, Cell... cells) {
        return new Row(rank, List.of(cells));
    }
}
