package org.gongkai.table;

/** 单元格: what stands in one cell of a table. */
public sealed interface Cell permits Cell.Text, Figure {
    /** A cell with nothing in it. */
    Cell BLANK = new Text("");

    /** The cell as it is printed. */
    String print();

    /** A cell of words or of a code. */
    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    /**
     * 文字: words or a code.
     *
     * @param print the text
     */
    record Text(String print) implements Cell {}
}
