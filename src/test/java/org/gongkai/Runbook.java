package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The runbook, section by section.
 *
 * @param sections all of them, chapters and what is below them, in their order
 */
record Runbook(List<Section> sections) {
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,4}) (.+)$");

    /**
     * A section.
     *
     * @param level 2 for a chapter, 3 for what is below it
     * @param text what it says up to the next heading
     */
    record Section(int level, String title, String text) {
        /** The anchor that a reader of Markdown gives it. */
        String anchor() {
            return title.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-');
        }
    }

    static Runbook read() throws IOException {
        String all = Files.readString(Path.of("src/main/docs/operations.md"));
        List<MatchResult> headings = HEADING.matcher(all).results().toList();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            MatchResult heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : all.length();
            sections.add(new Section(heading.group(1).length(), heading.group(2), all.substring(heading.end(), end)));
        }
        return new Runbook(sections);
    }

    Section section(String title) {
        return sections.stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The runbook has no section " + title));
    }

    List<String> anchors() {
        return sections.stream().map(Section::anchor).toList();
    }

    /** Where links within the runbook lead to. */
    Stream<String> links() {
        return sections.stream()
                .flatMap(section -> Pattern.compile("]\\(#([^)]+)\\)")
                        .matcher(section.text())
                        .results())
                .map(link -> link.group(1));
    }
}
