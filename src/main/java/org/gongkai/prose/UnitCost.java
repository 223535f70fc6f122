package org.gongkai.prose;

import java.util.List;
import java.util.Optional;
import org.gongkai.model.Amount;
import org.jspecify.annotations.Nullable;

/**
 * 数量×单价: a quantity, the price of one, and the total where the text gives it.
 *
 * @param quantity how many
 * @param prices the price of one, or several prices of one that cannot be told apart by their quantities
 * @param total what it comes to; null where the text does not say so
 */
public record UnitCost(CountMention quantity, List<AmountMention> prices, @Nullable AmountMention total) {
    public UnitCost {
        prices = List.copyOf(prices);
    }

    /** What the quantity comes to at the price, to the fen; none where there are several prices, or one is only a bound. */
    public Optional<Amount> product() {
        if (prices.size() != 1
                || quantity.comparison() != Comparison.EXACT
                || prices.get(0).comparison() != Comparison.EXACT) {
            return Optional.empty();
        }
        try {
            return Optional.of(Amount.ofYuan(
                    prices.get(0).amount().yuan().multiply(quantity.number()).stripTrailingZeros()));
        } catch (ArithmeticException finerThanAFen) {
            return Optional.empty();
        }
    }
}
