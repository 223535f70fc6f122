package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;

/**
 * 变动对照: what changed from one disclosure to the next, figure by figure and text by text.
 *
 * <p>Tables are matched by their number, rows by their label, forms by their project, paragraphs by their heading; what
 * repeats is aligned so that most of it stays. So a new row is a change of its own figures and shifts nothing. A paragraph
 * that only got another number because one was added before it has not changed, nor has a figure that sums other rows to
 * the same amount.
 */
public final class Changes {
    private Changes() {}

    /**
     * The changes in the order of the later disclosure; what is gone stands where it stood.
     *
     * @throws IllegalArgumentException if the disclosures are of different units or years
     */
    public static List<Change> between(Disclosure before, Disclosure after) {
        if (!before.key().equals(after.key())) {
            throw new IllegalArgumentException(
                    "Only disclosures of one unit and year compare: " + before.key() + ", " + after.key());
        }
        List<Change> changes = new ArrayList<>();
        Matching.of(Parts.of(before), Parts.of(after), Part::name, (one, other) -> 1)
                .forEach(pair -> changes.addAll(part(pair)));
        return List.copyOf(changes);
    }

    private static List<Change> part(Pair<Part> parts) {
        String place = parts.either().place();
        List<Change> changes = new ArrayList<>();
        Matching.of(
                        parts.before(Part::lines, List.of()),
                        parts.after(Part::lines, List.of()),
                        Line::name,
                        Line::likeness)
                .forEach(pair -> changes.addAll(line(place, pair)));
        return changes;
    }

    private static List<Change> line(String place, Pair<Line> lines) {
        String row = lines.either().row();
        List<Change> changes = new ArrayList<>();
        List<String> columns = Matching.of(
                        lines.before(Line::columns, List.of()),
                        lines.after(Line::columns, List.of()),
                        column -> column,
                        (one, other) -> 1)
                .stream()
                .map(Pair::either)
                .toList();
        for (String column : columns) {
            Content before = lines.before(line -> line.at(column), Content.NONE);
            Content after = lines.after(line -> line.at(column), Content.NONE);
            if (!before.isSameAs(after)) {
                changes.add(
                        new Change(place, row, column, before.text(), after.text(), Content.difference(before, after)));
            }
        }
        return changes;
    }
}
