package org.gongkai.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * 金额: an exact sum of money in fen, with the half-width of what is known about it.
 *
 * <p>An amount from an export is known to the fen, so its half-width is zero. Where only a printed figure is known (a
 * last-year total in 万元 with two decimals) the true value lies within 50 yuan of it. Half-widths add up over sums and
 * differences, as in XBRL Calculations 1.1.
 *
 * @param fen the amount, in fen
 * @param halfWidth how far the true value may lie from {@code fen}, in fen, never negative
 */
public record Amount(long fen, long halfWidth) implements Comparable<Amount> {
    /** Nothing, exactly. */
    public static final Amount ZERO = new Amount(0, 0);

    private static final long HALF_OF_A_PRINTED_CENTI_WAN = 5_000;

    public Amount {
        if (halfWidth < 0) {
            throw new IllegalArgumentException("A half-width is never negative: " + halfWidth);
        }
    }

    /** An amount known to the fen. */
    public static Amount ofFen(long fen) {
        return fen == 0 ? ZERO : new Amount(fen, 0);
    }

    /**
     * An amount in yuan with at most two decimals.
     *
     * @throws ArithmeticException if it has more than two decimals or more digits than a {@code long} of fen holds
     */
    public static Amount ofYuan(BigDecimal yuan) {
        return ofFen(yuan.movePointRight(2).longValueExact());
    }

    /**
     * An amount exported in 万元, exact in its own digits (at most six decimals).
     *
     * @throws ArithmeticException if it is finer than a fen or too large
     */
    public static Amount ofWan(BigDecimal wan) {
        return ofFen(wan.movePointRight(6).longValueExact());
    }

    /** A figure of which only the print in 万元 with two decimals is known. */
    public static Amount printedWan(BigDecimal wan) {
        return new Amount(wan.movePointRight(6).longValueExact(), HALF_OF_A_PRINTED_CENTI_WAN);
    }

    /** The sum of amounts, in no particular order. */
    public static Amount sum(Collection<Amount> amounts) {
        return amounts.stream().reduce(ZERO, Amount::plus);
    }

    /** This amount and another together. */
    public Amount plus(Amount other) {
        return new Amount(Math.addExact(fen, other.fen), Math.addExact(halfWidth, other.halfWidth));
    }

    /** This amount less another; the half-widths still add up. */
    public Amount minus(Amount other) {
        return new Amount(Math.subtractExact(fen, other.fen), Math.addExact(halfWidth, other.halfWidth));
    }

    /** Whether nothing is left, to the fen. */
    public boolean isZero() {
        return fen == 0;
    }

    /** The amount in yuan, with two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /** The amount in 万元, rounded half up to two decimals: the one place where money is rounded. */
    public BigDecimal wan() {
        return BigDecimal.valueOf(fen, 6).setScale(2, RoundingMode.HALF_UP);
    }

    /** This amount as it is known once printed in 万元: rounded, and vague by 50 yuan. */
    public Amount printed() {
        return printedWan(wan());
    }

    /** How this amount stands to another that ought to equal it. */
    public Agreement against(Amount other) {
        Amount difference = minus(other);
        if (difference.fen == 0) {
            return Agreement.AGREE;
        }
        return Math.abs(difference.fen) <= difference.halfWidth ? Agreement.RESIDUE : Agreement.BROKEN;
    }

    @Override
    public int compareTo(Amount other) {
        int byFen = Long.compare(fen, other.fen);
        return byFen != 0 ? byFen : Long.compare(halfWidth, other.halfWidth);
    }
}
