package org.gongkai.table;

import java.util.List;

/**
 * 表列: a column of a table.
 *
 * @param title the heading right above the figures
 * @param spanners the headings above it, outermost first, each shared with its neighbours of the same name
 * @param kind what stands in it
 */
public record Column(String title, List<String> spanners, Kind kind) {
    /** What stands in a column. */
    public enum Kind {
        /** 科目编码: digits, set to the left. */
        CODE,
        /** 名称: words, set to the left. */
        NAME,
        /** 金额: figures in 万元, set to the right. */
        AMOUNT
    }

    public Column {
        spanners = List.copyOf(spanners);
    }

    /** A column of codes. */
    public static Column code(String title, String... spanners) {
        return new Column(title, List.of(spanners), Kind.CODE);
    }

    /** A column of names. */
    public static Column name(String title, String... spanners) {
        return new Column(title, List.of(spanners), Kind.NAME);
    }

    /** A column of amounts. */
    public static Column amount(String title, String... spanners) {
        return new Column(title, List.of(spanners), Kind.AMOUNT);
    }
}
