package org.gongkai.prose;

import java.math.BigDecimal;

/**
 * 数量提法: a count with its unit: {@code 250批次}, {@code ≥2000人、次}, {@code 约50台套左右}.
 *
 * @param number the number, multiplied out where it is written in 万
 * @param unit the unit as it is written
 * @param comparison how it bounds what is meant
 */
public record CountMention(int start, int end, String wording, BigDecimal number, String unit, Comparison comparison)
        implements Mention {
    /** Whether it counts the same things as a unit says: 批、次 as 批次, 名 as 人. */
    public boolean counts(String otherUnit) {
        return Units.same(unit, otherUnit);
    }
}
