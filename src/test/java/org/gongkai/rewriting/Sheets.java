package org.gongkai.rewriting;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes a grid as a sheet, figures as numbers and short codes as the numbers that a spreadsheet makes of them. */
public final class Sheets {
    private static final int LONGEST_NUMBER = 11;

    private Sheets() {}

    public static void add(Workbook book, String name, Grid grid) {
        Sheet sheet = book.createSheet(name);
        CellStyle grouped = book.createCellStyle();
        grouped.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
        for (int i = 0; i < grid.rows().size(); i++) {
            Row row = sheet.createRow(i);
            List<String> cells = grid.rows().get(i);
            for (int j = 0; j < cells.size(); j++) {
                write(row.createCell(j), cells.get(j), grouped);
            }
        }
        grid.merged().stream()
                .filter(range -> range.bottom() > range.top() || range.right() > range.left())
                .map(range -> new CellRangeAddress(range.top(), range.bottom(), range.left(), range.right()))
                .forEach(sheet::addMergedRegion);
    }

    private static void write(Cell cell, String text, CellStyle grouped) {
        if (text.isEmpty()) {
            cell.setBlank();
        } else if (text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?") && text.length() <= LONGEST_NUMBER) {
            cell.setCellValue(new BigDecimal(text).doubleValue());
            if (text.contains(".")) {
                cell.setCellStyle(grouped);
            }
        } else {
            cell.setCellValue(text);
        }
    }
}
