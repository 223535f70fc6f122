package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.model.Fingerprint;

/** What lies below a folder. */
final class Contents {
    private Contents() {}

    /** Every file below a folder with the fingerprint of its content. */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                contents.put(folder.relativize(file).toString(), Fingerprint.of(file));
            }
        }
        return contents;
    }
}
