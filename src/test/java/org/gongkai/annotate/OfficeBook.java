package org.gongkai.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook as an office keeps it: merged titles, styles, formulas, widths, a comment, a hidden sheet, names with quotes. */
record OfficeBook(Workbook workbook) {
    static final String MAIN = "支出 明细";
    static final String QUOTED = "O'Neil 表";
    static final String HIDDEN = "底稿";

    Path write(Path file) throws IOException {
        main();
        hidden();
        quoted();
        workbook.setActiveSheet(0);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
        return file;
    }

    private void main() {
        Sheet sheet = workbook.createSheet(MAIN);
        Row title = sheet.createRow(0);
        title.setHeightInPoints(30);
        title.createCell(0).setCellValue("2026年部门预算支出明细表");
        title.getCell(0).setCellStyle(heading());
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
        Row header = sheet.createRow(2);
        for (int column = 0; column < 4; column++) {
            header.createCell(column).setCellValue("栏" + column);
            header.getCell(column).setCellStyle(heading());
        }
        for (int row = 3; row < 8; row++) {
            line(sheet.createRow(row), row);
        }
        Cell sum = sheet.createRow(8).createCell(3);
        sum.setCellFormula("SUM(D4:D8)");
        sum.setCellStyle(money());
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
        sheet.setColumnWidth(1, 30 * 256);
        sheet.setAutoFilter(CellRangeAddress.valueOf("A3:D8"));
        workbook.setPrintArea(0, "$A$1:$D$9");
        comment(sheet.getRow(4).getCell(1));
    }

    private void line(Row row, int number) {
        row.createCell(0).setCellValue("00" + number);
        row.createCell(1).setCellValue("项目" + number);
        row.createCell(3).setCellValue(1000.25 * number);
        row.getCell(3).setCellStyle(money());
    }

    private void comment(Cell cell) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(2);
        anchor.setCol2(4);
        anchor.setRow1(4);
        anchor.setRow2(7);
        Comment own = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        own.setString(workbook.getCreationHelper().createRichTextString("本单位自注"));
        own.setAuthor("张会计");
        cell.setCellComment(own);
    }

    private void hidden() {
        Sheet sheet = workbook.createSheet(HIDDEN);
        sheet.createRow(0).createCell(0).setCellFormula("'" + MAIN + "'!D9*2");
        workbook.getCreationHelper()
                .createFormulaEvaluator()
                .evaluateFormulaCell(sheet.getRow(0).getCell(0));
        Cell sum = sheet.createRow(1).createCell(0);
        sum.setCellFormula("SUM('" + MAIN + "'!D4:D8)");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
        workbook.setSheetHidden(1, true);
    }

    private void quoted() {
        Sheet sheet = workbook.createSheet(QUOTED);
        sheet.createRow(1).createCell(1).setCellValue("甲");
        sheet.createRow(2).createCell(1).setCellValue("乙");
    }

    private CellStyle heading() {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontName("黑体");
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle money() {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        return style;
    }
}
