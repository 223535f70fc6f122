package org.gongkai.night;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 公开期限: a unit publishes its budget within twenty days of its approval (预算法第十四条); the day of the approval does not
 * count. Where the last day is a holiday, the law lets the next working day be the last: that is left to people.
 *
 * @param approved 批复日期
 */
public record Deadline(LocalDate approved) {
    private static final int DAYS = 20;

    /** The last day. */
    public LocalDate lastDay() {
        return approved.plusDays(DAYS);
    }

    /** How many days are left; 0 on the last day, below that the deadline has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay());
    }

    /** The same in words. */
    String words(LocalDate today) {
        long left = daysLeft(today);
        if (left < 0) {
            return "已逾期 " + -left + " 天";
        }
        return left == 0 ? "今天到期" : "还有 " + left + " 天";
    }
}
