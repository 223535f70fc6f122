package org.gongkai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.form.Row;

/**
 * 各列列名: the headings of one to three rows, column by column. A spanner stands above all columns that it is merged over;
 * in a file that knows no merged cells it stands above the first, and the blank cells behind it are under it too.
 */
final class Headings {
    private final List<Row> rows;
    private final List<List<String>> spanners;

    private Headings(List<Row> rows, int columns) {
        this.rows = rows;
        this.spanners = rows.stream().map(row -> spanners(row, columns)).toList();
    }

    static List<Heading> of(List<Row> rows) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Headings headings = new Headings(rows, columns);
        return IntStream.range(0, columns)
                .mapToObj(column -> Heading.of(headings.words(column)))
                .toList();
    }

    private List<String> words(int column) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String word = isAbove(i, column)
                    ? spanners.get(i).get(column)
                    : rows.get(i).cell(column);
            if (!word.isEmpty()
                    && (words.isEmpty() || !words.get(words.size() - 1).equals(word))) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether a row is above one that says something in the column. */
    private boolean isAbove(int row, int column) {
        return rows.subList(row + 1, rows.size()).stream()
                .anyMatch(lower -> !lower.cell(column).isEmpty());
    }

    /** Each column with the last word that stands in it or to its left. */
    private static List<String> spanners(Row row, int columns) {
        List<String> spanners = new ArrayList<>();
        String last = "";
        for (int i = 0; i < columns; i++) {
            last = row.cell(i).isEmpty() ? last : row.cell(i);
            spanners.add(last);
        }
        return spanners;
    }
}
