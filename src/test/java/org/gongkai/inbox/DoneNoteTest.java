package org.gongkai.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkai.inbox.Readiness.Status;
import org.gongkai.intake.Dropped;
import org.gongkai.model.Fingerprint;
import org.gongkai.value.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoneNoteTest {
    private static final String WHOLE = "a,b\n1,2\n";
    private static final Duration SETTLE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final FileTime BEFORE = FileTime.from(Instant.parse("2026-01-05T02:00:00Z"));

    private final Path folder;
    private final Dropped dropped;
    private final AtomicLong clock = new AtomicLong();
    private final Watchlist watchlist = new Watchlist(SETTLE, PATIENCE, false, clock::get);
    private final Watchlist strict = new Watchlist(SETTLE, PATIENCE, true, clock::get);

    DoneNoteTest(@TempDir Path folder) {
        this.folder = folder;
        dropped = new Dropped(folder);
    }

    @Test
    void aNoteStandsBesideItsFile() {
        assertThat(DoneNote.beside(folder.resolve("支出.csv"))).isEqualTo(folder.resolve("支出.csv.done"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "lines=2", "lines = 02\r\nbytes=8\n", "行数：2\n字节数: 8", "\uFEFFLINES＝２"})
    void aNoteThatFitsMakesTheFileReadyAtOnce(String note) throws IOException {
        Path file = dropped.file("x.csv", WHOLE);
        dropped.file("x.csv.done", note);
        assertThat(watchlist.look(file).status()).isEqualTo(Status.READY);
        assertThat(strict.look(file).status()).isEqualTo(Status.READY);
    }

    @Test
    void aFingerprintIsHeldAgainstTheContent() throws IOException {
        Path file = dropped.file("x.csv", WHOLE);
        dropped.file("x.csv.done", "SHA256：" + Fingerprint.of(file).toUpperCase(Locale.ROOT));
        assertThat(watchlist.look(file).status()).isEqualTo(Status.READY);
    }

    @Test
    void aNoteIsReadInTheEncodingsOfAnOffice() throws IOException {
        Path file = dropped.file("x.csv", WHOLE);
        for (Charset charset : new Charset[] {Charset.forName("GBK"), StandardCharsets.UTF_16}) {
            dropped.bytes("x.csv.done", "行数=2\r\n".getBytes(charset));
            assertThat(watchlist.look(file).status()).as(charset.name()).isEqualTo(Status.READY);
        }
    }

    @Test
    void linesOfUtf16AreCountedByItsCharacters() throws IOException {
        Path file = dropped.bytes("x.csv", "上,\u0A0A\n下,1\n".getBytes(StandardCharsets.UTF_16));
        dropped.file("x.csv.done", "lines=2");
        assertThat(watchlist.look(file).status()).isEqualTo(Status.READY);
    }

    @Test
    void aLastLineWithoutALineBreakIsCountedAndVouchedFor() throws IOException {
        Path file = dropped.file("x.csv", "a,b\n1,2\n制表：张三");
        dropped.file("x.csv.done", "lines=3");
        assertThat(watchlist.look(file).status()).isEqualTo(Status.READY);
    }

    @Test
    void aNoteVouchesForNothingThatIsCut() throws IOException {
        byte[] archive = {'P', 'K', 3, 4, 0, 0};
        for (byte[] cut : new byte[][] {{}, bytes("a,b\n1,\"2\n"), bytes("{\"a\": 1"), archive}) {
            Path file = dropped.bytes("x.csv", cut);
            dropped.file("x.csv.done", "");
            assertThat(watchlist.look(file).status()).isEqualTo(Status.SETTLING);
            pass(SETTLE);
            assertThat(watchlist.look(file).status()).isEqualTo(Status.INCOMPLETE);
            pass(PATIENCE);
            assertThat(watchlist.look(file).status()).isEqualTo(Status.OVERDUE);
        }
    }

    @Test
    void aNoteThatDoesNotFitIsQuotedWithWhatWasFound() throws IOException {
        assertThat(shortfall("lines=3")).isEqualTo("完成标记“x.csv.done”写明行数为 3，文件实际为 2。请等导出结束后重新放入文件和完成标记，或重新导出。");
        assertThat(shortfall("lines=2\nbytes=9")).contains("写明字节数为 9，文件实际为 8。");
        assertThat(shortfall("sha256=" + "0".repeat(64)))
                .contains("写明SHA-256 指纹为 " + "0".repeat(64), "文件实际为 " + Fingerprint.of(folder.resolve("x.csv")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"linse=2", "lines", "lines=", "lines=two", "lines=-2", "bytes=8.0", "sha256=abc", "完成\u202E"})
    void aLineThatMeansNothingIsNamedWithWhatItShouldLookLike(String line) throws IOException {
        assertThat(shortfall("lines=2\n" + line))
                .isEqualTo("完成标记“x.csv.done”第 2 行“" + Characters.visible(line)
                        + "”无法识别，应写成 lines=行数、bytes=字节数 或 sha256=64 位十六进制指纹。请改正或删去完成标记。");
    }

    @Test
    void aLongNoteIsNotReadOut() throws IOException {
        assertThat(shortfall("lines=2" + "\n".repeat(4090))).contains("有 4097 字节，应不超过 4096 字节");
        dropped.file("x.csv.done", "lines=2" + "\n".repeat(4089));
        assertThat(watchlist.look(folder.resolve("x.csv")).status()).isEqualTo(Status.READY);
    }

    @Test
    void aNoteIsReadAgainWhenItChangesAndNotRefusedOnTheSpot() throws IOException {
        Path file = dropped.file("x.csv", "a,b\n1,2");
        watchlist.look(file);
        pass(PATIENCE.minusNanos(1));
        assertThat(watchlist.look(file).status()).isEqualTo(Status.INCOMPLETE);
        dropped.file("x.csv.done", "bytes=");
        pass(Duration.ofNanos(1));
        assertThat(watchlist.look(file).status()).isEqualTo(Status.SETTLING);
        pass(SETTLE);
        assertThat(watchlist.look(file).status()).isEqualTo(Status.INCOMPLETE);
        dropped.file("x.csv.done", "bytes=7");
        assertThat(watchlist.look(file).status()).isEqualTo(Status.READY);
    }

    @Test
    void aFileThatNeedsItsNoteWaitsForItHoweverLong() throws IOException {
        Path file = dropped.file("x.csv", WHOLE);
        assertThat(strict.look(file).status()).isEqualTo(Status.SETTLING);
        pass(SETTLE);
        assertThat(waiting(strict, file)).isEqualTo("还没有完成标记“x.csv.done”。请在导出结束后放入完成标记。");
        pass(PATIENCE.multipliedBy(100));
        assertThat(strict.look(file).status()).isEqualTo(Status.INCOMPLETE);
        dropped.file("x.csv.done", "bytes=9");
        strict.look(file);
        pass(PATIENCE);
        assertThat(strict.look(file).status()).isEqualTo(Status.OVERDUE);
        Files.delete(folder.resolve("x.csv.done"));
        strict.look(file);
        pass(PATIENCE);
        assertThat(strict.look(file).status()).isEqualTo(Status.INCOMPLETE);
    }

    @Test
    void aLinkOrAFolderIsNoNote() throws IOException {
        Path file = dropped.file("x.csv", WHOLE);
        Files.createSymbolicLink(folder.resolve("x.csv.done"), dropped.file("empty", ""));
        assertThat(watchlist.look(file).status()).isEqualTo(Status.SETTLING);
        Path other = dropped.file("y.csv", WHOLE);
        Files.createDirectory(folder.resolve("y.csv.done"));
        assertThat(watchlist.look(other).status()).isEqualTo(Status.SETTLING);
    }

    @Test
    void aNoteOlderThanTheFileCountsOnlyForWhatItProves() throws IOException {
        Path file = dropped.file("x.csv", WHOLE);
        for (String idle : new String[] {"", "lines=2"}) {
            Files.setLastModifiedTime(dropped.file("x.csv.done", idle), BEFORE);
            assertThat(watchlist.look(file).status()).as(idle).isEqualTo(Status.SETTLING);
            strict.look(file);
            pass(SETTLE);
            assertThat(watchlist.look(file).status()).as(idle).isEqualTo(Status.READY);
            assertThat(waiting(strict, file)).startsWith("完成标记“x.csv.done”比文件旧");
        }
        Files.setLastModifiedTime(dropped.file("x.csv.done", "bytes=8\n"), BEFORE);
        assertThat(watchlist.look(file).status()).isEqualTo(Status.READY);
        assertThat(strict.look(file).status()).isEqualTo(Status.READY);
    }

    /** What the note is told to lack, beside a file of two lines and eight bytes. */
    private String shortfall(String note) throws IOException {
        Path file = dropped.file("x.csv", WHOLE);
        dropped.file("x.csv.done", note);
        watchlist.look(file);
        pass(SETTLE);
        String said = waiting(watchlist, file);
        pass(PATIENCE);
        assertThat(watchlist.look(file)).isEqualTo(new Readiness(Status.OVERDUE, said));
        return said;
    }

    private static String waiting(Watchlist list, Path file) throws IOException {
        Readiness readiness = list.look(file);
        assertThat(readiness.status()).isEqualTo(Status.INCOMPLETE);
        return readiness.shortfall();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
