package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.model.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a file that lies in the inbox may be taken. */
class WatchlistTest {
    private static final Path SEEDS = Path.of("seeds/yangquan-2026");
    private static final long SECOND = 1_000_000_000L;

    @TempDir
    private Path inbox;

    private long clock;
    private final Watchlist watchlist =
            new Watchlist(Duration.ofSeconds(2), Duration.ofSeconds(60), false, () -> clock);

    @Test
    void aFileIsReadyWhenItHasLainUnchangedForTheWholeWindow() throws IOException {
        Path file = write("a.csv", "甲,乙\n1,2\n");
        assertThat(status(file)).isEqualTo(Readiness.Status.SETTLING);
        assertThat(watchlist.isSettling()).isTrue();
        clock += 2 * SECOND - 1;
        assertThat(status(file)).isEqualTo(Readiness.Status.SETTLING);
        clock += 1;
        assertThat(status(file)).isEqualTo(Readiness.Status.READY);
        assertThat(watchlist.isSettling()).isFalse();
    }

    @Test
    void everyChangeBeginsTheWindowAnew() throws IOException {
        Path file = write("a.csv", "甲,乙\n1,2\n");
        status(file);
        clock += 2 * SECOND;
        Files.writeString(file, "甲,乙\n1,2\n3,4\n");
        assertThat(status(file)).isEqualTo(Readiness.Status.SETTLING);
        clock += 2 * SECOND;
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertThat(status(file)).as("same length, other time").isEqualTo(Readiness.Status.SETTLING);
        clock += 2 * SECOND;
        assertThat(status(file)).isEqualTo(Readiness.Status.READY);
    }

    @Test
    void aWriterThatPausesLongerThanTheWindowIsWaitedFor() throws IOException {
        Path file = write("slow.csv", "甲,乙\n1,");
        for (int pause = 0; pause < 3; pause++) {
            status(file);
            clock += 6 * SECOND;
            assertThat(status(file)).isEqualTo(Readiness.Status.INCOMPLETE);
            Files.writeString(file, "甲,乙\n1,2\n" + "3,4\n".repeat(pause) + "5,\"");
        }
        assertThat(watchlist.incomplete()).containsOnlyKeys("slow.csv");
        Files.writeString(file, "甲,乙\n1,2\n5,6\n");
        status(file);
        clock += 2 * SECOND;
        assertThat(status(file)).isEqualTo(Readiness.Status.READY);
        assertThat(watchlist.incomplete()).isEmpty();
    }

    @Test
    void whatStaysIncompleteIsGivenUpWithASentence() throws IOException {
        Path file = write("cut.csv", "甲,乙,丙\n1,2,3\n4,5");
        settle(file);
        assertThat(status(file)).isEqualTo(Readiness.Status.INCOMPLETE);
        clock += 60 * SECOND;
        assertThat(watchlist.look(file))
                .isEqualTo(new Readiness(Readiness.Status.OVERDUE, "最后一行没有写完（第 3 行只有 2 列，上一行有 3 列）"));
    }

    @Test
    void aLastRowWithoutALineBreakIsTakenOnlyWhenPatienceIsOver() throws IOException {
        Path file = write("nobreak.csv", "甲,金额\n1,300");
        settle(file);
        assertThat(watchlist.look(file).shortfall()).contains("可能没有写完");
        clock += 60 * SECOND;
        assertThat(watchlist.look(file)).isEqualTo(Readiness.READY);
    }

    @Test
    void noPrefixOfASeedIsReadyUnlessItEndsWithARow() throws IOException {
        for (String name : List.of("revenue.csv", "expenditure.csv", "unit.json", "projects.json")) {
            byte[] whole = Files.readAllBytes(SEEDS.resolve(name));
            int step = whole.length > 20_000 ? 97 : 1;
            List<Integer> ready = new ArrayList<>();
            List<Integer> rows = new ArrayList<>();
            for (int length = 0; length < whole.length; length += step) {
                if (isReady(Arrays.copyOf(whole, length), name + length)) {
                    ready.add(length);
                }
                if (name.endsWith(".csv") && length > 0 && whole[length - 1] == '\n') {
                    rows.add(length);
                }
            }
            if (name.endsWith(".json")) {
                ready.removeIf(
                        length -> new String(whole, length, whole.length - length, StandardCharsets.UTF_8).isBlank());
            }
            assertThat(ready).as(name).isEqualTo(rows);
            assertThat(isReady(whole, name)).as(name).isTrue();
        }
    }

