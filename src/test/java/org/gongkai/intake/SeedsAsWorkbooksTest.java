package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exports of the reference unit, as an office keeps them in a workbook: figures and dates as numbers, codes as text. */
class SeedsAsWorkbooksTest {
    private static final Path SEEDS = Path.of("seeds/yangquan-2026");
    private static final List<String> TABLES = List.of("expenditure", "revenue", "assets", "procurement");
    private static final Pattern FIGURE = Pattern.compile("-?\\d+\\.\\d\\d");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    @TempDir
    private Path folder;

    @Test
    void aWorkbookOfAllTablesGivesTheRecordsOfTheFourFiles() throws IOException, RefusedException {
        try (Workbook book = new XSSFWorkbook()) {
            holdsTheSameRecords(book, "all.xlsx");
        }
    }

    @Test
    void anOldWorkbookOfAllTablesGivesThemToo() throws IOException, RefusedException {
        try (Workbook book = new HSSFWorkbook()) {
            holdsTheSameRecords(book, "all.xls");
        }
    }

    private void holdsTheSameRecords(Workbook book, String name) throws IOException, RefusedException {
        StringBuilder expected = new StringBuilder();
        for (String table : TABLES) {
            Path seed = SEEDS.resolve(table + ".csv");
            expected.append(records(new Exports().read(seed)));
            fill(book, table, seed);
        }
        Path file = folder.resolve(name);
        try (OutputStream stream = Files.newOutputStream(file)) {
            book.write(stream);
        }
        assertThat(records(new Exports().read(file))).isEqualTo(expected.toString());
    }

    private static String records(Reading reading) {
        StringBuilder records = new StringBuilder();
        reading.exports().forEach(export -> export.entries()
                .forEach(entry -> records.append(entry.toString().replaceAll("fingerprint=\\w*, sheet=\\w*", ""))
                        .append('\n')));
        return records.toString();
    }

    private static void fill(Workbook book, String name, Path table) throws IOException {
        var sheet = book.createSheet(name);
        CellStyle money = style(book, "#,##0.00");
        CellStyle date = style(book, "yyyy\"年\"m\"月\"d\"日\"");
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(table)) {
            for (CsvRecord record : records) {
                Row row = sheet.createRow(Math.toIntExact(record.getStartingLineNumber() - 1));
                for (int column = 0; column < record.getFieldCount(); column++) {
                    fill(row.createCell(column), record.getField(column), money, date);
                }
            }
        }
    }

    private static void fill(Cell cell, String text, CellStyle money, CellStyle date) {
        if (FIGURE.matcher(text).matches()) {
            cell.setCellValue(Double.parseDouble(text));
            cell.setCellStyle(money);
        } else if (DATE.matcher(text).matches()) {
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(date);
        } else {
            cell.setCellValue(text);
        }
    }

    private static CellStyle style(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
