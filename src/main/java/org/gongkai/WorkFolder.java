package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * 工作文件夹: a folder that a demonstration may empty, known by a mark inside it.
 *
 * @param path the folder
 */
record WorkFolder(Path path) {
    private static final String MARK = ".gongkai-demo";

    /**
     * An empty work folder; what an earlier demonstration left there is deleted, anything else is left alone.
     *
     * @throws IllegalArgumentException if the folder holds something that is not from a demonstration
     */
    static WorkFolder fresh(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            if (!isOurs(path)) {
                throw new IllegalArgumentException(path + " 不是演示用的文件夹，请用 --work 指定一个空文件夹。"
                        + " / is not a demo folder; name an empty one with --work.");
            }
            delete(path);
        }
        Files.createDirectories(path);
        Files.createFile(path.resolve(MARK));
        return new WorkFolder(path);
    }

    private static boolean isOurs(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> content = Files.list(path)) {
            List<Path> files = content.toList();
            return files.isEmpty() || files.contains(path.resolve(MARK));
        }
    }

    private static void delete(Path path) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> content = Files.walk(path)) {
            deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
