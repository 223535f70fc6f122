package org.gongkai.intake;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongkai.form.Row;
import org.gongkai.refusal.Observations;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.Characters;
import org.jspecify.annotations.Nullable;

/** 表头之上: what the lines above the heading of a printed table say: which table it is, of whom, of when, in what unit. */
final class PrintedHead {
    private int number;
    private OptionalInt year = OptionalInt.empty();
    private PrintedUnit unit = PrintedUnit.NOBODY;
    private final DeclaredMoney money = new DeclaredMoney();

    /**
     * The head of a table.
     *
     * @param number its number as far as it is known before its title is read
     */
    PrintedHead(int number) {
        this.number = number;
    }

    /** The number of the table that a row is the title of. */
    static OptionalInt titled(Row row) {
        return PrintedCells.own(row).stream()
                .map(PrintedTitles::titled)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** Whether a row says only what stands above a heading, wherever it stands. */
    static boolean isOne(Row row) {
        List<String> own = PrintedCells.own(row);
        return own.stream().noneMatch(PrintedCells::isFigure)
                && (titled(row).isPresent()
                        || own.stream()
                                .allMatch(text -> PrintedTitles.coded(text).isPresent())
                        || AmountUnit.declaredIn(line(row)) != null
                        || PrintedUnit.in(line(row)).isPresent());
    }

    void read(Row row, Observations seen) {
        titled(row).ifPresent(title -> number = title);
        PrintedCells.own(row).stream()
                .filter(text -> PrintedTitles.titled(text).isPresent())
                .map(PrintedTitles::year)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .ifPresent(titled -> year = titled);
        PrintedUnit.in(line(row)).ifPresent(named -> unit = unit.and(named));
        money.read(row, line(row), seen);
    }

    /** A title that names no year leaves it to the headings, where they name but one. */
    void read(List<PrintedColumn> columns) {
        List<OptionalInt> years = columns.stream()
                .map(column -> PrintedTitles.year(column.heading()))
                .filter(OptionalInt::isPresent)
                .distinct()
                .toList();
        if (year.isEmpty() && years.size() == 1) {
            year = years.get(0);
        }
    }

    int number() {
        return number;
    }

    OptionalInt year() {
        return year;
    }

    PrintedUnit unit() {
        return unit;
    }

    /** The unit of its figures, where a line declares it. */
    @Nullable
    AmountUnit money() {
        return money.unit();
    }

    private static String line(Row row) {
        return row.cells().stream()
                .map(Characters::trim)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
