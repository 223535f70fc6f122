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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long every format of a disclosure takes on one core, cold and warm, against the renderer of the PDF alone on the same
 * page. It claims nothing; its figures go to {@code target/bench.txt}.
 */
@Tag("bench")
class FormatSpeedTest {
    private static final Path FIGURES = Path.of("target/bench.txt");

    /** 单项耗时: of one format, in milliseconds. */
    private record Time(String cold, String warm) {}

    @ParameterizedTest
    @ValueSource(strings = {"seeds/yangquan-2026", "src/test/resources/exports/second-unit/without-projects"})
    void everyFormatIsTimedAgainstTheRendererAlone(String exports) throws Exception {
        Map<String, Time> renderer = clocked(exports, FormatClock.RENDERER);
        Map<String, Time> all = clocked(exports);
        List<String> lines = new ArrayList<>();
        Time pages = all.remove(FormatClock.PAGES);
        assertThat(pages).isNotNull();
        lines.add(exports + ": " + pages.cold() + " pages, ms cold and warm");
        all.forEach((name, time) -> lines.add("  " + name + " " + time.cold() + " " + time.warm()));
        lines.add("  all formats against the renderer alone: cold "
                + ratio(sum(all, true), cold(renderer)) + ", warm "
                + ratio(sum(all, false), warm(all)));
        Files.write(FIGURES, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static double cold(Map<String, Time> times) {
        return Double.parseDouble(of(times).cold());
    }

    private static double warm(Map<String, Time> times) {
        return Double.parseDouble(of(times).warm());
    }

    private static Time of(Map<String, Time> times) {
        Time time = times.get(FormatClock.RENDERER);
        assertThat(time).isNotNull();
        return time;
    }

    private static double sum(Map<String, Time> times, boolean cold) {
        return Formats.NAMES.stream()
                .map(times::get)
                .mapToDouble(time -> Double.parseDouble(cold ? time.cold() : time.warm()))
                .sum();
    }

    private static String ratio(double formats, double renderer) {
        return "%.2f".formatted(formats / renderer);
    }

    /** The clocks of a process on one core. */
    private static Map<String, Time> clocked(String... args) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of(
                "taskset",
                "-c",
                "0",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ActiveProcessorCount=1",
                "-Xmx1g",
                "-Dgongkai.log.level=OFF",
                "-cp",
                System.getProperty("java.class.path"),
                FormatClock.class.getName()));
        call.addAll(List.of(args));
        Process process = new ProcessBuilder(call)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
        Map<String, Time> times = new LinkedHashMap<>();
        for (String line : said) {
            String[] words = line.split(" ");
            if (words.length == 3) {
                times.put(words[0], new Time(words[1], words[2]));
            }
        }
        return times;
    }
}
