package org.gongkai.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * 文件夹内容: what lies in a folder, without going through any link.
 *
 * @param files the files, sorted
 * @param links the links that point to a neighbour, sorted
 * @param strangers what is neither file nor folder nor such a link
 */
record Folder(List<Path> files, List<Path> links, List<Path> strangers) {
    static Folder of(Path folder) throws IOException {
        Folder content = new Folder(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted().toList()) {
                    content.add(path);
                }
            }
        }
        return content;
    }

    boolean isEmpty() {
        return files.isEmpty() && links.isEmpty() && strangers.isEmpty();
    }

    /** The path of something in a folder, with a slash between names on every system. */
    static String name(Path folder, Path inside) {
        return StreamSupport.stream(folder.relativize(inside).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private void add(Path path) throws IOException {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            files.add(path);
        } else if (Files.isSymbolicLink(path)) {
            (Files.readSymbolicLink(path).getNameCount() == 1
                                    && !Files.readSymbolicLink(path).isAbsolute()
                            ? links
                            : strangers)
                    .add(path);
        } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            strangers.add(path);
        }
    }
}
