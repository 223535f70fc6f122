package org.gongkai.form.workbook;

/** 工作簿上限: how much of a workbook is read; counted while it is read, whatever the file says of itself. */
final class WorkbookLimits {
    /** Rows of a sheet, as Excel has them. */
    static final int ROWS = 1_048_576;

    /** Columns of a sheet, as Excel has them. */
    static final int COLUMNS = 16_384;

    /** Characters of a cell, as Excel has them. */
    static final int CELL_TEXT = 32_767;

    static final int SHEETS = 1_024;

    /** Cells of a workbook that are shown, with the blanks between them and those that merged ranges cover. */
    static final long CELLS = 1L << 26;

    static final int MERGED_RANGES = 200_000;

    static final int STYLES = 100_000;

    /** Bytes of the ZIP directory: some ten thousand parts. */
    static final int DIRECTORY = 2 << 20;

    /** Unpacked bytes of a sheet. */
    static final long SHEET_XML = 1L << 30;

    /** Unpacked bytes of the shared strings. */
    static final long STRINGS_XML = 256L << 20;

    /** Unpacked bytes of any other part. */
    static final long PART_XML = 64L << 20;

    /** Unpacked bytes of all parts, each counted as often as it is read. */
    static final long ALL_XML = 4L << 30;

    /** Bytes of the shared strings that are held in memory. */
    static final int STRINGS_TEXT = 64 << 20;

    static final int STRINGS = 8 << 20;

    /** How many times its packed size a part may have, once it has more than {@link #GRACE} bytes. */
    static final int RATIO = 200;

    static final long GRACE = 16L << 20;

    /** Bytes without any angle bracket, which ends every name and every tag. */
    static final int RUN = 1 << 20;

    /** Bytes of an XLS workbook, which is held in memory. */
    static final long OLD_WORKBOOK = 64L << 20;

    private WorkbookLimits() {}
}
