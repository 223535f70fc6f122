package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An alert as the rules have it.
 *
 * @param name its name
 * @param expr when it is pending, in PromQL
 * @param duration for how long it is before it fires; empty where it fires at once
 */
record Alert(String name, String expr, String duration, Map<?, ?> labels, Map<?, ?> annotations) {
    private static final Path RULES = Path.of("src/main/operations/gongkai-alerts.yaml");

    /** All of them, in their order. */
    static List<Alert> all() throws IOException {
        Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(RULES));
        return ((List<?>) part(file, "groups"))
                .stream()
                        .flatMap(group -> ((List<?>) part((Map<?, ?>) group, "rules")).stream())
                        .map(rule -> of((Map<?, ?>) rule))
                        .toList();
    }

    String annotation(String key) {
        return String.valueOf(annotations.get(key));
    }

    private static Alert of(Map<?, ?> rule) {
        return new Alert(
                (String) part(rule, "alert"),
                (String) part(rule, "expr"),
                Objects.toString(rule.get("for"), ""),
                (Map<?, ?>) part(rule, "labels"),
                (Map<?, ?>) part(rule, "annotations"));
    }

    private static Object part(Map<?, ?> whole, String key) {
        return Objects.requireNonNull(whole.get(key), key + " of " + whole);
    }
}
