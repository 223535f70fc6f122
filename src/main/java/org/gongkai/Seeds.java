package org.gongkai;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 样例: the exports of the reference unit, as the program carries them. */
final class Seeds {
    private static final String FOLDER = "/seeds/yangquan-2026";

    private Seeds() {}

    /** Copies the seed exports into a folder. */
    static void copyTo(Path folder) throws IOException {
        URI seeds = location();
        if (!"jar".equals(seeds.getScheme())) {
            copy(Path.of(seeds), folder);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(seeds, Map.of())) {
            copy(jar.getPath(FOLDER), folder);
        }
    }

    private static void copy(Path seeds, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> content = Files.list(seeds)) {
            files = content.sorted().toList();
        }
        for (Path file : files) {
            Files.copy(file, folder.resolve(file.getFileName().toString()));
        }
    }

    private static URI location() {
        URL seeds = Seeds.class.getResource(FOLDER);
        if (seeds == null) {
            throw new IllegalStateException("The installation lacks " + FOLDER + "; install it again.");
        }
        try {
            return seeds.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The installation lies under a path that is no address: " + seeds, e);
        }
    }
}
