package org.gongkai.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 一层设置: what one source says.
 *
 * @param source the source
 * @param values what it says, by key
 */
public record Layer(Source source, Map<String, String> values) {
    private static final String OURS = "gongkai.";
    private static final int SLIP = 2;

    public Layer {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What a command says by itself or what was said on the command line. */
    public static Layer of(Source.Place place, Map<Setting, String> values) {
        Map<String, String> byKey = new TreeMap<>();
        values.forEach((setting, value) -> byKey.put(setting.key(), value));
        return new Layer(new Source(place, ""), byKey);
    }

    /**
     * What a file says.
     *
     * @throws IllegalArgumentException if the file cannot be read as one of settings, in a sentence that says what to change
     */
    public static Layer file(Path file) throws IOException {
        return new Layer(new Source(Source.Place.FILE, file.toString()), KeyFile.read(file));
    }

    /**
     * What the environment says in variables such as {@code GONGKAI_INBOX_SETTLE}; Camel reads its own itself. Others that begin so may belong to
     * somebody else (Kubernetes makes some for every service); one that is nearly that of a setting is taken for a slip.
     */
    public static Layer environment(Map<String, String> variables) {
        Map<String, String> values = new TreeMap<>();
        variables.forEach((name, value) -> {
            if (name.startsWith("GONGKAI_")) {
                Arrays.stream(Setting.values())
                        .filter(setting -> setting.variable().equals(name))
                        .map(Setting::key)
                        .findFirst()
                        .or(() -> slip(name.toLowerCase(Locale.ROOT).replace('_', '.')))
                        .ifPresent(key -> values.put(key, value));
            }
        });
        return new Layer(new Source(Source.Place.ENVIRONMENT, ""), values);
    }

    /** What the system properties of Java say; one that is nearly a setting is taken for a slip. */
    public static Layer jvm(Map<String, String> properties) {
        Map<String, String> values = new TreeMap<>();
        properties.forEach((name, value) -> {
            if (name.startsWith(OURS)) {
                Setting.of(name).map(Setting::key).or(() -> slip(name)).ifPresent(key -> values.put(key, value));
            }
        });
        return new Layer(new Source(Source.Place.JVM, ""), values);
    }

    private static Optional<String> slip(String key) {
        return Setting.nearest(key).distance(key) <= SLIP ? Optional.of(key) : Optional.empty();
    }

    /** Where exactly it says a setting. */
    Source of(Setting setting) {
        return source.place() == Source.Place.ENVIRONMENT ? new Source(source.place(), setting.variable()) : source;
    }
}
