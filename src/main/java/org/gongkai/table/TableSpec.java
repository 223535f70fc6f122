package org.gongkai.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongkai.model.Dossier;

/**
 * 表样: what a table is, described once; filled from a dossier it is a {@link Table}.
 *
 * <p>In titles and headings {@code {年}} stands for the fiscal year.
 *
 * @param number its number in part two
 * @param title 表名
 * @param columns the columns
 * @param numbered whether a row of column numbers follows the heading
 * @param rows the rows of a dossier
 * @param notes what stands below it when a figure is in it
 */
public record TableSpec(
        int number,
        String title,
        List<Column> columns,
        boolean numbered,
        Function<Dossier, List<Row>> rows,
        List<Note> notes) {
    /** 注：本表无数据: stands below a table without a figure. */
    public static final String EMPTY = "注：本表无数据";

    private static final String YEAR = "{年}";

    /** A table without column numbers and notes. */
    static TableSpec of(int number, String title, List<Column> columns, Function<Dossier, List<Row>> rows) {
        return new TableSpec(number, title, columns, false, rows, List.of());
    }

    /** The same table with a row of column numbers. */
    TableSpec withColumnNumbers() {
        return new TableSpec(number, title, columns, true, rows, notes);
    }

    /** The same table with a note that always stands below it. */
    TableSpec withNote(String note) {
        return withNote(note, dossier -> true);
    }

    /** The same table with a note that stands below it where a dossier calls for it. */
    TableSpec withNote(String note, Predicate<Dossier> when) {
        return new TableSpec(number, title, columns, numbered, rows, List.of(new Note(note, when)));
    }

    /** The table of a dossier. */
    public Table fill(Dossier dossier) {
        String year = Integer.toString(dossier.year());
        List<Row> filled = rows.apply(dossier);
        return new Table(
                number,
                title.replace(YEAR, year),
                dossier.unit().name(),
                columns.stream().map(column -> dated(column, year)).toList(),
                numbered,
                filled,
                isEmpty(filled) ? List.of(EMPTY) : notes(dossier));
    }

    private List<String> notes(Dossier dossier) {
        return notes.stream()
                .filter(note -> note.when().test(dossier))
                .map(Note::text)
                .toList();
    }

    private static Column dated(Column column, String year) {
        return new Column(
                column.title().replace(YEAR, year),
                column.spanners().stream()
                        .map(spanner -> spanner.replace(YEAR, year))
                        .toList(),
                column.kind(),
                column.meaning());
    }

    private static boolean isEmpty(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .noneMatch(cell ->
                        cell instanceof Figure figure && !figure.amount().isZero());
    }

    /**
     * 表注: a note below a table.
     *
     * @param text the note
     * @param when which dossiers call for it
     */
    public record Note(String text, Predicate<Dossier> when) {}
}
