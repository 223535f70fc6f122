package org.gongkai.prose;

import java.math.BigDecimal;
import org.gongkai.model.Amount;
import org.jspecify.annotations.Nullable;

/**
 * 金额提法: money in prose: {@code 12.50万元}, {@code 1,200,000元}, {@code 2000元/批次}.
 *
 * @param figure the figure, with as many decimals as are written
 * @param unit what it is counted in
 * @param comparison how it bounds what is meant
 * @param per of what it is the price: 批次 in {@code 2000元/批次}, 人 in {@code 人均526元}, 条 in {@code 每条检测收费1万元};
 *     null where it is a plain sum
 */
public record AmountMention(
        int start,
        int end,
        String wording,
        BigDecimal figure,
        MoneyUnit unit,
        Comparison comparison,
        @Nullable String per)
        implements Mention {
    public AmountMention {
        unit.fen(figure);
    }

    /** The amount, exactly as it is written. */
    public Amount amount() {
        return Amount.ofFen(unit.fen(figure));
    }

    /** The amount with half of the last printed place as its half-width. */
    public Amount printed() {
        return new Amount(unit.fen(figure), unit.halfPlace(decimals()));
    }

    /** How many decimals are written. */
    public int decimals() {
        return figure.scale();
    }

    /** Whether it is a sum of money and no price, bound or estimate. */
    public boolean isSum() {
        return per == null && comparison == Comparison.EXACT;
    }
}
