package org.gongkai.intake;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.model.Entry;
import org.gongkai.model.Export;
import org.gongkai.refusal.Problem;
import org.gongkai.refusal.RefusedException;

/** Files as an office drops them, for the tests of the intake. */
public record Dropped(Path folder) {
    public Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path bytes(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive of files, each under its path in it. */
    public Path archive(String name, Map<String, Path> members) throws IOException {
        Path archive = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Path> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(Files.readAllBytes(member.getValue()));
            }
        }
        return archive;
    }

    public Reading read(String text) throws RefusedException, IOException {
        return new Exports().read(file("export", text));
    }

    /** The records of a file that holds one export. */
    public <T extends Entry> List<T> records(Class<T> type, String text) throws RefusedException, IOException {
        List<Export> exports = read(text).exports();
        if (exports.size() != 1) {
            throw new AssertionError("One export was expected: " + exports);
        }
        return exports.get(0).entries().stream().map(type::cast).toList();
    }

    public List<Problem> problems(String text) {
        return problems(file("export", text));
    }

    public static List<Problem> problems(Path file) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> new Exports().read(file));
        if (refused == null) {
            throw new AssertionError("It was not refused: " + file);
        }
        return refused.refusal().problems();
    }

    public static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
