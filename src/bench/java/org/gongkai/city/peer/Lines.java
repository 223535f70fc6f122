package org.gongkai.city.peer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** 明细行: the columns of the lines that the peers load, and how they are read. */
final class Lines {
    static final List<String> COLUMNS = List.of(
            "fiscal_year",
            "unit",
            "unit_name",
            "category",
            "project",
            "project_name",
            "function_item",
            "function_name",
            "department_item",
            "department_name",
            "government_item",
            "government_name",
            "fund",
            "source",
            "amount");

    private Lines() {}

    /** A table for them; amounts are exact. */
    static String createTable() {
        return "CREATE TABLE line (" + String.join(" VARCHAR(200), ", COLUMNS) + " DECIMAL(18,2))";
    }

    /** An insertion of one, with a place for every column. */
    static String insert() {
        return "INSERT INTO line (" + String.join(", ", COLUMNS) + ") VALUES ("
                + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")";
    }

    /** Reads them with the bare parser. */
    static CsvReader<CsvRecord> read(Path file) throws IOException {
        return CsvReader.builder().ofCsvRecord(file);
    }
}
