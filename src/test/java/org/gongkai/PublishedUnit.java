package org.gongkai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A published version read back: rows as lines, their cells between bars.
 *
 * @param folder the folder of the version
 */
record PublishedUnit(Path folder) {
    /** The rows of a table in its CSV file, without the heading. */
    List<String> csv(int number) throws IOException {
        return records(folder.resolve("csv/table-%02d.csv".formatted(number))).stream()
                .skip(1)
                .map(row -> String.join("|", row.getFields()))
                .toList();
    }

    static List<CsvRecord> records(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    /** The whole disclosure as data. */
    JsonNode document() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("disclosure.json").toFile());
    }

    JsonNode table(int number) throws IOException {
        return blocks("table").get(number - 1);
    }

    /** The rows of a table in the data. */
    List<String> data(int number) throws IOException {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : table(number).get("rows")) {
            List<String> cells = new ArrayList<>();
            for (JsonNode cell : row.get("cells")) {
                cells.add(cell.path("print").asText(cell.asText()));
            }
            rows.add(String.join("|", cells));
        }
        return rows;
    }

    /** The notes below each table, in the order of the tables. */
    List<String> notes() throws IOException {
        List<String> notes = new ArrayList<>();
        for (JsonNode table : blocks("table")) {
            List<String> ofTable = new ArrayList<>();
            table.get("notes").forEach(note -> ofTable.add(note.asText()));
            notes.add(String.join("；", ofTable));
        }
        return notes;
    }

    /** The performance sheets, each as its rows. */
    List<List<String>> sheets() throws IOException {
        List<List<String>> sheets = new ArrayList<>();
        for (JsonNode form : blocks("form")) {
            List<String> rows = new ArrayList<>();
            form.get("rows").forEach(row -> rows.add(String.join("|", row.findValuesAsText("text"))));
            sheets.add(rows);
        }
        return sheets;
    }

    /** The headings and paragraphs of part three, without the sheets. */
    List<JsonNode> partThree() throws IOException {
        List<JsonNode> blocks = new ArrayList<>();
        boolean within = false;
        for (JsonNode block : document().get("blocks")) {
            boolean part = block.path("level").asInt() == 1;
            within = part ? block.get("id").asText().equals("part-3") : within;
            if (within && !part && block.has("text")) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** 目录. */
    List<String> contents() throws IOException {
        return document().get("contents").findValuesAsText("text");
    }

    List<JsonNode> blocks(String kind) throws IOException {
        List<JsonNode> blocks = new ArrayList<>();
        for (JsonNode block : document().get("blocks")) {
            if (block.get("kind").asText().equals(kind)) {
                blocks.add(block);
            }
        }
        return blocks;
    }
}
