package org.gongkai.privacy;

/** 虚构号码: numbers of nobody, with the check digits that real ones have. */
final class SyntheticNumbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private SyntheticNumbers() {}

    /** An identity number of a region and a day, whose check character is counted here once more. */
    static String identity(String region, String day, String sequence) {
        String digits = region + day + sequence;
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    /** A card number that begins with these digits. */
    static String card(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 1 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
        }
        return digits + (10 - sum % 10) % 10;
    }

    /** The number with its digits full-width. */
    static String wide(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }
}
