package org.gongkai.document;

/** 五个动作: what every writer can do, one verb a kind of block. */
public interface BlockWriter {
    /** Writes a heading. */
    void heading(Block.Heading heading);

    /** Writes a paragraph. */
    void paragraph(Block.Paragraph paragraph);

    /** Writes a table. */
    void table(Block.TableBlock table);

    /** Writes a form. */
    void form(Block.Form form);

    /** Writes a chart. */
    void chart(Block.ChartBlock chart);
}
