package org.gongkai.annotate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.form.SheetVisitor;
import org.gongkai.form.Trait;
import org.jspecify.annotations.Nullable;

/** 文字表: copies the rows of a file as texts to the places where they stand; nothing is ever a formula there. */
final class PlainSheets implements SheetVisitor {
    private static final String UNNAMED = "数据";
    private static final int FEWEST_HEADINGS = 3;
    private static final int HEADER_WITHIN = 20;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 48;
    private static final int ROOM = 2;

    private final XSSFWorkbook workbook;
    private final Concerned concerned;
    private final CellStyle plain;
    private final CellStyle heading;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<Integer, Integer> widths = new TreeMap<>();
    private @Nullable XSSFSheet sheet;
    private boolean headed;
    private boolean lostMerges;

    PlainSheets(XSSFWorkbook workbook, Concerned concerned) {
        this.workbook = workbook;
        this.concerned = concerned;
        Look look = new Look(workbook);
        this.plain = look.text();
        this.heading = look.heading();
    }

    /** The names of the copied sheets by those that the file gives them. */
    Map<String, String> names() {
        return names;
    }

    /** Whether cells were merged in the file, which they are not in the copy. */
    boolean hasLostMerges() {
        return lostMerges;
    }

    @Override
    public void begin(Sheet next, String form) {
        String name = next.name().isEmpty() ? UNNAMED : WorkbookUtil.createSafeSheetName(next.name(), ' ');
        String free = SheetNames.free(workbook, name);
        names.put(next.name(), free);
        sheet = workbook.createSheet(free);
        widths.clear();
        headed = false;
    }

    @Override
    public void row(Row row) {
        if (sheet != null && !row.isBlank() && concerned.hasRow(row.sheet().name(), row.number())) {
            copy(row, sheet.createRow(row.number() - 1));
        }
    }

    @Override
    public void end() {
        XSSFSheet ended = sheet;
        if (ended != null) {
            widths.forEach((column, width) -> ended.setColumnWidth(column, (width + ROOM) * Look.CHARACTER));
        }
    }

    private void copy(Row row, XSSFRow copy) {
        CellStyle style = isHeader(row) ? heading : plain;
        for (int column = 0; column < row.cells().size(); column++) {
            boolean covered = row.trait(column) == Trait.COVERED;
            lostMerges |= covered && !row.cell(column).isEmpty();
            if (!covered && !row.raw(column).isEmpty()) {
                XSSFCell cell = copy.createCell(column);
                cell.setCellValue(Look.cellText(row.raw(column)));
                cell.setCellStyle(style);
                int width = Math.min(WIDEST, Math.max(NARROWEST, Look.width(row.cell(column))));
                widths.merge(column, style == heading ? Math.min(width, 2 * NARROWEST) : width, Math::max);
            }
        }
    }

    /** The first row with several texts; titles and units of money stand above it. */
    private boolean isHeader(Row row) {
        if (headed || row.number() > HEADER_WITHIN) {
            return false;
        }
        headed = row.cells().stream().filter(cell -> !cell.isBlank()).count() >= FEWEST_HEADINGS;
        return headed;
    }
}
