package org.gongkai.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.Row;

/**
 * 表头比对: how well one to three rows would do as the header of a kind. Columns that belong to other kinds count against it,
 * so that an expenditure export that lacks a column is never taken for a revenue export.
 *
 * @param kind the kind
 * @param rows the rows
 * @param headings the columns, understood
 * @param plan which column holds which field
 */
record HeaderMatch(RowKind kind, List<Row> rows, List<Heading> headings, ColumnPlan plan) {
    private static final int MOST_ROWS = 3;

    /** What a line above may give instead of a column. */
    private static final Set<Field> GIVEN_ABOVE = Field.setOf(Field.YEAR, Field.UNIT_CODE, Field.UNIT_NAME);

    /** The best match first; of equal ones that with most columns, then that with fewest rows, then the first. */
    private static final Comparator<HeaderMatch> BEST = Comparator.comparingLong(HeaderMatch::score)
            .thenComparingLong(HeaderMatch::understood)
            .reversed()
            .thenComparingInt(match -> match.rows().size());

    /** The rows that match a kind best, if any row matches anything. */
    static Optional<HeaderMatch> best(List<Row> rows) {
        List<HeaderMatch> matches = new ArrayList<>();
        for (int from = 0; from < rows.size(); from++) {
            for (int to = from + 1; to <= Math.min(rows.size(), from + MOST_ROWS); to++) {
                ofEachKind(rows.subList(from, to), rows.subList(to, rows.size()))
                        .filter(match -> match.matched() > 0)
                        .forEach(matches::add);
            }
        }
        Optional<HeaderMatch> best = matches.stream().min(BEST);
        while (best.isPresent()) {
            HeaderMatch found = best.get();
            Optional<HeaderMatch> earlier =
                    matches.stream().filter(match -> match.isWholeBefore(found)).min(BEST);
            if (earlier.isEmpty()) {
                return best;
            }
            best = earlier;
        }
        return best;
    }

    /** Whether it is a header of its own above another one, so that a table stands between them. */
    private boolean isWholeBefore(HeaderMatch other) {
        return row().number() + 1 < other.rows().get(0).number() && GIVEN_ABOVE.containsAll(missing(Map.of()));
    }

    private static Stream<HeaderMatch> ofEachKind(List<Row> rows, List<Row> below) {
        List<Heading> headings = Headings.of(rows);
        ColumnPlan plan = ColumnPlan.of(headings, below);
        return RowKind.all().stream().filter(kind -> kind.mayBeAbove(headings)).map(kind -> {
            List<Heading> own = kind.understood(headings);
            return new HeaderMatch(
                    kind, List.copyOf(rows), own, own.equals(headings) ? plan : ColumnPlan.of(own, below));
        });
    }

    /** The row that the columns are told by: the last one. */
    Row row() {
        return rows.get(rows.size() - 1);
    }

    /** Whether the kind has such a column. */
    boolean knows(Field field) {
        return kind.columns().required().contains(field)
                || kind.columns().optional().contains(field)
                || field == Field.DELETED;
    }

    /** The columns that the header lacks, when something above it gives what needs no column. */
    List<Field> missing(Map<Field, Column> above) {
        return kind.columns().required().stream()
                .filter(field -> !plan.columns().containsKey(field) && !above.containsKey(field))
                .toList();
    }

    private long matched() {
        return fields().filter(this::knows).count();
    }

    private long understood() {
        return headings.stream().filter(heading -> heading.field() != null).count();
    }

    private long score() {
        return matched()
                - missing(Map.of()).size()
                - plan.repeated().size()
                - fields().filter(field -> !knows(field)).count();
    }

    private Stream<Field> fields() {
        return headings.stream().map(Heading::field).filter(Objects::nonNull).distinct();
    }

    /** The text of its rows, for somebody to recognise it by. */
    String text() {
        return rows.stream().map(Row::text).collect(Collectors.joining(" / "));
    }

    /** The columns that no field is read from, by number. */
    IntStream unread() {
        return IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).field() == null
                        || !knows(Objects.requireNonNull(headings.get(i).field())));
    }
}
