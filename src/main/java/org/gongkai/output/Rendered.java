package org.gongkai.output;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 排版结果: what came of writing a disclosure in every format.
 *
 * @param files the files of each format that stands, in the order in which a reader would open them
 * @param failures the formats that do not stand
 */
public record Rendered(Map<String, List<Path>> files, List<FormatFailure> failures) {
    public Rendered {
        Map<String, List<Path>> copies = new LinkedHashMap<>();
        files.forEach((format, ofFormat) -> copies.put(format, List.copyOf(ofFormat)));
        files = Collections.unmodifiableMap(copies);
        failures = List.copyOf(failures);
    }

    /** Every file, in order. */
    List<Path> all() {
        return files.values().stream().flatMap(Collection::stream).toList();
    }
}
