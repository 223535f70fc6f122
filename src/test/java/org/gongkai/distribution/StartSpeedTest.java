package org.gongkai.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the call of the script to the first file done, and the memory of the service at rest, with and without the class-data
 * archive. It claims nothing; its figures go to {@code target/bench.txt}.
 */
@Tag("start")
class StartSpeedTest {
    private static final Path FIGURES = Path.of("target/bench.txt");
    private static final int ROUNDS = 7;
    private static final long STILL = 10_000_000_000L;

    private final List<String> lines = new ArrayList<>();

    /** One start: milliseconds until the first file is done, KiB resident at rest, KiB of heap after a collection. */
    private record Start(long toFirstFile, long resident, long heap) {}

    @Test
    void theServiceIsStartedWithAndWithoutTheArchive(@TempDir Path folder) throws Exception {
        Unpacked unpacked = Unpacked.into(folder.resolve("program"));
        Unpacked without = unpacked.with("GONGKAI_CACHE", folder.resolve("none").toString());
        Unpacked with = unpacked.with("GONGKAI_CACHE", folder.resolve("cache").toString());
        assertThat(with.call(folder, "archive").code()).isZero();
        List<Start> plain = new ArrayList<>();
        List<Start> archived = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            plain.add(start(without, folder.resolve("plain-" + round)));
            archived.add(start(with, folder.resolve("archived-" + round)));
        }
        tell("without the archive", plain);
        tell("with the archive", archived);
        Files.write(FIGURES, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static Start start(Unpacked program, Path folder) throws Exception {
        Path place = Unpacked.work(folder, "gongkai.inbox.settle = 0", "gongkai.management.port = 0");
        Files.copy(
                program.home().resolve("seeds/yangquan-2026/expenditure.csv"), place.resolve("inbox/expenditure.csv"));
        Path log = place.resolve("log");
        long begin = System.nanoTime();
        Process service = program.with("JAVA_OPTS", "").start(place, "run");
        try {
            Unpacked.await(
                    "the first file is done", () -> Files.exists(place.resolve("outbox/029017-2026/status.json")));
            long toFirstFile = (System.nanoTime() - begin) / 1_000_000;
            long rest = System.nanoTime() + STILL;
            Unpacked.await("the program is at rest", () -> System.nanoTime() > rest);
            long resident =
                    figure("VmRSS:\\s+(\\d+) kB", Files.readString(Path.of("/proc/" + service.pid() + "/status")));
            jcmd(service.pid(), "GC.run", log);
            long heap = figure("used (\\d+)K", jcmd(service.pid(), "GC.heap_info", log));
            return new Start(toFirstFile, resident, heap);
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static String jcmd(long process, String command, Path log) throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process),
                        command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return Files.readString(log);
    }

    private static long figure(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return Long.parseLong(found.group(1));
    }

    private void tell(String how, List<Start> starts) {
        lines.add("service " + how + ": first file done after "
                + median(starts.stream().map(Start::toFirstFile).toList()) + " ms, at rest "
                + median(starts.stream().map(Start::resident).toList()) / 1024 + " MiB resident, "
                + median(starts.stream().map(Start::heap).toList()) / 1024 + " MiB of heap in use");
    }

    private static long median(List<Long> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
