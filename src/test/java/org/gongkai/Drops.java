package org.gongkai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Fingerprint;

/**
 * What an office drops in one go: six exports, one of them twice under two names, one of them once more as corrected, and
 * a table that nobody can read, twice. Each file is written a second after the one before.
 */
final class Drops {
    static final DossierKey BUREAU = new DossierKey("048001", 2026);

    private static final Path EXPORTS = Path.of("src/test/resources/exports/second-unit/bureau");
    private static final long FIRST = 1_767_600_000_000L;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Drops() {}

    static Drops ofAnOffice() throws IOException {
        Drops drops = exports();
        drops.add("收入（副本）.csv", drops.content("revenue.csv"));
        byte[] bad = "预算年度,单位编码\n二〇二六,048001\n".getBytes(StandardCharsets.UTF_8);
        drops.add("坏的采购.csv", bad);
        drops.add("坏的采购（副本）.csv", bad);
        String unit = new String(drops.content("unit.json"), StandardCharsets.UTF_8);
        drops.add("unit-corrected.json", unit.replace("科", "股").getBytes(StandardCharsets.UTF_8));
        return drops;
    }

    /** The same without the copy under a second name: which name counts is a matter of which is taken first. */
    static Drops withoutCopies() throws IOException {
        Drops drops = ofAnOffice();
        drops.files.remove("收入（副本）.csv");
        return drops;
    }

    /** The six exports alone. */
    static Drops exports() throws IOException {
        Drops drops = new Drops();
        try (Stream<Path> exports = Files.list(EXPORTS)) {
            for (Path export : exports.sorted().toList()) {
                drops.add(export.getFileName().toString(), Files.readAllBytes(export));
            }
        }
        return drops;
    }

    /** Drops everything, each file complete at once. */
    Drops into(Installation installation) throws IOException {
        long written = FIRST;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path part = Files.write(installation.inbox().resolve(file.getKey() + ".part"), file.getValue());
            written += 1_000;
            Files.setLastModifiedTime(part, FileTime.fromMillis(written));
            Files.move(part, installation.inbox().resolve(file.getKey()));
        }
        return this;
    }

    /** Writes the files into a folder beside the inbox. */
    List<Path> files(Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            written.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
        }
        return written;
    }

    /** Moves everything from one folder to another, as fast as it can be done, each note behind its file. */
    void moveFrom(Path folder, Path inbox) throws IOException {
        for (String name : files.keySet()) {
            Files.move(folder.resolve(name), inbox.resolve(name));
            Files.move(folder.resolve(name + ".done"), inbox.resolve(name + ".done"));
        }
    }

    /** The contents that were dropped. */
    List<String> fingerprints() throws IOException {
        Path copy = Files.createTempFile("dropped", "");
        try {
            Map<String, String> fingerprints = new LinkedHashMap<>();
            for (byte[] content : files.values()) {
                fingerprints.put(Fingerprint.of(Files.write(copy, content)), "");
            }
            return List.copyOf(fingerprints.keySet());
        } finally {
            Files.delete(copy);
        }
    }

    private byte[] content(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private void add(String name, byte[] content) {
        files.put(name, content);
    }
}
