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
 * @param particulars what is to be said of each format that stands, where there is something
 * @param failures the formats that do not stand
 */
public record Rendered(
        Map<String, List<Path>> files, Map<String, Particulars> particulars, List<FormatFailure> failures) {
    public Rendered {
        Map<String, List<Path>> copies = new LinkedHashMap<>();
        files.forEach((format, ofFormat) -> copies.put(format, List.copyOf(ofFormat)));
        files = Collections.unmodifiableMap(copies);
        particulars = Collections.unmodifiableMap(new LinkedHashMap<>(particulars));
        failures = List.copyOf(failures);
    }

    /** Every file, in order. */
    List<Path> all() {
        return files.values().stream().flatMap(Collection::stream).toList();
    }

    /** What is to be said of a format. */
    Particulars of(String format) {
        return particulars.getOrDefault(format, Particulars.NONE);
    }

    /** The same, with something else to be said of a format. */
    Rendered with(String format, Particulars changed) {
        Map<String, Particulars> all = new LinkedHashMap<>(particulars);
        all.put(format, changed);
        return new Rendered(files, all, failures);
    }
}
