package org.gongkai.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gongkai.inbox.Readiness.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports whose writer stops anywhere, for longer than any file needs to settle. */
class CutAnywhereTest {
    private static final Path SEEDS = Path.of("seeds/yangquan-2026");
    private static final List<String> QUOTED =
            List.of("\"名称\",\"说明\",金额", "\"甲\",\"一\r\n二,\"\"三\"\"\",30000.00", "乙,\"\",2");

    private final Path folder;
    private final Watchlist watchlist = new Watchlist(Duration.ZERO, Duration.ofDays(1), false, () -> 0);

    CutAnywhereTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets.csv", "expenditure.csv", "procurement.csv", "revenue.csv"})
    void aTableIsTakenOnlyBehindALineBreak(String seed) throws IOException {
        byte[] whole = Files.readAllBytes(SEEDS.resolve(seed));
        NavigableSet<Integer> breaks = new TreeSet<>();
        for (int i = 0; i < whole.length; i++) {
            if (whole[i] == '\n') {
                breaks.add(i + 1);
            }
        }
        assertThat(taken(whole, 3, breaks)).isEqualTo(breaks).contains(whole.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE"})
    void aLineBreakInQuotesAndHalfALineBreakAreNone(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        NavigableSet<Integer> rows = new TreeSet<>();
        int length = 0;
        for (String row : QUOTED) {
            length += (row + "\r\n").getBytes(charset).length;
            rows.add(length);
        }
        byte[] whole = (String.join("\r\n", QUOTED) + "\r\n").getBytes(charset);
        assertThat(taken(whole, 1, rows)).isEqualTo(rows);
    }

    @Test
    void aDocumentIsTakenOnlyWithItsLastBracket() throws IOException {
        assertThat(taken(bracketed("unit.json"), 1, new TreeSet<>())).containsExactly(length("unit.json"));
        assertThat(taken(bracketed("projects.json"), 97, new TreeSet<>())).containsExactly(length("projects.json"));
    }

    /** A seed without the line break behind its last bracket, which it does not need. */
    private static byte[] bracketed(String seed) throws IOException {
        return Files.readString(SEEDS.resolve(seed)).strip().getBytes(StandardCharsets.UTF_8);
    }

    private static int length(String seed) throws IOException {
        return bracketed(seed).length;
    }

    /** The lengths at which the file is taken, of every so many, the given ones and those beside them, and the last hundred. */
    private NavigableSet<Integer> taken(byte[] whole, int step, NavigableSet<Integer> given) throws IOException {
        NavigableSet<Integer> lengths = new TreeSet<>();
        IntStream.rangeClosed(0, whole.length)
                .filter(length -> length % step == 0 || isBeside(given, length) || length > whole.length - 100)
                .forEach(lengths::add);
        NavigableSet<Integer> taken = new TreeSet<>();
        for (int length : lengths) {
            Path file = folder.resolve("x");
            Files.write(file, Arrays.copyOf(whole, length));
            watchlist.begin();
            if (watchlist.look(file).status() == Status.READY) {
                taken.add(length);
            }
        }
        return taken;
    }

    private static boolean isBeside(NavigableSet<Integer> given, int length) {
        return !given.subSet(length - 1, true, length + 1, true).isEmpty();
    }
}
