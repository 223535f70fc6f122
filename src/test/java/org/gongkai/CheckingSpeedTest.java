package org.gongkai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.check.CheckResult;
import org.gongkai.check.CrossChecks;
import org.gongkai.model.Dossier;
import org.gongkai.model.Export;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long all checks take on the dossier of the reference unit, warm, against reading its files: both in turn, in one run,
 * and the median of each. It claims nothing; its figures go to {@code target/bench.txt}.
 */
@Tag("bench")
class CheckingSpeedTest {
    private static final Path FIGURES = Path.of("target/bench.txt");
    private static final int RUNS = 400;

    @Test
    void allChecksAreRunAgainstReadingTheFiles() throws Exception {
        List<Path> files = ReadDossier.seeds();
        List<Export> exports = ReadDossier.exports(files);
        Dossier dossier = ReadDossier.of(exports);
        List<Long> reading = new ArrayList<>();
        List<Long> checking = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            reading.add(nanoseconds(() -> ReadDossier.exports(files)));
            checking.add(nanoseconds(() -> new CrossChecks()
                    .reconcile(dossier).results().stream()
                            .mapToInt(CheckResult::held)
                            .sum()));
        }
        tell("checks of one dossier", median(checking), median(reading));
    }

    private static void tell(String what, long checking, long reading) throws IOException {
        String line = "%s: %.1f ms, reading its files %.1f ms, ratio %.2f%n"
                .formatted(what, checking / 1e6, reading / 1e6, (double) checking / reading);
        Files.writeString(FIGURES, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static long nanoseconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return System.nanoTime() - begin;
    }

    private static long median(List<Long> times) {
        return times.subList(times.size() / 2, times.size()).stream()
                .sorted()
                .toList()
                .get(times.size() / 4);
    }
}
