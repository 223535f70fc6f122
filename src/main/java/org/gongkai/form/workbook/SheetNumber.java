package org.gongkai.form.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.gongkai.form.Trait;
import org.gongkai.value.DateSystem;
import org.jspecify.annotations.Nullable;

/**
 * 表格中的数: the text of a number that a spreadsheet stores, exact to its fifteen digits.
 *
 * <p>A spreadsheet stores binary numbers and shows at most fifteen digits, so what stands behind the fifteenth is noise:
 * 0.30000000000000004 is 0.3. A sum makes more noise. Where a format shows a fixed number of decimals, and behind them
 * stand five zeros or five nines at least and the first other digit stands behind the seventh decimal, the shown number
 * counts: 0.0999999999767 shown as 0.10 is 0.1. Nothing else is rounded: 1234.567 shown as 1234.57 stays 1234.567.
 *
 * @param text the digits; a date in ISO form; a percentage with its sign
 * @param trait NUMBER (of its date system), DATE, or SCALED where the format shows another figure than the stored one
 */
record SheetNumber(String text, Trait trait) {
    private static final int DIGITS = 15;
    private static final int CLEAN_DIGITS = 5;
    private static final int CLEAN_DECIMALS = 7;
    private static final int SMALLEST = 30;
    private static final BigDecimal BEYOND_ALL_DATES = new BigDecimal("1E7");
    private static final int PERCENT = 2;
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int SECONDS_OF_AN_HOUR = 3_600;
    private static final int MINUTE = 60;

    static SheetNumber of(BigDecimal stored, FormatSection format, DateSystem system) {
        BigDecimal number = stored.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        String date = format.isDate() ? date(number, format.look(), system) : null;
        if (date != null) {
            return new SheetNumber(date, Trait.DATE);
        }
        if (format.look() == FormatSection.Look.PERCENT) {
            BigDecimal hundredfold = number.scaleByPowerOfTen(PERCENT);
            return new SheetNumber(plain(withoutNoise(hundredfold, format.decimals())) + "%", number(system));
        }
        String text = plain(withoutNoise(number, format.decimals()));
        boolean padded = text.length() < format.zeros() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return new SheetNumber(
                padded ? "0".repeat(format.zeros() - text.length()) + text : text,
                format.scaled() && number.signum() != 0 ? Trait.SCALED : number(system));
    }

    private static Trait number(DateSystem system) {
        return system == DateSystem.FROM_1904 ? Trait.NUMBER_FROM_1904 : Trait.NUMBER;
    }

    private static BigDecimal withoutNoise(BigDecimal number, int decimals) {
        if (decimals == FormatSection.OPEN) {
            return number;
        }
        BigDecimal shown = number.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal noise = BigDecimal.ONE.movePointLeft(Math.max(decimals + CLEAN_DIGITS, CLEAN_DECIMALS));
        return number.subtract(shown).abs().compareTo(noise) < 0 ? shown : number;
    }

    /** The digits; with an exponent where digits are lost or hardly anything is there. */
    private static String plain(BigDecimal number) {
        BigDecimal digits = number.stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (digits.signum() == 0) {
            return "0";
        }
        return exponent >= DIGITS || exponent < -SMALLEST ? scientific(digits, exponent) : digits.toPlainString();
    }

    private static String scientific(BigDecimal digits, int exponent) {
        String mantissa = digits.movePointLeft(exponent).toPlainString();
        return mantissa + (exponent < 0 ? "E" : "E+") + exponent;
    }

    private static @Nullable String date(BigDecimal number, FormatSection.Look look, DateSystem system) {
        if (number.compareTo(BEYOND_ALL_DATES) >= 0) {
            return null;
        }
        BigDecimal all = number.multiply(BigDecimal.valueOf(SECONDS_OF_A_DAY));
        long seconds = all.setScale(0, RoundingMode.HALF_UP).longValue();
        long days = Math.floorDiv(seconds, SECONDS_OF_A_DAY);
        int rest = Math.floorMod(seconds, SECONDS_OF_A_DAY);
        if (look == FormatSection.Look.TIME && days == 0) {
            return time(rest);
        }
        String day = number.signum() < 0 || days > Integer.MAX_VALUE ? null : day(system, (int) days);
        return day == null || rest == 0 || look == FormatSection.Look.DATE ? day : day + "T" + time(rest);
    }

    private static @Nullable String day(DateSystem system, int days) {
        return system.date(days).map(LocalDate::toString).orElse(null);
    }

    private static String time(int seconds) {
        return two(seconds / SECONDS_OF_AN_HOUR) + ":" + two(seconds / MINUTE % MINUTE) + ":" + two(seconds % MINUTE);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
