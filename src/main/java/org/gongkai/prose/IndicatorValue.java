package org.gongkai.prose;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.model.Amount;
import org.jspecify.annotations.Nullable;

/**
 * 指标值: what the value cell of a performance indicator says.
 *
 * @param text the cell without the white space around it
 * @param kind what it is
 * @param comparison how its number bounds what is meant
 * @param number its number: a count, a rate in percent, a figure of money, a year; null where it has none that can be read
 * @param unit its unit as it is written; empty where it has none
 * @param form whether the unit is well formed
 * @param proposal the cell as it ought to be written; null where it is well formed or more than one reading is possible
 */
public record IndicatorValue(
        String text,
        Kind kind,
        Comparison comparison,
        @Nullable BigDecimal number,
        String unit,
        Form form,
        @Nullable String proposal) {
    /** 指标值类型: what a value is. */
    public enum Kind {
        /** 数量: {@code ≥450批次}; a bare number too. */
        COUNT,
        /** 比率: {@code ≥95%}. */
        RATE,
        /** 金额: {@code ≤140000.00元}. */
        MONEY,
        /** 单价: {@code 526元/人}. */
        PRICE,
        /** 日期: {@code 2026年}, {@code 2025年度}, {@code 12月}, {@code 2026年12月底前}. */
        DATE,
        /** 周期、时限: 按月, 每季度, 及时. */
        PERIOD,
        /** 文字: words without a number. */
        WORDING,
        /** 有数但读不准: numbers that are not read with certainty, such as a range. */
        UNREADABLE,
        /** 空: nothing. */
        BLANK
    }

    /** 单位写法: whether a unit is written as it ought to be. */
    public enum Form {
        /** 规范. */
        WELL_FORMED,
        /** 不规范: {@code 人、次}, {@code 年、元}, a unit behind words that need none. */
        MALFORMED,
        /** 缺单位: a number that does not say what it counts. */
        MISSING
    }

    /** The value of a cell. */
    public static IndicatorValue of(String cell) {
        return IndicatorCell.read(cell);
    }

    /** Whether something can be measured by it: it has a number, a date or a period. */
    public boolean isMeasurable() {
        return switch (kind) {
            case COUNT, RATE, MONEY, PRICE, DATE, PERIOD, UNREADABLE -> true;
            case WORDING, BLANK -> false;
        };
    }

    /** The money of a sum or a price, exactly as it is written. */
    public Optional<Amount> amount() {
        if (number == null || (kind != Kind.MONEY && kind != Kind.PRICE)) {
            return Optional.empty();
        }
        return IndicatorCell.amount(number, unit);
    }
}
