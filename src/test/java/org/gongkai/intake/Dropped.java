package org.gongkai.intake;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.model.Entry;
import org.gongkai.model.Export;

/** Files as an office drops them, for the tests of the intake. */
record Dropped(Path folder) {
    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path bytes(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading read(String text) throws RefusedException, IOException {
        return new Exports().read(file("export", text));
    }

    /** The records of a file that holds one export. */
    <T extends Entry> List<T> records(Class<T> type, String text) throws RefusedException, IOException {
        List<Export> exports = read(text).exports();
        if (exports.size() != 1) {
            throw new AssertionError("One export was expected: " + exports);
        }
        return exports.get(0).entries().stream().map(type::cast).toList();
    }

    List<Problem> problems(String text) {
        return problems(file("export", text));
    }

    static List<Problem> problems(Path file) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> new Exports().read(file));
        if (refused == null) {
            throw new AssertionError("It was not refused: " + file);
        }
        return refused.refusal().problems();
    }

    static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
