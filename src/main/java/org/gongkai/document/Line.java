package org.gongkai.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 可比行: what stands under one label, column by column.
 *
 * @param row the label; empty for a paragraph
 * @param contents the contents by their column, in order
 */
record Line(String row, Map<String, Content> contents) {
    Line {
        contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
    }

    /** A line of one content without a column. */
    static Line of(String row, Content content) {
        return new Line(row, Collections.singletonMap("", content));
    }

    /** What it is matched by: its label and the column that it begins in, because two sides may share a label. */
    String name() {
        return row + "\n" + columns().stream().findFirst().orElse("");
    }

    List<String> columns() {
        return List.copyOf(contents.keySet());
    }

    Content at(String column) {
        return contents.getOrDefault(column, Content.NONE);
    }

    boolean isBlank() {
        return contents.values().stream().allMatch(Content.NONE::isSameAs);
    }

    /** How much two lines have in common, at least 1: lines of one name may always be versions of each other. */
    int likeness(Line other) {
        return 1
                + contents.entrySet().stream()
                        .mapToInt(content -> content.getValue().likeness(other.at(content.getKey())))
                        .sum();
    }
}
