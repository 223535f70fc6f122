package org.gongkai.privacy;

import java.util.regex.Pattern;

/** 银行卡号: sixteen to nineteen digits of an issuer of cards, with the check digit of Luhn. */
final class BankCard {
    private static final Pattern ISSUED =
            Pattern.compile("62[0-9]{14,17}|9558[0-9]{12,15}|4[0-9]{15}|5[1-5][0-9]{14}|35[2-8][0-9]{13}");

    private BankCard() {}

    /** Whether digits, without separators, are such a number. */
    static boolean isValid(String number) {
        return ISSUED.matcher(number).matches() && luhn(number) % 10 == 0;
    }

    private static int luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
