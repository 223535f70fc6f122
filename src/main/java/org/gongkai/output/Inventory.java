package org.gongkai.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.model.Fingerprint;

/**
 * 盘点: what lies in the folder of a version, held against its manifest.
 *
 * @param outbox the folder that everything is published below
 * @param version the version, as the register knows it
 */
record Inventory(Path outbox, Custody.Version version) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LONGEST_MANIFEST = 1L << 26;

    /** What is wrong; where the manifest itself is another, nothing more can be said. */
    List<Damage> damages() {
        Path folder = outbox.resolve(version.place());
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of(damage("", Damage.Kind.MISSING));
        }
        Path manifest = folder.resolve(Manifest.NAME);
        if (!Files.exists(manifest, LinkOption.NOFOLLOW_LINKS)) {
            return List.of(damage(Manifest.NAME, Damage.Kind.MISSING));
        }
        try {
            byte[] content = read(manifest);
            return isAsRegistered(content)
                    ? compared(listed(content), lying(folder))
                    : List.of(damage(Manifest.NAME, Damage.Kind.CHANGED));
        } catch (IOException | UncheckedIOException e) {
            return List.of(damage("", Damage.Kind.UNREADABLE));
        }
    }

    /** A version of the time before manifests were registered is held against the manifest as it lies there. */
    private boolean isAsRegistered(byte[] manifest) throws IOException {
        return manifest.length > 0
                && (version.manifest().isEmpty()
                        || version.manifest().equals(Fingerprint.of(new ByteArrayInputStream(manifest))));
    }

    /** Nothing of what is no file, or too long to be a manifest. */
    private static byte[] read(Path manifest) throws IOException {
        if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS) || Files.size(manifest) > LONGEST_MANIFEST) {
            return new byte[0];
        }
        try (InputStream content = Files.newInputStream(manifest, LinkOption.NOFOLLOW_LINKS)) {
            return content.readAllBytes();
        }
    }

    private static Map<String, JsonNode> listed(byte[] manifest) throws IOException {
        Map<String, JsonNode> listed = new TreeMap<>();
        JSON.readTree(manifest)
                .path("files")
                .forEach(file -> listed.put(file.path("name").asText(), file));
        return listed;
    }

    /** Everything but folders and the manifest, by its name with slashes. */
    private static Map<String, Path> lying(Path folder) throws IOException {
        Map<String, Path> lying = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(
                            path -> lying.put(folder.relativize(path).toString().replace('\\', '/'), path));
        }
        lying.remove(Manifest.NAME);
        return lying;
    }

    private List<Damage> compared(Map<String, JsonNode> listed, Map<String, Path> lying) {
        List<Damage> damages = new ArrayList<>();
        listed.forEach((name, entry) -> {
            Path file = lying.remove(name);
            if (file == null) {
                damages.add(damage(name, Damage.Kind.MISSING));
            } else {
                damages.addAll(compared(name, entry, file));
            }
        });
        lying.keySet().forEach(name -> damages.add(damage(name, Damage.Kind.ADDED)));
        return damages;
    }

    private List<Damage> compared(String name, JsonNode entry, Path file) {
        try {
            return isAsListed(entry, file) ? List.of() : List.of(damage(name, Damage.Kind.CHANGED));
        } catch (IOException e) {
            return List.of(damage(name, Damage.Kind.UNREADABLE));
        }
    }

    private static boolean isAsListed(JsonNode entry, Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || Files.size(file) != entry.path("size").asLong(-1)) {
            return false;
        }
        try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Fingerprint.of(content).equals(entry.path("sha256").asText());
        }
    }

    private Damage damage(String name, Damage.Kind kind) {
        return new Damage(name.isEmpty() ? version.place() : version.place() + "/" + name, kind);
    }
}
