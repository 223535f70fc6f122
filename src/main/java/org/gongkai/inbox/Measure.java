package org.gongkai.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Fingerprint;

/** 计量: what a note may say of the file that it stands beside. */
enum Measure {
    /** As {@code wc -l} counts; a last line without a line break counts too. */
    LINES("行数", "\\d{1,18}", "lines", "行数"),
    BYTES("字节数", "\\d{1,18}", "bytes", "字节数"),
    SHA256("SHA-256 指纹", "[0-9a-f]{64}", "sha256");

    private static final int BUFFER = 1 << 16;

    private final String term;
    private final Pattern shape;
    private final List<String> keys;

    Measure(String term, String shape, String... keys) {
        this.term = term;
        this.shape = Pattern.compile(shape);
        this.keys = List.of(keys);
    }

    /** The measure that a key names. */
    static Optional<Measure> named(String key) {
        return Stream.of(values())
                .filter(measure -> measure.keys.contains(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** How the measure is called in a sentence. */
    String term() {
        return term;
    }

    /** A value as the measure is written, if it can be one. */
    Optional<String> value(String text) {
        String value = text.toLowerCase(Locale.ROOT);
        if (!shape.matcher(value).matches()) {
            return Optional.empty();
        }
        return Optional.of(this == SHA256 ? value : Long.toString(Long.parseLong(value)));
    }

    /** The file, measured. */
    String of(Path file) throws IOException {
        try (Content content = Content.open(file)) {
            return switch (this) {
                case LINES -> Long.toString(lines(content.text()));
                case BYTES -> Long.toString(content.size());
                case SHA256 -> Fingerprint.of(file);
            };
        }
    }

    private static long lines(InputStream content) throws IOException {
        long lines = 0;
        byte last = '\n';
        byte[] buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
            for (int i = 0; i < read; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
            last = buffer[read - 1];
        }
        return last == '\n' ? lines : lines + 1;
    }
}
