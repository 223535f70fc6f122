package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Agreement;
import org.gongkai.model.Amount;
import org.gongkai.model.Origin;

/**
 * 等式: two sums that ought to be equal.
 *
 * @param subject what they are the sums of
 * @param found the sum as it was found
 * @param expected the sum that it ought to equal
 * @param remedy how to mend it
 */
record Equality(String subject, Side found, Side expected, String remedy) {

    /**
     * 一方: one side of an equality.
     *
     * @param name what is summed
     * @param amount the sum
     * @param origins the records it sums
     */
    record Side(String name, Amount amount, List<Origin> origins) {
        private String words() {
            return name + " " + amount.yuan().toPlainString() + " 元";
        }
    }

    /** Where the sums differ by more than rounding explains. */
    Optional<Breach> breach() {
        if (found.amount.against(expected.amount) != Agreement.BROKEN) {
            return Optional.empty();
        }
        List<Origin> origins = new ArrayList<>(found.origins);
        origins.addAll(expected.origins);
        return Optional.of(new Breach(
                Severity.ERROR,
                subject,
                found.words(),
                expected.words(),
                found.amount.minus(expected.amount).yuan().toPlainString(),
                found.name + "与" + expected.name + "不等",
                remedy,
                origins));
    }
}
