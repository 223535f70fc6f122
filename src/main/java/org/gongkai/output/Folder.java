package org.gongkai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** 文件夹: what has to be done with whole folders. */
final class Folder {
    private Folder() {}

    /** A new folder without anything in it, whatever stood there before. */
    static Path fresh(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    /** Deletes a folder with everything in it, if it is there; links are deleted, never followed. */
    static void delete(Path folder) throws IOException {
        for (Path path : everythingIn(folder)) {
            Files.delete(path);
        }
    }

    /** Deletes a folder if nothing is in it. */
    static void deleteIfEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    private static List<Path> everythingIn(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
