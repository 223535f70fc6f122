package org.gongkai.backup;

import java.math.BigInteger;
import java.security.MessageDigest;
import org.gongkai.model.Fingerprint;

/**
 * 行和: the sum of the fingerprints of rows. Two databases that sort texts otherwise give the same sum for the same rows.
 */
final class RowSum {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest digest = Fingerprint.sha256();
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    void add(byte[] row) {
        sum = sum.add(new BigInteger(1, digest.digest(row))).mod(MODULUS);
        rows++;
    }

    long rows() {
        return rows;
    }

    String text() {
        return "%064x".formatted(sum);
    }
}
