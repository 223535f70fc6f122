package org.gongkai.privacy;

import java.time.YearMonth;
import java.util.List;

/** 公民身份号码: GB 11643: region, day of birth, sequence, check character; and the old number of fifteen digits without one. */
final class IdentityNumber {
    private static final String WEIGHTS = "7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2";
    private static final List<Integer> WEIGHT =
            List.of(WEIGHTS.split(" ")).stream().map(Integer::valueOf).toList();
    private static final String CHECK = "10X98765432";
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_MONTH = 12;
    private static final List<String> REGIONS = List.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private IdentityNumber() {}

    /** Whether digits, without separators, are such a number. */
    static boolean isValid(String number) {
        if (number.length() == OLD_LENGTH) {
            return isRegion(number) && isDay("19" + number.substring(6, 12));
        }
        return number.length() == LENGTH
                && isRegion(number)
                && isDay(number.substring(6, 14))
                && check(number) == Character.toUpperCase(number.charAt(LENGTH - 1));
    }

    /** The check character of seventeen digits. */
    static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHT.size(); i++) {
            sum += WEIGHT.get(i) * (digits.charAt(i) - '0');
        }
        return CHECK.charAt(sum % CHECK.length());
    }

    private static boolean isRegion(String number) {
        return REGIONS.contains(number.substring(0, 2));
    }

    private static boolean isDay(String day) {
        int year = Integer.parseInt(day.substring(0, 4));
        int month = Integer.parseInt(day.substring(4, 6));
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= LAST_MONTH
                && YearMonth.of(year, month).isValidDay(Integer.parseInt(day.substring(6)));
    }
}
