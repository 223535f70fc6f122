package org.gongkai.annotate;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** 样式: how the sheets look that are written here. */
record Look(Workbook workbook) {
    /** The unit of a width of a column: one narrow character. */
    static final int CHARACTER = 256;

    private static final String FONT = "宋体";
    private static final short TITLE_POINTS = 14;
    private static final short POINTS = 10;
    private static final int WIDE_FROM = 0x1100;

    CellStyle text() {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(false, POINTS));
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle wrapped() {
        CellStyle style = text();
        style.setWrapText(true);
        border(style);
        return style;
    }

    CellStyle bold() {
        CellStyle style = text();
        style.setFont(font(true, POINTS));
        return style;
    }

    CellStyle heading() {
        CellStyle style = bold();
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        border(style);
        return style;
    }

    CellStyle title() {
        CellStyle style = text();
        style.setFont(font(true, TITLE_POINTS));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    CellStyle link() {
        CellStyle style = wrapped();
        Font font = font(false, POINTS);
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
        style.setFont(font);
        return style;
    }

    /** A text as long as a cell may be. */
    static String cellText(String text) {
        return text.substring(0, Math.min(text.length(), SpreadsheetVersion.EXCEL2007.getMaxTextLength()));
    }

    /** How many narrow characters wide a text is in its widest line. */
    static int width(String text) {
        return text.lines()
                .mapToInt(line ->
                        line.codePoints().map(c -> c < WIDE_FROM ? 1 : 2).sum())
                .max()
                .orElse(0);
    }

    private Font font(boolean bold, short points) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        return font;
    }

    private static void border(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
