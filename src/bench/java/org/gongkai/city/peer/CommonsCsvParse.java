package org.gongkai.city.peer;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** commons-csv: parses the lines and does nothing with them. */
public final class CommonsCsvParse {
    private CommonsCsvParse() {}

    /** The argument is the file. */
    public static void main(String[] args) throws IOException {
        long cells = 0;
        try (Reader text = Files.newBufferedReader(Path.of(args[0]));
                CSVParser lines = CSVFormat.DEFAULT.parse(text)) {
            for (CSVRecord line : lines) {
                cells += line.size();
            }
        }
        System.out.println(cells / Lines.COLUMNS.size() - 1);
    }
}
