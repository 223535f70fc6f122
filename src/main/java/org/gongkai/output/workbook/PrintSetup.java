package org.gongkai.output.workbook;

import org.apache.poi.ss.util.CellReference;
import org.gongkai.page.Markup;

/** 页面设置: how a sheet is shown and printed: A4, one page wide, its heading kept in sight and on every page. */
final class PrintSetup {
    private final SheetPlan plan;
    private final int[] rows;

    /**
     * The setup of a sheet.
     *
     * @param rows the row that each line begins in, and the row after the last
     */
    PrintSetup(SheetPlan plan, int... rows) {
        this.plan = plan;
        this.rows = rows.clone();
    }

    /** Writes what stands before the cells. */
    void open(boolean first, Markup sheet) {
        sheet.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        sheet.empty("dimension", "ref", "A1:" + end());
        sheet.open("sheetViews");
        sheet.open("sheetView", "showGridLines", "0", "tabSelected", first ? "1" : "0", "workbookViewId", "0");
        int kept = plan.headTo() > 0 ? rows[plan.headTo()] : 1;
        sheet.empty(
                "pane",
                "ySplit",
                Integer.toString(kept),
                "topLeftCell",
                "A" + (kept + 1),
                "activePane",
                "bottomLeft",
                "state",
                "frozen");
        sheet.empty("selection", "pane", "bottomLeft").close().close();
        sheet.empty("sheetFormatPr", "defaultRowHeight", "15");
    }

    /** Writes what stands behind the cells. */
    void close(String mark, Markup sheet) {
        sheet.empty("printOptions", "horizontalCentered", "1");
        sheet.empty(
                "pageMargins",
                "left",
                "0.7",
                "right",
                "0.7",
                "top",
                "0.8",
                "bottom",
                "0.8",
                "header",
                "0.4",
                "footer",
                "0.4");
        String orientation = plan.landscape() ? "landscape" : "portrait";
        sheet.empty("pageSetup", "paperSize", "9", "fitToHeight", "0", "orientation", orientation);
        sheet.open("headerFooter");
        if (!mark.isEmpty()) {
            sheet.element("oddHeader", "&C" + mark);
        }
        sheet.element("oddFooter", "&C— &P —").close();
        sheet.open("ignoredErrors").empty("ignoredError", "sqref", "A1:" + end(), "numberStoredAsText", "1");
        sheet.close();
    }

    /** Names what is printed, and what of it on every page; the first row belongs to the workbook. */
    void name(String number, Markup names) {
        String sheet = "'" + plan.name() + "'!";
        int first = Math.min(2, last());
        String area = sheet + "$A$" + first + ":$" + lastColumn() + "$" + last();
        names.element("definedName", area, "name", "_xlnm.Print_Area", "localSheetId", number);
        if (plan.headTo() > 0) {
            String heading = sheet + "$" + (rows[plan.headFrom()] + 1) + ":$" + rows[plan.headTo()];
            names.element("definedName", heading, "name", "_xlnm.Print_Titles", "localSheetId", number);
        }
    }

    private String end() {
        return lastColumn() + last();
    }

    private String lastColumn() {
        return CellReference.convertNumToColString(plan.widths().length - 1);
    }

    private int last() {
        return rows[rows.length - 1];
    }
}