    @Test
    void aTableInGbkIsJudgedByItsBytes() throws IOException {
        byte[] text = "单位,金额\n\"市“场”,局\",1\n".getBytes(Charset.forName("GB18030"));
        assertThat(isReady(text, "gbk.csv")).isTrue();
        assertThat(isReady(Arrays.copyOf(text, text.length - 3), "gbk-cut.csv")).isFalse();
    }

    @Test
    void anArchiveIsCompleteWithItsDirectory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("支出.csv"));
            zip.write("甲,乙\n".getBytes(StandardCharsets.UTF_8));
            zip.setComment("注".repeat(50));
        }
        byte[] whole = bytes.toByteArray();
        for (int length = 4; length < whole.length; length++) {
            assertThat(isReady(Arrays.copyOf(whole, length), "z" + length))
                    .as("%d bytes", length)
                    .isFalse();
        }
        assertThat(isReady(whole, "z.zip")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 x | false",
                "%PDF-1.7 x %%EOF | true",
                "<html><table> | false",
                "<html><table></TABLE> | true",
                "{\"a\":tru | false",
                "{\"a\":1]} and much more that is no JSON at all | true",
                "{\"a\":1}} | false"
            })
    void otherFormsHaveEndsToo(String text, boolean ready) throws IOException {
        assertThat(isReady(text.getBytes(StandardCharsets.UTF_8), "form")).isEqualTo(ready);
    }

    @Test
    void aDoneNoteThatIsRightMakesAFileReadyAtOnce() throws IOException {
        String text = "甲,乙\n1,2\n3,4";
        Path file = write("a.csv", text);
        write(
                "a.csv.done",
                "lines=3\n字节数：" + text.getBytes(StandardCharsets.UTF_8).length + "\nsha256=" + Fingerprint.of(file)
                        + "\n");
        assertThat(status(file)).isEqualTo(Readiness.Status.READY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines=4", "bytes=1", "sha256=00", "rows=2", "写完了"})
    void aDoneNoteThatDoesNotHoldLetsTheFileWait(String note) throws IOException {
        Path file = write("a.csv", "甲,乙\n1,2\n");
        write("a.csv.done", note);
        assertThat(watchlist.look(file).status()).isEqualTo(Readiness.Status.INCOMPLETE);
        assertThat(watchlist.look(file).shortfall()).contains(note);
        clock += 62 * SECOND;
        assertThat(status(file)).isEqualTo(Readiness.Status.OVERDUE);
    }

    @Test
    void anEmptyDoneNoteDoesNotMakeATornFileWhole() throws IOException {
        Path file = write("a.json", "{\"a\":");
        write("a.json.done", "");
        assertThat(status(file)).isEqualTo(Readiness.Status.INCOMPLETE);
    }

    @Test
    void whereNotesAreRequiredAFileWithoutOneOnlyWaits() throws IOException {
        Watchlist strict = new Watchlist(Duration.ZERO, Duration.ZERO, true, () -> clock);
        Path file = write("a.csv", "甲,乙\n1,2\n");
        clock += 3_600 * SECOND;
        assertThat(strict.look(file).status()).isEqualTo(Readiness.Status.INCOMPLETE);
        write("a.csv.done", "");
        assertThat(strict.look(file).status()).isEqualTo(Readiness.Status.READY);
    }

    @Test
    @Timeout(20)
    void whatIsNoFileIsNeverOpened() throws Exception {
        Path pipe = inbox.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(10, TimeUnit.SECONDS))
                .isTrue();
        Path link = Files.createSymbolicLink(inbox.resolve("link.csv"), pipe);
        Path folder = Files.createDirectory(inbox.resolve("folder.csv"));
        for (Path each : List.of(pipe, link, folder)) {
            assertThat(status(each)).as(each.toString()).isEqualTo(Readiness.Status.READY);
        }
    }

    @Test
    void whatVanishesIsGoneAndWhatIsNotSeenIsForgotten() throws IOException {
        Path file = write("a.csv", "甲,乙\n1,2\n");
        settle(file);
        watchlist.begin();
        watchlist.begin();
        assertThat(status(file)).as("forgotten, so it has to settle again").isEqualTo(Readiness.Status.SETTLING);
        Files.delete(file);
        assertThat(status(file)).isEqualTo(Readiness.Status.GONE);
        assertThat(watchlist.isSettling()).isFalse();
    }

    private boolean isReady(byte[] content, String name) throws IOException {
        Path file = Files.write(inbox.resolve(name), content);
        settle(file);
        boolean ready = status(file) == Readiness.Status.READY;
        Files.delete(file);
        return ready;
    }

    private void settle(Path file) throws IOException {
        status(file);
        clock += 2 * SECOND;
    }

    private Readiness.Status status(Path file) throws IOException {
        return watchlist.look(file).status();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(inbox.resolve(name), text);
    }
}
