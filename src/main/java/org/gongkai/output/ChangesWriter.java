package org.gongkai.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Change;

/**
 * 变动表: writes what changed from one version to the next as {@code changes.csv} for people and {@code changes.json} for
 * programs; figures are in yuan to the fen, empty where there were none.
 */
public final class ChangesWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> HEADINGS = List.of("位置", "行", "列", "上一版", "本版", "差额（元）");
    private static final JsonFactory FACTORY = new JsonFactory();

    private ChangesWriter() {}

    /**
     * Writes both files into a folder that is there.
     *
     * @param beforeVersion the number of the version before
     * @param version the number of the version that the changes lead to
     * @return the two files, the CSV file first
     */
    public static List<Path> write(List<Change> changes, int beforeVersion, int version, Path folder)
            throws IOException {
        return List.of(
                csv(changes, folder.resolve("changes.csv")),
                json(changes, beforeVersion, version, folder.resolve("changes.json")));
    }

    private static Path csv(List<Change> changes, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(BYTE_ORDER_MARK);
            try (CsvWriter records =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
                records.writeRecord(HEADINGS);
                for (Change change : changes) {
                    records.writeRecord(fields(change));
                }
            }
        }
        return file;
    }

    private static List<String> fields(Change change) {
        return Stream.of(
                        change.place(),
                        change.row(),
                        change.column(),
                        change.before(),
                        change.after(),
                        change.difference())
                .map(SpreadsheetText::of)
                .toList();
    }

    private static Path json(List<Change> changes, int beforeVersion, int version, Path file) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(new JsonLayout());
            json.writeStartObject();
            json.writeNumberField("from", beforeVersion);
            json.writeNumberField("to", version);
            json.writeArrayFieldStart("changes");
            for (Change change : changes) {
                entry(change, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return Files.writeString(file, text.append('\n').toString());
    }

    private static void entry(Change change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("place", change.place());
        json.writeStringField("row", change.row());
        json.writeStringField("column", change.column());
        json.writeStringField("before", change.before());
        json.writeStringField("after", change.after());
        json.writeStringField("difference", change.difference());
        json.writeEndObject();
    }
}
