package org.gongkai.store;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SQL 语句: the statements that every table needs, and the rows that go into them. */
final class Sql {
    private Sql() {}

    /** The statement that inserts one row. */
    static String insert(String table, String... columns) {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.length, "?")) + ")";
    }

    /**
     * The statement that reads the rows of one submission, in no order.
     *
     * @param named what the table keeps as a term: column {@code x_id} is read as the text {@code x}
     */
    static String select(String table, String... named) {
        return "SELECT r.*"
                + each(named, ", %1$s.text AS %1$s")
                + " FROM " + table + " r"
                + each(named, " LEFT JOIN term %1$s ON %1$s.id = r.%1$s_id")
                + " WHERE r.submission_id = ?";
    }

    /** The values of one row for each element of a list, with its place in the list counted from 0. */
    static <T> List<@Nullable Object[]> rows(List<T> elements, Row<T> row) {
        return IntStream.range(0, elements.size())
                .mapToObj(ordinal -> row.of(ordinal, elements.get(ordinal)))
                .toList();
    }

    private static String each(String[] names, String pattern) {
        return Stream.of(names).map(pattern::formatted).collect(Collectors.joining());
    }

    /**
     * The values of a row, in the order of its columns.
     *
     * @param <T> what the row describes
     */
    @FunctionalInterface
    interface Row<T> {
        @Nullable
        Object[] of(int ordinal, T element);
    }
}
