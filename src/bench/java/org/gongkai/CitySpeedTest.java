package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.city.City;
import org.gongkai.city.peer.CommonsCsvParse;
import org.gongkai.city.peer.DuckDbLoad;
import org.gongkai.city.peer.FastCsvParse;
import org.gongkai.city.peer.SpringBatchLoad;
import org.gongkai.city.peer.SqliteLoad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the exports of a city take to be read, reconciled and stored, each time in a fresh process, in turn with what others
 * take to load or only parse its budget lines. It claims nothing; its figures go to {@code target/bench.txt}. {@code
 * -Dcity.units=} and {@code -Dcity.lines=} choose the size.
 */
@Tag("bench")
class CitySpeedTest {
    private static final Path FIGURES = Path.of("target/bench.txt");
    private static final City CITY =
            new City(Integer.getInteger("city.units", 300), Integer.getInteger("city.lines", 1_000), 2026);
    private static final int ROUNDS = 3;
    private static final String OURS = "gongkai: read, reconcile, store everything";

    private final Map<String, List<Long>> times = new LinkedHashMap<>();
    private final Map<String, String> said = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    @Test
    void aCityIsTakenInTurnWithItsPeers() throws Exception {
        Path exports = folder.resolve("exports");
        Path lines = folder.resolve("lines.csv");
        CITY.writeExports(exports);
        int count = CITY.writeLines(lines);
        for (int round = 0; round < ROUNDS; round++) {
            Path own = Files.createDirectories(folder.resolve("round-" + round));
            fill(Files.createDirectory(own.resolve("inbox")), exports);
            time(OURS, CityIngest.class, own);
            said.put(OURS, CityIngest.counted(own));
            time(
                    "Spring Batch as in its manual: load the lines",
                    SpringBatchLoad.class,
                    lines,
                    own.resolve("manual"),
                    "manual");
            time("Spring Batch tuned: the same", SpringBatchLoad.class, lines, own.resolve("tuned"), "tuned");
            time("SQLite: load the lines in one commit", SqliteLoad.class, lines, own.resolve("sqlite"));
            time("DuckDB: load and sum the lines", DuckDbLoad.class, lines, own.resolve("duckdb"));
            time("FastCSV: parse the lines", FastCsvParse.class, lines);
            time("commons-csv: parse the lines", CommonsCsvParse.class, lines);
        }
        List<String> told = new ArrayList<>();
        told.add("city of " + CITY.units() + " units, " + count + " lines, " + Files.size(lines)
                + " bytes of them: ms, our ratio to it");
        long ours = median(OURS);
        times.keySet()
                .forEach(name -> told.add("  %s %d %.2f (%s)"
                        .formatted(name, median(name), (double) ours / median(name), said.get(name))));
        Files.write(FIGURES, told, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void fill(Path inbox, Path exports) throws IOException {
        try (Stream<Path> files = Files.list(exports)) {
            for (Path file : files.toList()) {
                Files.copy(file, inbox.resolve(file.getFileName()));
            }
        }
    }

    private void time(String name, Class<?> program, Object... args) throws Exception {
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dgongkai.log.level=OFF",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        Stream.of(args).map(Object::toString).forEach(call::add);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(call)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> words = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor()).as(name).isZero();
        times.computeIfAbsent(name, first -> new ArrayList<>()).add((System.nanoTime() - begin) / 1_000_000);
        said.put(name, words.isEmpty() ? "" : words.get(words.size() - 1));
    }

    private long median(String name) {
        List<Long> sorted =
                times.getOrDefault(name, List.of()).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
