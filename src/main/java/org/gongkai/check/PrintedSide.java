package org.gongkai.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.ComputedSide.ComputedColumn;
import org.gongkai.check.ComputedSide.ComputedRow;
import org.gongkai.model.ChineseNumeral;
import org.gongkai.model.Dossier;
import org.gongkai.model.PrintedFigure;
import org.gongkai.table.Figure;
import org.gongkai.table.Table;

/**
 * 对账: one side of a printed table beside the same side of the computed one, row to row and column to column.
 *
 * <p>A row is known by its code where both have codes, else by its names; of rows with one name the first belongs to the
 * first. A column is known by its title; the only one belongs to the only one.
 */
final class PrintedSide {
    private static final String TOTAL = "合计";

    private final int table;
    private final String unitName;
    private final ComputedSide computed;
    private final Map<Integer, ComputedColumn> columns = new LinkedHashMap<>();
    private final Map<Integer, ComputedRow> rows = new LinkedHashMap<>();
    private final Set<ComputedRow> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PrintedFigure> figures;

    /**
     * 一对: a printed figure with the computed one that it ought to be.
     *
     * @param printed the printed figure
     * @param row the row of the computed figure
     * @param column the column of the computed figure
     */
    record Pair(PrintedFigure printed, ComputedRow row, ComputedColumn column) {
        Figure computed() {
            return row.figure(column);
        }
    }

    PrintedSide(int table, String unitName, List<PrintedFigure> figures, ComputedSide computed) {
        this.table = table;
        this.unitName = PrintedWords.row(unitName);
        this.figures = figures;
        this.computed = computed;
        figures.forEach(this::matchColumn);
        figures.forEach(this::matchRow);
    }

    /** Every side of every printed table of a dossier beside its filled tables and their sides. */
    static List<PrintedSide> of(Dossier dossier, List<Table> tables, List<List<ComputedSide>> sides) {
        List<PrintedSide> all = new ArrayList<>();
        printed(dossier).values().forEach(figures -> {
            int number = figures.get(0).table();
            String unitName = tables.get(number - 1).unitName();
            List<ComputedSide> computed = sides.get(number - 1);
            for (int i = 0; i < computed.size(); i++) {
                int side = i + 1;
                List<PrintedFigure> ofSide =
                        figures.stream().filter(figure -> figure.side() == side).toList();
                all.add(new PrintedSide(number, unitName, ofSide, computed.get(i)));
            }
        });
        return all;
    }

    /** The printed figures table by table; one that is printed in two sheets counts as two. */
    private static Map<String, List<PrintedFigure>> printed(Dossier dossier) {
        return dossier.printed().stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.table() + "\n" + figure.origin().sheet(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** 表三, the name of its table. */
    String tableName() {
        return "表" + ChineseNumeral.of(table);
    }

    /** All its printed figures, in the order of the print. */
    List<PrintedFigure> figures() {
        return figures;
    }

    /** The printed figures that the computed table has too, in the order of the print. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (PrintedFigure figure : figures) {
            ComputedRow row = rows.get(figure.origin().row());
            ComputedColumn column = columns.get(figure.column());
            if (row != null && column != null) {
                pairs.add(new Pair(figure, row, column));
            }
        }
        return pairs;
    }

    /** The first figure of each printed row that the computed table lacks, where the row has any. */
    List<PrintedFigure> rowsTooMany() {
        return firstOfEach(figure -> !rows.containsKey(figure.origin().row()), true);
    }

    /** The first figure of each printed column that the computed table lacks, where the column has any. */
    List<PrintedFigure> columnsTooMany() {
        return firstOfEach(
                figure -> !columns.containsKey(figure.column())
                        && rows.containsKey(figure.origin().row()),
                false);
    }

    /** The computed rows with figures that the print lacks. */
    List<ComputedRow> rowsMissing() {
        return computed.rows().stream()
                .filter(row ->
                        !taken.contains(row) && computed.columns().stream().anyMatch(c -> prints(row, c)))
                .toList();
    }

    /** The computed columns with figures that the print lacks. */
    List<ComputedColumn> columnsMissing() {
        return computed.columns().stream()
                .filter(column -> !columns.containsValue(column)
                        && computed.rows().stream().anyMatch(row -> prints(row, column)))
                .toList();
    }

    /** The largest figure of a computed row. */
    Figure greatest(ComputedRow row) {
        return greatest(computed.columns().stream().map(row::figure));
    }

    /** The largest figure of a computed column. */
    Figure greatest(ComputedColumn column) {
        return greatest(computed.rows().stream().map(row -> row.figure(column)));
    }

    private static Figure greatest(Stream<Figure> figures) {
        return figures.max(Comparator.comparingLong(
                        figure -> Math.abs(figure.amount().fen())))
                .orElse(Figure.ZERO);
    }

    private List<PrintedFigure> firstOfEach(Predicate<PrintedFigure> lacking, boolean row) {
        Set<Integer> seen = new HashSet<>();
        return figures.stream()
                .filter(figure -> lacking.test(figure) && !figure.amount().isZero())
                .filter(figure -> seen.add(row ? figure.origin().row() : figure.column()))
                .toList();
    }

    /** Whether a figure is more than what prints as nothing. */
    private static boolean prints(ComputedRow row, ComputedColumn column) {
        return row.figure(column).amount().wan().signum() != 0;
    }

    private void matchColumn(PrintedFigure figure) {
        if (columns.containsKey(figure.column())) {
            return;
        }
        long printed = figures.stream().map(PrintedFigure::column).distinct().count();
        String title = PrintedWords.column(figure.title());
        computed.columns().stream()
                .filter(column -> !columns.containsValue(column))
                .filter(column -> column.name().equals(title)
                        || (printed == 1 && computed.columns().size() == 1))
                .findFirst()
                .ifPresent(column -> columns.put(figure.column(), column));
    }

    private void matchRow(PrintedFigure figure) {
        if (!rows.containsKey(figure.origin().row())) {
            row(figure)
                    .filter(taken::add)
                    .ifPresent(row -> rows.put(figure.origin().row(), row));
        }
    }

    private Optional<ComputedRow> row(PrintedFigure figure) {
        String name = PrintedWords.row(figure.name());
        String counterpart = PrintedWords.row(figure.counterpart());
        boolean coded = !figure.code().isEmpty()
                && computed.rows().stream().anyMatch(row -> !row.code().isEmpty());
        if (coded) {
            return free(row -> row.code().equals(figure.code()));
        }
        return free(row -> row.name().equals(name) && row.counterpart().equals(counterpart))
                .or(() ->
                        free(row -> figure.counterpart().isEmpty() && row.name().equals(name)))
                .or(() -> isTotal(name) ? free(this::isTotal) : Optional.empty());
    }

    /** 合计 and the name of the unit are two names of one row, where there is but one total. */
    private boolean isTotal(ComputedRow row) {
        return row.isTotal()
                && isTotal(row.name())
                && computed.rows().stream().filter(ComputedRow::isTotal).count() == 1;
    }

    private boolean isTotal(String name) {
        return name.equals(TOTAL) || name.equals(unitName);
    }

    private Optional<ComputedRow> free(Predicate<ComputedRow> condition) {
        return computed.rows().stream()
                .filter(row -> !taken.contains(row))
                .filter(condition)
                .findFirst();
    }
}
