package org.gongkai.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkai.inbox.Readiness.Status;
import org.gongkai.intake.Dropped;
import org.gongkai.intake.Exports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchlistTest {
    private static final String WHOLE = "a,b\n1,2\n";
    private static final String SHORT = "a,b\n1";
    private static final String PERHAPS = "a,b\n1,300";
    private static final String OPEN_QUOTE = "a,b\n1,\"2\n";
    private static final Duration SETTLE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Instant ONCE = Instant.parse("2026-01-05T02:00:00Z");

    private final Path folder;
    private final Dropped dropped;
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
    private final Watchlist watchlist = new Watchlist(SETTLE, PATIENCE, false, clock::get);

    WatchlistTest(@TempDir Path folder) {
        this.folder = folder;
        dropped = new Dropped(folder);
    }

    @Test
    void aWholeFileIsReadyWhenItHasSettledAndNotBefore() throws IOException {
        Path file = dropped.file("x.csv", WHOLE);
        assertThat(status(file)).isEqualTo(Status.SETTLING);
        pass(SETTLE.minusNanos(1));
        assertThat(status(file)).isEqualTo(Status.SETTLING);
        pass(Duration.ofNanos(1));
        assertThat(watchlist.look(file)).isEqualTo(new Readiness(Status.READY, ""));
    }

    @Test
    void whatHasLainThereForYearsSettlesToo() throws IOException {
        Path file = dropped.file("x.csv", WHOLE);
        Files.setLastModifiedTime(file, FileTime.from(ONCE));
        assertThat(status(file)).isEqualTo(Status.SETTLING);
    }

    @Test
    void aWriterThatPausesIsWaitedFor() throws IOException {
        Path file = dropped.file("x.csv", SHORT);
        status(file);
        pass(PATIENCE.minusNanos(1));
        assertThat(status(file)).isEqualTo(Status.INCOMPLETE);
        Files.writeString(file, ",2\n", StandardOpenOption.APPEND);
        assertThat(status(file)).isEqualTo(Status.SETTLING);
        pass(SETTLE);
        assertThat(status(file)).isEqualTo(Status.READY);
    }

    @Test
    void anyChangeSettlesAnew() throws IOException {
        Path file = dropped.file("x.csv", WHOLE);
        status(file);
        pass(SETTLE);
        Files.writeString(file, "3,4\n", StandardOpenOption.APPEND);
        assertThat(status(file)).as("size").isEqualTo(Status.SETTLING);
        pass(SETTLE);
        Files.setLastModifiedTime(file, FileTime.from(ONCE));
        assertThat(status(file)).as("time").isEqualTo(Status.SETTLING);
        pass(SETTLE);
        assertThat(status(file)).as("nothing").isEqualTo(Status.READY);
        Path other = dropped.file("x.part", Files.readString(file));
        Files.setLastModifiedTime(other, FileTime.from(ONCE));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(status(file)).as("key").isEqualTo(Status.SETTLING);
    }

    @Test
    void whatStaysCutIsOverdueWhenPatienceIsOver() throws IOException {
        Path file = dropped.file("x.csv", SHORT);
        status(file);
        pass(PATIENCE.minusNanos(1));
        assertThat(status(file)).isEqualTo(Status.INCOMPLETE);
        pass(Duration.ofNanos(1));
        assertThat(watchlist.look(file))
                .isEqualTo(new Readiness(Status.OVERDUE, "文件不完整：最后一行没有写完（第 2 行只有 1 列，上一行有 2 列）。请等导出结束后重新放入，或重新导出。"));
    }

    @Test
    void whatIsPerhapsWholeIsReadyWhenPatienceIsOver() throws IOException {
        Path file = dropped.file("x.csv", PERHAPS);
        status(file);
        pass(PATIENCE.minusNanos(1));
        assertThat(status(file)).isEqualTo(Status.INCOMPLETE);
        pass(Duration.ofNanos(1));
        assertThat(status(file)).isEqualTo(Status.READY);
    }

    @Test
    void patienceEndsNothingThatHasNotSettled() throws IOException {
        Watchlist hasty = new Watchlist(SETTLE, Duration.ZERO, false, clock::get);
        Path file = dropped.file("x.csv", OPEN_QUOTE);
        assertThat(hasty.look(file).status()).isEqualTo(Status.SETTLING);
        pass(SETTLE);
        assertThat(hasty.look(file).status()).isEqualTo(Status.OVERDUE);
    }

    @Test
    void withoutAnyWaitingTheFirstLookDecides() throws IOException {
        Watchlist once = new Watchlist(Duration.ZERO, Duration.ZERO, false, clock::get);
        assertThat(once.look(dropped.file("a.csv", WHOLE)).status()).isEqualTo(Status.READY);
        assertThat(once.look(dropped.file("b.csv", PERHAPS)).status()).isEqualTo(Status.READY);
        assertThat(once.look(dropped.file("c.csv", SHORT)).status()).isEqualTo(Status.OVERDUE);
        assertThat(once.look(dropped.file("d.csv", "")).status()).isEqualTo(Status.OVERDUE);
    }

    @Test
    void whatVanishedIsGoneAndBeginsAnewWhenItComesBack() throws IOException {
        Path file = dropped.file("x.csv", WHOLE);
        assertThat(status(folder.resolve("never.csv"))).isEqualTo(Status.GONE);
        status(file);
        pass(SETTLE);
        Path away = Files.move(file, folder.resolve("away"));
        assertThat(status(file)).isEqualTo(Status.GONE);
        assertThat(watchlist.isSettling()).isFalse();
        Files.move(away, file);
        assertThat(status(file)).isEqualTo(Status.SETTLING);
    }

    @Test
    void aRoundRemembersTheOneBeforeAndNoOther() throws IOException {
        Path file = dropped.file("x.csv", WHOLE);
        status(file);
        watchlist.begin();
        pass(SETTLE);
        assertThat(status(file)).isEqualTo(Status.READY);
        watchlist.begin();
        watchlist.begin();
        assertThat(status(file)).isEqualTo(Status.SETTLING);
    }

    @Test
    void aRoundTellsWhoSettlesAndWhoWaits() throws IOException {
        Path cut = dropped.file("cut.csv", SHORT);
        Path perhaps = dropped.file("a.csv", PERHAPS);
        status(cut);
        status(perhaps);
        assertThat(watchlist.isSettling()).isTrue();
        assertThat(watchlist.incomplete()).isEmpty();
        watchlist.begin();
        assertThat(watchlist.isSettling()).isFalse();
        pass(SETTLE);
        String shortfall = watchlist.look(cut).shortfall();
        status(perhaps);
        status(dropped.file("link", WHOLE));
        assertThat(watchlist.isSettling()).isTrue();
        assertThat(watchlist.incomplete())
                .containsExactly(entry("a.csv", watchlist.look(perhaps).shortfall()), entry("cut.csv", shortfall));
        watchlist.begin();
        assertThat(watchlist.incomplete()).isEmpty();
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() throws IOException {
        Path file = dropped.file("x.csv", SHORT);
        Files.setLastModifiedTime(file, FileTime.from(ONCE));
        status(file);
        pass(SETTLE);
        assertThat(status(file)).isEqualTo(Status.INCOMPLETE);
        Files.writeString(file, "a,b,\n");
        Files.setLastModifiedTime(file, FileTime.from(ONCE));
        assertThat(status(file)).as("a change that cannot be seen").isEqualTo(Status.INCOMPLETE);
    }

    @Test
    void aLinkAFolderAndAPipeAreReadyAtOnceAndNeverOpened() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), pipe);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.csv"), folder.resolve("nowhere"));
        Path directory = Files.createDirectory(folder.resolve("folder.csv"));
        for (Path file : new Path[] {pipe, link, dangling, directory}) {
            assertThat(status(file)).as(file.toString()).isEqualTo(Status.READY);
        }
    }

    @Test
    void whatIsTooLargeIsReadyAtOnce() throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(Exports.USUAL_LIMIT);
            assertThat(status(file)).isEqualTo(Status.SETTLING);
            large.setLength(Exports.USUAL_LIMIT + 1);
            assertThat(status(file)).isEqualTo(Status.READY);
        }
    }

    @Test
    void aNameOfFullLengthHasNoRoomForANote() throws IOException {
        Path file = dropped.file("x".repeat(255), WHOLE);
        assertThat(status(file)).isEqualTo(Status.SETTLING);
    }

    @Test
    void nobodyWaitsForLessThanNothing() {
        assertThatThrownBy(() -> new Watchlist(Duration.ofNanos(-1), PATIENCE, false, clock::get))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Watchlist(SETTLE, Duration.ofNanos(-1), false, clock::get))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Readiness(Status.READY, "缺")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Readiness(Status.OVERDUE, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private Status status(Path file) throws IOException {
        return watchlist.look(file).status();
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
