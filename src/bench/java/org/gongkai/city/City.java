package org.gongkai.city;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.gongkai.rewriting.Grid;
import org.gongkai.rewriting.OfficeForm;

/**
 * 城市: units that all drop their exports in one night, a third of them in each of three forms; the figures of one in a hundred
 * do not agree. The same seed gives the same bytes.
 *
 * @param units how many
 * @param lines of the expenditure of each, about
 * @param seed of the amounts
 */
public record City(int units, int lines, long seed) {
    private static final List<OfficeForm> FORMS = List.of(OfficeForm.CSV_WITH_BOM, OfficeForm.CSV_GBK, OfficeForm.XLSX);
    private static final int FAULTY = 100;

    /** Writes the exports of all units into a folder, six files a unit. */
    public void writeExports(Path folder) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(seed);
        for (int number = 1; number <= units; number++) {
            new CityUnit(number, lines, random).write(folder, FORMS.get(number % FORMS.size()), isFaulty(number));
        }
    }

    /** Writes the expenditure lines of all units into one CSV file in UTF-8, for whoever only loads lines; gives how many. */
    public int writeLines(Path file) throws IOException {
        Random random = new Random(seed);
        int written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int number = 1; number <= units; number++) {
                Grid grid = new CityUnit(number, lines, random).expenditure(isFaulty(number));
                for (List<String> row : number == 1 ? grid.rows() : grid.body()) {
                    out.write(String.join(",", row));
                    out.write('\n');
                }
                written += grid.body().size();
            }
        }
        return written;
    }

    private static boolean isFaulty(int number) {
        return number % FAULTY == 0;
    }
}
