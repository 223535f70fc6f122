package org.gongkai.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many rows a second are read, against the bare parser on the same bytes: both in turn, in one run, and the median of
 * each. It claims nothing; its figures go to {@code target/bench.txt}.
 */
@Tag("bench")
class ReadingSpeedTest {
    private static final Path FIGURES = Path.of("target/bench.txt");
    private static final int ROWS = 300_000;
    private static final int RUNS = 7;

    @Test
    void csvIsReadAgainstTheBareParser(@TempDir Path folder) throws Exception {
        Path file = ManyRows.csv(folder.resolve("支出.csv"), ROWS);
        compare("CSV, UTF-8", () -> bareCsv(file), () -> read(file));
    }

    private static long bareCsv(Path file) throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord record : records) {
                cells += record.getFieldCount();
            }
        }
        return cells;
    }

    private static long read(Path file) throws Exception {
        return new Exports().read(file).exports().size();
    }

    private static void compare(String what, Callable<Long> bare, Callable<Long> whole) throws Exception {
        List<Long> ofBare = new ArrayList<>();
        List<Long> ofWhole = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            ofBare.add(nanoseconds(bare));
            ofWhole.add(nanoseconds(whole));
        }
        long parser = median(ofBare);
        long intake = median(ofWhole);
        String line = "%s: bare parser %,d rows/s, read into records %,d rows/s, ratio %.1f%n"
                .formatted(what, rowsPerSecond(parser), rowsPerSecond(intake), (double) intake / parser);
        Files.writeString(FIGURES, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static long nanoseconds(Callable<Long> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return System.nanoTime() - begin;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static long rowsPerSecond(long nanoseconds) {
        return ROWS * 1_000_000_000L / nanoseconds;
    }
}
