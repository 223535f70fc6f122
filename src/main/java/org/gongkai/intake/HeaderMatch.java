package org.gongkai.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Row;
import org.gongkai.value.Characters;

/**
 * 表头比对: how well a row would do as the header of a kind. Columns that belong to other kinds count against it, so that
 * an expenditure export that lacks a column is never taken for a revenue export.
 *
 * @param kind the kind
 * @param row the row
 * @param headings the row, understood
 */
record HeaderMatch(RowKind kind, Row row, List<Heading> headings) {
    private static final Comparator<HeaderMatch> WORST_FIRST = Comparator.comparingLong(HeaderMatch::score);

    /** The first row that matches a kind best, if any row matches anything. */
    static Optional<HeaderMatch> best(List<Row> rows) {
        return rows.stream()
                .flatMap(HeaderMatch::ofEachKind)
                .filter(match -> match.matched() > 0)
                .reduce((one, other) -> WORST_FIRST.compare(other, one) > 0 ? other : one);
    }

    private static Stream<HeaderMatch> ofEachKind(Row row) {
        List<Heading> headings =
                row.cells().stream().map(Characters::trim).map(Heading::of).toList();
        return RowKind.all().stream().map(kind -> new HeaderMatch(kind, row, headings));
    }

    /** Whether the kind has such a column. */
    boolean knows(Field field) {
        return kind.required().contains(field) || kind.optional().contains(field);
    }

    /** The columns that the row lacks. */
    List<Field> missing() {
        return kind.required().stream()
                .filter(field -> headings.stream().noneMatch(heading -> heading.field() == field))
                .toList();
    }

    String missingNames() {
        return missing().stream().map(Field::term).collect(Collectors.joining("、"));
    }

    private long matched() {
        return fields().filter(this::knows).count();
    }

    private long score() {
        return matched()
                - missing().size()
                - fields().filter(field -> !knows(field)).count();
    }

    private Stream<Field> fields() {
        return headings.stream().map(Heading::field).filter(Objects::nonNull).distinct();
    }
}
