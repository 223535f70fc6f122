package org.gongkai.intake;

import com.ctc.wstx.stax.WstxInputFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
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
        compare("CSV, UTF-8", ROWS, () -> bareCsv(file, StandardCharsets.UTF_8), () -> read(file));
    }

    @Test
    void csvInGbkIsReadAgainstTheBareParser(@TempDir Path folder) throws Exception {
        Charset gbk = Charset.forName("GB18030");
        Path file = ManyRows.csv(folder.resolve("支出.csv"), ROWS, gbk);
        compare("CSV, GB18030", ROWS, () -> bareCsv(file, gbk), () -> read(file));
    }

    @Test
    void aWorkbookIsReadAgainstTheBareXmlParser(@TempDir Path folder) throws Exception {
        Path file = ManyRows.xlsx(folder.resolve("支出.xlsx"), ROWS / 10);
        compare("XLSX", ROWS / 10, () -> bareXml(file), () -> read(file));
    }

    private static long bareCsv(Path file, Charset charset) throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file, charset)) {
            for (CsvRecord record : records) {
                cells += record.getFieldCount();
            }
        }
        return cells;
    }

    private static long bareXml(Path file) throws Exception {
        long events = 0;
        try (ZipFile parts = new ZipFile(file.toFile());
                InputStream sheet = parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))) {
            XMLStreamReader xml = new WstxInputFactory().createXMLStreamReader(sheet);
            while (xml.hasNext()) {
                events += xml.next() == XMLStreamConstants.CHARACTERS ? xml.getTextLength() : 1;
            }
        }
        return events;
    }

    private static long read(Path file) throws Exception {
        return new Exports().read(file).exports().size();
    }

    private static void compare(String what, int rows, Callable<Long> bare, Callable<Long> whole) throws Exception {
        List<Long> ofBare = new ArrayList<>();
        List<Long> ofWhole = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            ofBare.add(nanoseconds(bare));
            ofWhole.add(nanoseconds(whole));
        }
        long parser = median(ofBare);
        long intake = median(ofWhole);
        String line = "%s: bare parser %,d rows/s, read into records %,d rows/s, ratio %.1f%n"
                .formatted(what, rowsPerSecond(rows, parser), rowsPerSecond(rows, intake), (double) intake / parser);
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

    private static long rowsPerSecond(long rows, long nanoseconds) {
        return rows * 1_000_000_000L / nanoseconds;
    }
}
