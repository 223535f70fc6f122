package org.gongkai.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 日期: {@code 2026-01-05}, {@code 2026/1/5}, {@code 2026年1月5日} or {@code 20260105}. */
public final class DateParser implements Parser<LocalDate> {
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"),
            Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})"),
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日"),
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})"));

    @Override
    public LocalDate parse(String text) throws Unreadable {
        String date = Characters.halfWidth(text);
        for (Pattern shape : SHAPES) {
            Matcher parts = shape.matcher(date);
            if (parts.matches()) {
                return of(number(parts, 1), number(parts, 2), number(parts, 3));
            }
        }
        throw new Unreadable("日期，如 2026-01-05 或 2026年1月5日", "请按年、月、日写全日期。");
    }

    @Override
    public LocalDate standIn() {
        return LocalDate.of(2026, 1, 1);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static LocalDate of(int year, int month, int day) throws Unreadable {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new Unreadable("日历上有的日期", "请核对年、月、日后改正。");
        }
    }
}
