package org.gongkai.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * 时间: a day as {@link DateParser} reads it, with the time of day behind it if one is there: {@code 2026-01-05 09:30},
 * {@code 20260105093000}, in a cell that is a number also the serial number of both.
 *
 * @param days reads the day, and refuses what is no day with or without a time
 */
public record MomentParser(Parser<LocalDate> days) implements Parser<Moment> {
    private static final Pattern BEHIND_A_DAY = Pattern.compile(
            ".*[0-9日](?:T| {1,3})([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,9}))?)?(?:\\+08:?00)?");
    private static final Pattern STAMP = Pattern.compile("[0-9]{8}([0-9]{2})([0-9]{2})([0-9]{2})()");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(\\.[0-9]{1,20})");
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
    private static final int NANO_DIGITS = 9;

    /** The parser for cells of text. */
    public MomentParser() {
        this(new DateParser());
    }

    @Override
    public Moment parse(String text) throws Unreadable {
        LocalDate day = days.parse(text);
        Matcher serial = SERIAL.matcher(text);
        return new Moment(day, serial.matches() ? ofFraction(serial.group(1)) : time(Characters.halfWidth(text)));
    }

    @Override
    public Parser<Moment> forNumber(DateSystem system) {
        return new MomentParser(days.forNumber(system));
    }

    @Override
    public Moment standIn() {
        return Moment.of(days.standIn());
    }

    @Override
    public Optional<String> notice(String text, Moment moment) {
        return days.notice(text, moment.day());
    }

    private static @Nullable LocalTime time(String text) {
        for (Pattern shape : new Pattern[] {BEHIND_A_DAY, STAMP}) {
            Matcher parts = shape.matcher(text);
            if (parts.matches()) {
                return LocalTime.of(
                        number(parts.group(1)), number(parts.group(2)), number(parts.group(3)), nanos(parts.group(4)));
            }
        }
        return null;
    }

    private static LocalTime ofFraction(String fraction) {
        return LocalTime.ofSecondOfDay(new BigDecimal(fraction)
                .multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String decimals) {
        return decimals == null ? 0 : number((decimals + "0".repeat(NANO_DIGITS)).substring(0, NANO_DIGITS));
    }
}
