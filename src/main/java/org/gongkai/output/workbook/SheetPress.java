package org.gongkai.output.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongkai.document.Block.ChartBlock;
import org.gongkai.output.BarPicture;
import org.gongkai.output.PrintableText;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** 印制: writes a planned sheet cell by cell. A line that is higher than a row may be takes several, merged down. */
final class SheetPress {
    /** A row may be 409 points high, but a page is only filled well with lower ones. */
    private static final int HIGHEST_ROW = 120;
    /** A column is written in units of 1/256 of a digit. */
    private static final int DIGIT = 256;

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final Looks looks;
    private final Map<String, String> targets;
    private final List<PlacedCell> cells;
    private final int[] heights;
    private final int[] rows;

    /**
     * The press of a sheet.
     *
     * @param targets the addresses that links lead to, by id
     */
    SheetPress(XSSFSheet sheet, SheetPlan plan, Looks looks, Map<String, String> targets) {
        this.sheet = sheet;
        this.plan = plan;
        this.looks = looks;
        this.targets = targets;
        this.cells = PlacedCell.of(plan);
        this.heights = LineHeights.of(plan, cells);
        this.rows = new int[heights.length + 1];
        for (int line = 0; line < heights.length; line++) {
            rows[line + 1] = rows[line] + (heights[line] + HIGHEST_ROW - 1) / HIGHEST_ROW;
        }
    }

    /** Tells where the lines with an id stand. */
    void announce() {
        for (int line = 0; line < plan.lines().size(); line++) {
            String id = plan.lines().get(line).id();
            if (!id.isEmpty()) {
                targets.put(id, "'" + plan.name() + "'!A" + (rows[line] + 1));
            }
        }
    }

    void print() throws IOException {
        for (int column = 0; column < plan.widths().length; column++) {
            sheet.setColumnWidth(column, plan.widths()[column] * DIGIT);
        }
        for (int line = 0; line < heights.length; line++) {
            int count = rows[line + 1] - rows[line];
            for (int row = rows[line]; row < rows[line + 1]; row++) {
                sheet.createRow(row).setHeightInPoints(Math.floorDiv(heights[line], count));
            }
        }
        cells.forEach(this::cell);
        for (int line = 0; line < heights.length; line++) {
            ChartBlock chart = plan.lines().get(line).chart();
            if (chart != null) {
                bars(chart, line);
            }
        }
        new PrintSetup(sheet, plan).apply(rows);
    }

    private void cell(PlacedCell placed) {
        CellRangeAddress range = new CellRangeAddress(
                rows[placed.line()],
                rows[placed.line() + placed.lines()] - 1,
                placed.column(),
                placed.column() + placed.columns() - 1);
        Look look = placed.cell().look();
        for (int row = range.getFirstRow(); row <= range.getLastRow() && look.framed(); row++) {
            XSSFRow written = sheet.getRow(row);
            for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
                written.createCell(column).setCellStyle(looks.of(look));
            }
        }
        if (range.getNumberOfCells() > 1) {
            sheet.addMergedRegionUnsafe(range);
        }
        fill(
                placed.cell(),
                sheet.getRow(range.getFirstRow())
                        .getCell(range.getFirstColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK));
    }

    private void fill(SheetCell cell, XSSFCell written) {
        written.setCellStyle(looks.of(cell.look()));
        if (!cell.look().format().isEmpty()) {
            digits(PrintedNumber.of(cell.text()).orElseThrow(), written);
        } else if (!cell.text().isEmpty()) {
            written.setCellValue(SheetText.written(cell.text()));
        }
        if (!cell.link().isEmpty()) {
            XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(targets.get(cell.link()));
            written.setHyperlink(link);
        }
    }

    /** Writes the digits as they are: the library's own way leads through a binary number. */
    private static void digits(PrintedNumber number, XSSFCell written) {
        written.setCellValue(0);
        written.getCTCell().setV(number.value().toPlainString());
    }

    private void bars(ChartBlock chart, int line) throws IOException {
        int index = sheet.getWorkbook().addPicture(new BarPicture(chart).png(), Workbook.PICTURE_TYPE_PNG);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, rows[line], plan.widths().length, rows[line + 1]);
        anchor.setAnchorType(AnchorType.MOVE_AND_RESIZE);
        XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, index);
        CTNonVisualDrawingProps properties = picture.getCTPicture().getNvPicPr().getCNvPr();
        properties.setName(PrintableText.of(chart.title()));
        properties.setDescr(PrintableText.of(chart.description()));
    }
}
