package org.gongkai.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 日期: {@code 2026-01-05}, {@code 2026/1/5}, {@code 2026.1.5}, {@code 2026年1月5日}, 二〇二六年一月五日, {@code 20260105} or
 * {@code 20260105093000}, from 1900 to 2100. A time of day behind it is left out. What names no day, or not the year in
 * four digits and first, is refused; so is a bare serial number, since a text does not say from which day it counts.
 */
public final class DateParser implements Parser<LocalDate> {
    static final String EXPECTED = "日期，如 2026-01-05 或 2026年1月5日";
    private static final int LONGEST = 60;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final String HOUR = "(?:[01]?[0-9]|2[0-3])";
    private static final String SIXTIETH = "[0-5][0-9]";
    private static final Pattern WITH_TIME = Pattern.compile("(.*[0-9日])(?:T| {1,3})" + HOUR + ":" + SIXTIETH + "(?::"
            + SIXTIETH + "(?:\\.[0-9]{1,9})?)?(?:\\+08:?00)?");
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"),
            Pattern.compile("([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})"),
            Pattern.compile("([0-9]{4})\\.([0-9]{1,2})\\.([0-9]{1,2})"),
            Pattern.compile("([0-9]{4}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日"),
            Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})"),
            Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?:[01][0-9]|2[0-3])" + SIXTIETH + SIXTIETH));

    @Override
    public LocalDate parse(String text) throws Unreadable {
        if (text.length() > LONGEST) {
            throw new Unreadable(EXPECTED, "请只填写日期，不带说明。");
        }
        String date = ChineseDate.inDigits(Characters.halfWidth(text));
        Matcher withTime = WITH_TIME.matcher(date);
        String day = withTime.matches() ? withTime.group(1) : date;
        for (Pattern shape : SHAPES) {
            Matcher parts = shape.matcher(day);
            if (parts.matches()) {
                return of(number(parts, 1), number(parts, 2), number(parts, 3));
            }
        }
        throw new Unreadable(EXPECTED, DateRemedy.of(date));
    }

    @Override
    public Parser<LocalDate> forNumber(DateSystem system) {
        return new SerialDateParser(system);
    }

    @Override
    public LocalDate standIn() {
        return LocalDate.of(2026, 1, 1);
    }

    /** Whether a unit of today can have anything of that day. */
    static boolean isPlausible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static LocalDate of(int year, int month, int day) throws Unreadable {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            if (isPlausible(date)) {
                return date;
            }
        } catch (DateTimeException e) {
            throw new Unreadable("日历上有的日期", "请核对年、月、日后改正。");
        }
        throw new Unreadable(FIRST_YEAR + " 年至 " + LAST_YEAR + " 年之间的日期", "请核对年份后改正。");
    }
}
