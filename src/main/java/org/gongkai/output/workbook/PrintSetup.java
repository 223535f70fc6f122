package org.gongkai.output.workbook;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 页面设置: how a sheet is shown and printed: A4, one page wide, its heading kept in sight and on every page. */
final class PrintSetup {
    private final XSSFSheet sheet;
    private final SheetPlan plan;

    PrintSetup(XSSFSheet sheet, SheetPlan plan) {
        this.sheet = sheet;
        this.plan = plan;
    }

    /**
     * Sets the page up.
     *
     * @param rows the row that each line begins in, and the row after the last
     */
    void apply(int[] rows) {
        int columns = plan.widths().length;
        int last = rows[rows.length - 1] - 1;
        paper();
        sheet.setDisplayGridlines(false);
        sheet.getFooter().setCenter("— &P —");
        int number = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(number, 0, columns - 1, Math.min(1, last), last);
        sheet.addIgnoredErrors(new CellRangeAddress(0, last, 0, columns - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        sheet.createFreezePane(0, plan.headTo() > 0 ? rows[plan.headTo()] : 1);
        if (plan.headTo() > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(rows[plan.headFrom()], rows[plan.headTo()] - 1, -1, -1));
        }
    }

    private void paper() {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(plan.landscape());
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.7);
        sheet.setMargin(PageMargin.RIGHT, 0.7);
        sheet.setMargin(PageMargin.TOP, 0.8);
        sheet.setMargin(PageMargin.BOTTOM, 0.8);
        sheet.setMargin(PageMargin.HEADER, 0.4);
        sheet.setMargin(PageMargin.FOOTER, 0.4);
    }
}
