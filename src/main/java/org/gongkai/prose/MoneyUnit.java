package org.gongkai.prose;

import java.math.BigDecimal;

/** 金额单位: in what prose counts money. */
public enum MoneyUnit {
    YUAN("元", 2),
    HUNDRED_YUAN("百元", 4),
    THOUSAND_YUAN("千元", 5),
    WAN_YUAN("万元", 6),
    HUNDRED_THOUSAND_YUAN("十万元", 7),
    MILLION_YUAN("百万元", 8),
    TEN_MILLION_YUAN("千万元", 9),
    YI_YUAN("亿元", 10);

    /** Any of the units, the longest first. */
    static final String ANY = "千万元|百万元|十万元|亿元|万元|千元|百元|元";

    private final String chineseName;
    private final int power;

    MoneyUnit(String chineseName, int power) {
        this.chineseName = chineseName;
        this.power = power;
    }

    /** The unit of that name. */
    static MoneyUnit named(String chineseName) {
        for (MoneyUnit unit : values()) {
            if (unit.chineseName.equals(chineseName)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("No unit of money: " + chineseName);
    }

    /** How it is written. */
    public String chineseName() {
        return chineseName;
    }

    /**
     * A figure of this unit in fen.
     *
     * @throws ArithmeticException if it is finer than a fen or too large
     */
    long fen(BigDecimal figure) {
        return figure.movePointRight(power).longValueExact();
    }

    /** Half of the last printed place of a figure with that many decimals, in whole fen, rounded down. */
    long halfPlace(int decimals) {
        return BigDecimal.valueOf(5, 1)
                .movePointRight(power - decimals)
                .toBigInteger()
                .longValueExact();
    }
}
