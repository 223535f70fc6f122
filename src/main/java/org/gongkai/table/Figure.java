package org.gongkai.table;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.Amount;
import org.gongkai.model.AmountFormat;
import org.gongkai.model.Money;
import org.gongkai.model.Origin;

/**
 * 数字: an amount with the places of all the records it sums.
 *
 * @param amount the exact sum; in a table it prints in 万元
 * @param origins where the records stand in the office's own files
 */
public record Figure(Amount amount, List<Origin> origins) implements Cell {
    /** Nothing, summed from nothing. */
    public static final Figure ZERO = new Figure(Amount.ZERO, List.of());

    public Figure {
        origins = List.copyOf(origins);
    }

    /** The sum of records, which remembers where they came from. */
    public static Figure sum(Collection<? extends Money> records) {
        return new Figure(
                Amount.sum(records.stream().map(Money::amount).toList()),
                records.stream().map(Money::origin).toList());
    }

    /** This figure and another together. */
    public Figure plus(Figure other) {
        return new Figure(amount.plus(other.amount), both(other));
    }

    /** This figure less another; it rests on the records of both. */
    public Figure minus(Figure other) {
        return new Figure(amount.minus(other.amount), both(other));
    }

    @Override
    public String print() {
        return AmountFormat.inTable(amount);
    }

    private List<Origin> both(Figure other) {
        return Stream.concat(origins.stream(), other.origins.stream())
                .distinct()
                .toList();
    }
}
