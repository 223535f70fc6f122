package org.gongkai.narrative;

import org.gongkai.model.AmountFormat;
import org.gongkai.table.Figure;

/**
 * 增减: how far a figure lies from last year's.
 *
 * @param now this year's figure
 * @param before last year's
 */
record Change(Figure now, Figure before) {
    /** Whether it would print as more than nothing. */
    boolean isVisible() {
        return size().amount().wan().signum() != 0;
    }

    boolean rises() {
        return now.amount().fen() > before.amount().fen();
    }

    /** The difference without a sign, which rests on the records of both years. */
    Figure size() {
        return rises() ? now.minus(before) : before.minus(now);
    }

    /** Whether there is something to measure a rate against. */
    boolean hasRate() {
        return !before.amount().isZero();
    }

    /** {@code 增长8.92%} or {@code 下降8.92%}. */
    String rate() {
        return (rises() ? "增长" : "下降") + AmountFormat.growth(size().amount(), before.amount());
    }
}
