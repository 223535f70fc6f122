package org.gongkai.form;

/** 表页访客: is shown the sheets of a file one after the other and the rows of each in order; no row is kept for it. */
public interface SheetVisitor {
    /**
     * A sheet begins.
     *
     * @param form 识读方式: how its bytes were understood, in Chinese, such as CSV（GB18030 编码）
     */
    void begin(Sheet sheet, String form);

    /** The next row of the sheet, blank ones among them. */
    void row(Row row);

    /** The sheet ends. */
    void end();
}
