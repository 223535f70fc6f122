package org.gongkai.output.proof;

import java.util.ArrayList;
import java.util.List;

/** 逐行核对: holds what was read back line by line against the script; it must say every line and nothing else. */
final class Collation {
    private static final int MOST_TOLD = 3;
    private static final int LONGEST = 60;

    private final List<Script.Line> expected;
    private final List<List<String>> found;
    private final List<String> differences = new ArrayList<>();

    private Collation(Script script, Reading.Lines reading) {
        this.expected = script.lines();
        this.found = reading.lines();
    }

    /** The first differences, each a sentence; none where both say the same. */
    static List<String> of(Script script, Reading.Lines reading) {
        Collation collation = new Collation(script, reading);
        collation.collate();
        return collation.differences;
    }

    private void collate() {
        int all = Math.max(expected.size(), found.size());
        for (int i = 0; i < all && differences.size() < MOST_TOLD; i++) {
            if (i >= expected.size()) {
                differences.add("多出“" + shown(found.get(i)) + "”");
            } else if (i >= found.size()) {
                differences.add(
                        expected.get(i).place() + "缺少“" + shown(expected.get(i).cells()) + "”");
            } else if (!squeezed(expected.get(i).cells()).equals(squeezed(found.get(i)))) {
                differences.add(expected.get(i).place() + "应为“"
                        + shown(expected.get(i).cells()) + "”，读回“" + shown(found.get(i)) + "”");
            }
        }
    }

    private static List<String> squeezed(List<String> cells) {
        return cells.stream().map(Squeezed::of).toList();
    }

    /** A line as a sentence quotes it, not too long. */
    static String shown(List<String> cells) {
        String line = String.join("|", cells).replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
