package org.gongkai.output.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.document.Disclosure;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.SpreadsheetText;
import org.gongkai.table.Cell;
import org.gongkai.table.Column;
import org.gongkai.table.Figure;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/**
 * 电子表格: writes {@code csv/table-01.csv} and so on, one file a table with its heading and its rows and nothing else, so
 * that it computes; figures are in 万元 as printed, a zero is blank.
 *
 * <p>UTF-8 with a byte order mark and CRLF, as WPS and Excel expect. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
public final class CsvWriter implements DisclosureWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("csv"));
        TableCollector collector = new TableCollector();
        disclosure.writeTo(collector);
        List<Path> files = new ArrayList<>();
        for (Table table : collector.tables()) {
            Path file = tables.resolve(String.format(Locale.ROOT, "table-%02d.csv", table.number()));
            write(table, file);
            files.add(file);
        }
        return files;
    }

    private static void write(Table table, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(BYTE_ORDER_MARK);
            write(table, out);
        }
    }

    private static void write(Table table, Writer out) throws IOException {
        try (de.siegmar.fastcsv.writer.CsvWriter records = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            records.writeRecord(table.columns().stream().map(CsvWriter::heading).toList());
            for (Row row : table.rows()) {
                records.writeRecord(row.cells().stream().map(CsvWriter::field).toList());
            }
        }
    }

    private static String heading(Column column) {
        List<String> words = new ArrayList<>(column.spanners());
        words.add(column.title());
        return SpreadsheetText.of(String.join("/", words));
    }

    private static String field(Cell cell) {
        return cell instanceof Figure ? cell.print() : SpreadsheetText.of(cell.print());
    }
}
