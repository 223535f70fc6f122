package org.gongkai.table;

import java.util.List;

/**
 * 表列: a column of a table.
 *
 * @param title the heading right above the figures
 * @param spanners the headings above it, outermost first, each shared with its neighbours of the same name
 * @param kind what stands in it
 * @param meaning what it says in fiscal terms, as far as that is known
 */
public record Column(String title, List<String> spanners, Kind kind, Meaning meaning) {
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

    /** The same column with what it says. */
    public Column saying(Meaning said) {
        return new Column(title, spanners, kind, said);
    }

    /** A column of codes. */
    public static Column code(String title, String... spanners) {
        return new Column(title, List.of(spanners), Kind.CODE, Meaning.NONE);
    }

    /** A column of names. */
    public static Column name(String title, String... spanners) {
        return new Column(title, List.of(spanners), Kind.NAME, Meaning.NONE);
    }

    /** A column of amounts. */
    public static Column amount(String title, String... spanners) {
        return new Column(title, List.of(spanners), Kind.AMOUNT, Meaning.NONE);
    }
}
