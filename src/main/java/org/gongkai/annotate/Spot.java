package org.gongkai.annotate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * 位置: cells of a copy.
 *
 * @param sheet the sheet they are in
 * @param range one cell or several
 */
record Spot(Sheet sheet, CellRangeAddress range) {
    private static final Pattern CELLS = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}(:[A-Z]{1,3}[1-9]\\d{0,6})?");

    /** The cells that a text such as O12 or A12:O12 names; nothing where it names none that the workbook can have. */
    static Optional<Spot> of(Sheet sheet, String cells) {
        if (!CELLS.matcher(cells).matches()) {
            return Optional.empty();
        }
        CellRangeAddress range = CellRangeAddress.valueOf(cells);
        SpreadsheetVersion version = sheet.getWorkbook().getSpreadsheetVersion();
        boolean fits = range.getLastRow() <= version.getLastRowIndex()
                && range.getLastColumn() <= version.getLastColumnIndex();
        return fits ? Optional.of(new Spot(sheet, range)) : Optional.empty();
    }

    /** The cells as a hyperlink within the workbook names them. */
    String link() {
        return "'" + sheet.getSheetName().replace("'", "''") + "'!" + range.formatAsString();
    }

    /** Whether somebody who follows a link can see them. */
    boolean isShown() {
        Workbook workbook = sheet.getWorkbook();
        return workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) == SheetVisibility.VISIBLE;
    }
}
