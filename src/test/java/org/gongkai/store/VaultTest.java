package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.gongkai.disk.Step;
import org.gongkai.disk.SyncedDisk;
import org.gongkai.model.Claim;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    @TempDir
    private Path folder;

    private Path store;
    private Vault vault;

    @BeforeEach
    void open() {
        store = folder.resolve("store");
        vault = new Vault(store, new SyncedDisk(), step -> {});
    }

    @Test
    void aContentIsKeptOnceUnderItsFingerprintAndTheFileStays() throws IOException {
        Path one = drop("一.csv", "甲,乙\n");
        Path two = drop("二.csv", "甲,乙\n");
        Source first = vault.keep(claim(one)).orElseThrow();
        Source second = vault.keep(claim(two)).orElseThrow();
        assertThat(first).isEqualTo(new Source("一.csv", Fingerprint.of(one)));
        assertThat(second.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(store.toFile().list()).containsExactly(first.fingerprint());
        assertThat(vault.open(first)).hasContent("甲,乙");
        assertThat(one).exists();
    }

    @Test
    void aFileThatVanishedOrChangedMeanwhileIsLeftForTheNextLook() throws IOException {
        Path file = drop("a.csv", "甲,乙\n");
        Claim claim = claim(file);
        Vault meddled = new Vault(store, new SyncedDisk(), step -> {
            if (step == Step.COPIED) {
                overwrite(file);
            }
        });
        assertThat(meddled.keep(claim)).isEmpty();
        Files.delete(file);
        assertThat(vault.keep(claim)).isEmpty();
        assertThat(store).isEmptyDirectory();
    }

    @Test
    void aStoreThatIsAFileIsAFailureAndNotAVanishedDrop() throws IOException {
        Files.writeString(store, "x");
        Claim claim = claim(drop("a.csv", "甲,乙\n"));
        assertThatThrownBy(() -> vault.keep(claim)).isInstanceOf(IOException.class);
    }

    @Test
    void anAlteredContentIsNotGivenOut() throws IOException {
        Source source = vault.keep(claim(drop("a.csv", "甲,乙\n"))).orElseThrow();
        Files.writeString(store.resolve(source.fingerprint()), "甲,丙\n");
        assertThatThrownBy(() -> vault.open(source))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("已被改动");
    }

    @Test
    void whatACrashLeftIsSweptAndWhatIsKeptStays() throws IOException {
        Source source = vault.keep(claim(drop("a.csv", "甲,乙\n"))).orElseThrow();
        Files.writeString(store.resolve(".incoming-7"), "half");
        vault.sweep();
        assertThat(store.toFile().list()).containsExactly(source.fingerprint());
        vault.giveUp(source.fingerprint());
        assertThat(store).isEmptyDirectory();
    }

    private Path drop(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Claim claim(Path file) throws IOException {
        return Claim.of(file, Files.readAttributes(file, BasicFileAttributes.class), "");
    }

    private static void overwrite(Path file) {
        try {
            Files.writeString(file, "甲,乙,丙\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
