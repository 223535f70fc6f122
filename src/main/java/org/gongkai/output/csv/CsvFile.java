package org.gongkai.output.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.output.SpreadsheetText;

/** 电子表格文件: records as WPS and Excel read them, with a byte order mark and CRLF, nothing in them a formula. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    /** Writes records, the heading first. */
    static void write(Path file, List<List<String>> records) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(BYTE_ORDER_MARK);
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
                for (List<String> record : records) {
                    csv.writeRecord(record.stream().map(SpreadsheetText::of).toList());
                }
            }
        }
    }

    /** Reads records back, the heading aside. */
    static List<List<String>> read(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).skipEmptyLines(false).ofCsvRecord(file)) {
            return csv.stream()
                    .skip(1)
                    .map(record -> record.getFields().stream()
                            .map(SpreadsheetText::read)
                            .toList())
                    .toList();
        }
    }
}
