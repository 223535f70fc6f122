package org.gongkai.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.Agreement;
import org.gongkai.model.Amount;
import org.gongkai.model.Money;
import org.gongkai.model.Place;
import org.gongkai.table.Figure;

/**
 * 等式: two sums that ought to be equal.
 *
 * @param about what they are the sums of
 * @param found the sum as it was found
 * @param expected the sum that it ought to equal
 * @param remedy how to mend it
 */
record Equality(About about, Side found, Side expected, String remedy) {

    /**
     * 一方: one side of an equality.
     *
     * @param name what is summed
     * @param amount the sum
     * @param places the values it sums
     */
    record Side(String name, Amount amount, List<Place> places) {
        /** The sum of lines. */
        static Side of(String name, Collection<? extends Money> lines) {
            return of(name, lines, Amount.ZERO);
        }

        /** The sum of lines and something more. */
        static Side of(String name, Collection<? extends Money> lines, Amount more) {
            return new Side(name, Figure.sum(lines).amount().plus(more), amounts(lines));
        }

        /** A figure of a table. */
        static Side of(String name, Figure figure) {
            return new Side(
                    name,
                    figure.amount(),
                    figure.origins().stream()
                            .map(origin -> new Place(origin, "金额"))
                            .toList());
        }

        private static List<Place> amounts(Collection<? extends Money> lines) {
            return lines.stream().map(line -> new Place(line.origin(), "金额")).toList();
        }

        private String words() {
            return name + " " + Words.yuan(amount);
        }
    }

    /** Broken where the sums differ by more than rounding explains. */
    Outcome outcome() {
        if (found.amount.against(expected.amount) != Agreement.BROKEN) {
            return Outcome.HELD;
        }
        return Breach.of(about)
                .found(found.words())
                .expected(expected.words())
                .difference(found.amount.minus(expected.amount))
                .cause(found.name + "与" + expected.name + "不等")
                .remedy(remedy)
                .at(Stream.concat(found.places.stream(), expected.places.stream())
                        .toList());
    }
}
