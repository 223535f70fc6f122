package org.gongkai.check;

import java.math.BigInteger;
import org.gongkai.model.Amount;

/** 一万倍: whether one amount is about ten thousand times another, as when 元 were taken for 万元; in whole numbers. */
final class TenThousandfold {
    private static final BigInteger AT_LEAST = BigInteger.valueOf(9_000);
    private static final BigInteger AT_MOST = BigInteger.valueOf(11_000);

    private TenThousandfold() {}

    /** Whether the ratio of two amounts, the larger to the smaller, lies within a tenth of ten thousand. */
    static boolean apart(Amount one, Amount other) {
        BigInteger first = BigInteger.valueOf(one.fen());
        BigInteger second = BigInteger.valueOf(other.fen());
        if (first.signum() == 0 || first.signum() != second.signum()) {
            return false;
        }
        BigInteger smaller = first.abs().min(second.abs());
        BigInteger larger = first.abs().max(second.abs());
        return larger.compareTo(smaller.multiply(AT_LEAST)) >= 0 && larger.compareTo(smaller.multiply(AT_MOST)) <= 0;
    }
}
