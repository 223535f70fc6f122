package org.gongkai.output.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.output.proof.DisclosureReader;
import org.gongkai.output.proof.Reading;

/**
 * 工作簿回读: reads {@code disclosure.xlsx} back: of the sheet of contents the two lines of the cover, of every other sheet
 * each row in which a cell begins; the first row of a sheet is the workbook's own. Numbers are read from their digits.
 */
public final class WorkbookReader implements DisclosureReader {
    private static final int COVER = 2;

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public Reading read(Path folder) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (OPCPackage file =
                        OPCPackage.open(folder.resolve(WorkbookWriter.FILE).toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            for (Sheet sheet : workbook) {
                List<List<String>> read = lines(sheet);
                boolean first = workbook.getSheetIndex(sheet) == 0;
                lines.addAll(first ? read.subList(0, Math.min(COVER, read.size())) : read);
            }
        } catch (InvalidFormatException e) {
            throw new IOException("The workbook is no package", e);
        }
        return new Reading.Lines(lines);
    }

    private static List<List<String>> lines(Sheet sheet) {
        Set<CellAddress> covered = covered(sheet);
        List<List<String>> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                if (!covered.contains(cell.getAddress())) {
                    cells.add(text((XSSFCell) cell));
                }
            }
            if (row.getRowNum() > 0 && !cells.isEmpty()) {
                lines.add(cells);
            }
        }
        return lines;
    }

    /** The cells that a merged one hides. */
    private static Set<CellAddress> covered(Sheet sheet) {
        Set<CellAddress> covered = new HashSet<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            range.forEach(covered::add);
            covered.remove(new CellAddress(range.getFirstRow(), range.getFirstColumn()));
        }
        return covered;
    }

    private static String text(XSSFCell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            return "=" + cell.getCellFormula();
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            String format = cell.getCellStyle().getDataFormatString();
            return new PrintedNumber(new BigDecimal(cell.getRawValue()), format).print();
        }
        return cell.getStringCellValue();
    }
}
