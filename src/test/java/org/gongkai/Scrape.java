package org.gongkai;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Prometheus reads from the program at a time.
 *
 * @param series every series in the order of the text
 */
record Scrape(List<Series> series) {
    private static final Pattern LINE =
            Pattern.compile("(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(?<labels>.*)})? (?<value>\\S+)");

    private static final Pattern LABEL =
            Pattern.compile("(?<name>[a-zA-Z_][a-zA-Z0-9_]*)=\"(?<value>(?:[^\"\\\\]|\\\\.)*)\",?");

    /** A series with what it shows, such as {@code 3.0}. */
    record Series(String name, Map<String, String> labels, String value) {
        private static Series of(String line) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new AssertionError("No line of Prometheus: " + line);
            }
            Map<String, String> labels = new TreeMap<>();
            String written = parts.group("labels") == null ? "" : parts.group("labels");
            Matcher label = LABEL.matcher(written);
            while (label.lookingAt()) {
                labels.put(label.group("name"), label.group("value"));
                label.region(label.end(), written.length());
            }
            return new Series(parts.group("name"), labels, parts.group("value"));
        }
    }

    static Scrape read(String text) {
        return new Scrape(text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Series::of)
                .toList());
    }

    /** The names of all series. */
    Set<String> names() {
        return series.stream().map(Series::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The series of a name. */
    List<Series> of(String name, String... labels) {
        Map<String, String> wanted = new TreeMap<>();
        for (int i = 0; i < labels.length; i += 2) {
            wanted.put(labels[i], labels[i + 1]);
        }
        return series.stream()
                .filter(each ->
                        each.name().equals(name) && each.labels().entrySet().containsAll(wanted.entrySet()))
                .toList();
    }

    /** What all series of a name with these labels show together. */
    BigDecimal sum(String name, String... labels) {
        return of(name, labels).stream()
                .map(each -> new BigDecimal(each.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
