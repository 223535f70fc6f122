package org.gongkai.model;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 时间: a day, and the time of that day where one was given; none is made up.
 *
 * @param day the day
 * @param time the time of day, Beijing time; null where only the day was given
 */
public record Moment(LocalDate day, @Nullable LocalTime time) {
    /** A day without a time. */
    public static Moment of(LocalDate day) {
        return new Moment(day, null);
    }

    /** As it is written for people: {@code 2026-01-05} or {@code 2026-01-05 09:30}, with the seconds where there are any. */
    public String written() {
        return time == null ? day.toString() : day + " " + time;
    }
}
