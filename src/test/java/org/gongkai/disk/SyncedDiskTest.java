package org.gongkai.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncedDiskTest {
    private final Disk disk = new SyncedDisk();

    @TempDir
    private Path folder;

    @Test
    void aCopyIsTheSameBytesAtANewPlace() throws IOException {
        byte[] content = "预算".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        Path from = Files.write(folder.resolve("from"), content);
        disk.copy(from, folder.resolve("to"));
        assertThat(folder.resolve("to")).hasBinaryContent(content);
        assertThatThrownBy(() -> disk.copy(from, folder.resolve("to"))).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("secret"));
        assertThatThrownBy(() -> disk.copy(link, folder.resolve("to")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("symbolic link");
        disk.delete(link);
        assertThat(folder.resolve("secret")).exists();
    }

    @Test
    void whatIsWrittenTakesThePlaceOfWhatWasThereAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("report");
        disk.write(file, new byte[] {1});
        disk.write(file, new byte[] {2, 3});
        assertThat(file).hasBinaryContent(new byte[] {2, 3});
        assertThat(folder.toFile().list()).containsExactly("report");
    }

    @Test
    void whatIsMovedToAFreePlaceReplacesNothing() throws IOException {
        Path from = Files.writeString(folder.resolve("from"), "new");
        Path there = Files.writeString(folder.resolve("there"), "old");
        assertThatThrownBy(() -> disk.moveToFree(from, there)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(there).hasContent("old");
        assertThat(from).hasContent("new");
        disk.moveToFree(from, folder.resolve("free"));
        assertThat(from).doesNotExist();
        assertThat(folder.resolve("free")).hasContent("new");
    }

    @Test
    void foldersAreMadeMovedSyncedAndDeletedWhole() throws IOException {
        Path deep = disk.createFolders(folder.resolve("a/b/c"));
        Files.writeString(deep.resolve("file"), "x");
        disk.sync(folder.resolve("a"));
        disk.move(folder.resolve("a"), folder.resolve("z"));
        assertThat(folder.resolve("z/b/c/file")).hasContent("x");
        disk.delete(folder.resolve("z"));
        disk.delete(folder.resolve("never there"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNamePointsToTheOldOrToTheNewNeighbour() throws IOException {
        disk.createFolders(folder.resolve("v1"));
        disk.createFolders(folder.resolve("v2"));
        Path latest = folder.resolve("latest");
        disk.point(latest, folder.resolve("v1"));
        assertThat(Files.readSymbolicLink(latest)).hasToString("v1");
        disk.point(latest, folder.resolve("v2"));
        assertThat(Files.readSymbolicLink(latest)).hasToString("v2");
    }
}
