package org.gongkai.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.gongkai.disk.Step;
import org.gongkai.disk.SyncedDisk;
import org.gongkai.model.Claim;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Source;
import org.gongkai.refusal.Problem;
import org.gongkai.refusal.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvesTest {
    @TempDir
    private Path folder;

    private Path inbox;
    private Shelves shelves;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        shelves = new Shelves(inbox, new SyncedDisk());
    }

    @Test
    void aTakenFileGoesWithItsNoteUnderItsFingerprintAndItsName() throws IOException {
        Path file = drop("支出.csv", "甲,乙\n");
        drop("支出.csv.done", "lines=1");
        Source source = source(file);
        shelves.take(claim(file), source);
        String label = source.fingerprint().substring(0, 12) + "-支出.csv";
        assertThat(names("taken")).containsExactlyInAnyOrder(label, label + ".done");
        assertThat(inbox.toFile().list()).containsExactly("taken");
    }

    @Test
    void whatTookThePlaceOfAFileMeanwhileIsPutBack() throws IOException {
        Path file = drop("支出.csv", "甲,乙\n");
        Claim claim = claim(file);
        Source source = source(file);
        Files.delete(file);
        drop("支出.csv", "丙,丁\n");
        shelves.take(claim, source);
        assertThat(file).hasContent("丙,丁");
        assertThat(names("taken")).isEmpty();
    }

    @Test
    void whatIsPutBackNeverCoversWhatCameAfterIt() throws IOException {
        Path file = drop("支出.csv", "甲,乙\n");
        Claim claim = claim(file);
        Source source = source(file);
        Files.delete(file);
        drop("支出.csv", "丙,丁\n");
        Shelves meddled = new Shelves(inbox, new SyncedDisk(), step -> {
            if (step == Step.LIFTED) {
                dropAgain("支出.csv", "戊,己\n");
            }
        });
        meddled.take(claim, source);
        assertThat(file).hasContent("戊,己");
        assertThat(inbox.resolve("2-支出.csv")).hasContent("丙,丁");
    }

    @Test
    void aFileThatVanishedIsNoFailure() throws IOException {
        Path file = drop("支出.csv", "甲,乙\n");
        Claim claim = claim(file);
        Source source = source(file);
        Files.delete(file);
        shelves.take(claim, source);
        assertThat(names("taken")).isEmpty();
    }

    @Test
    void whatACrashLeftLiftedIsShelvedIfItIsKeptAndPutBackIfNot() throws IOException {
        Path kept = drop("a.csv", "甲,乙\n");
        Path other = drop("b.csv", "丙,丁\n");
        Files.createDirectories(inbox.resolve("taken"));
        Files.move(kept, inbox.resolve("taken/.lifted-" + Shelves.label(Fingerprint.of(kept), "a.csv")));
        Files.move(other, inbox.resolve("taken/.lifted-" + "0".repeat(12) + "-b.csv"));
        shelves.sweep(fingerprint -> true);
        assertThat(names("taken")).singleElement().asString().endsWith("-a.csv");
        assertThat(inbox.resolve("b.csv")).hasContent("丙,丁");
    }

    @Test
    void aRefusedContentLiesUnderEveryNameWithANoteBesideIt() throws IOException {
        Path file = drop("坏.csv", "甲,乙\n");
        Source source = source(file);
        Path content = Files.copy(file, folder.resolve("content"));
        shelves.take(claim(file), source);
        Refusal refusal = new Refusal(source, List.of(new Problem("第 2 行", "约三万", "金额", "请写数字。")));
        shelves.refuse(refusal, List.of("坏.csv", "坏（副本）.csv"), content);
        shelves.refuse(refusal, List.of("坏.csv", "坏（副本）.csv"), content);
        assertThat(names("taken")).isEmpty();
        assertThat(names("refused")).hasSize(4);
        assertThat(inbox.resolve("refused/" + Shelves.label(source.fingerprint(), "坏（副本）.csv") + ".txt"))
                .content()
                .contains("坏（副本）.csv", "约三万");
    }

    @Test
    void aNameAsLongAsTheFileSystemTakesIsShortenedAtItsBeginning() throws IOException {
        Path file = drop("预".repeat(80) + ".csv", "甲,乙\n");
        shelves.take(claim(file), source(file));
        assertThat(names("taken")).singleElement().asString().endsWith("预.csv");
    }

    private Path drop(String name, String text) throws IOException {
        return Files.writeString(inbox.resolve(name), text);
    }

    private void dropAgain(String name, String text) {
        try {
            drop(name, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] names(String shelf) {
        String[] names = inbox.resolve(shelf).toFile().list();
        return names == null ? new String[0] : names;
    }

    private static Claim claim(Path file) throws IOException {
        return Claim.of(file, Files.readAttributes(file, BasicFileAttributes.class), "");
    }

    private static Source source(Path file) throws IOException {
        return new Source(String.valueOf(file.getFileName()), Fingerprint.of(file));
    }
}
