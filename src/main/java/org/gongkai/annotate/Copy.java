package org.gongkai.annotate;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 副本: a workbook that holds what the office's file held.
 *
 * @param workbook the copy
 * @param sheets the names of its sheets by those of the file, where they differ
 * @param cells the cells by the places of a document; empty for tables
 * @param notice what must be said of it, in Chinese; empty where all is as it was
 * @param original what stays as it was, byte by byte
 */
record Copy(Workbook workbook, Map<String, String> sheets, Map<String, String> cells, String notice, Original original)
        implements Closeable {
    /** Whether nothing could be copied. */
    boolean isEmpty() {
        return workbook.getNumberOfSheets() == 0;
    }

    String ending() {
        return workbook instanceof XSSFWorkbook ? ".xlsx" : ".xls";
    }

    /** The cells that a finding is about, where the copy has them. */
    Optional<Spot> spot(Annotation annotation) {
        String sheet = sheets.getOrDefault(annotation.sheet(), annotation.sheet());
        String cell = cells.isEmpty() ? annotation.cell() : cells.getOrDefault(annotation.cell(), "");
        Sheet found = workbook.getSheet(sheet);
        return found == null ? Optional.empty() : Spot.of(found, cell);
    }

    /**
     * Writes it; the same workbook gives the same bytes.
     *
     * @param found what was marked in it
     */
    void save(List<Found> found, OutputStream out) throws IOException {
        if (workbook instanceof XSSFWorkbook book) {
            Set<String> marked = new TreeSet<>();
            found.forEach(each ->
                    each.spot().ifPresent(spot -> marked.add(spot.sheet().getSheetName())));
            original.save(book, marked, out);
        } else if (workbook instanceof HSSFWorkbook book) {
            OldWorkbook.save(book, out);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
