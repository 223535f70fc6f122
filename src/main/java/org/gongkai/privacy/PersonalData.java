package org.gongkai.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 个人信息集: what a text says about people that must not be published. Landline numbers, filling times, document numbers,
 * codes and amounts are none of it.
 */
public final class PersonalData {
    private static final String SPACE = "[\\s\\u00A0\\u2002-\\u200D\\u202F\\uFEFF]";
    private static final String SEPARATOR = "(?:" + SPACE + "{1,2}|[-‐‑–—])?";
    private static final String ALONE = "(?<![0-9A-Za-z])(?<![0-9]\\.)";
    private static final String NO_FIGURE = "(?![0-9A-Za-z]|\\.[0-9]|\\s?[百千万亿]*元)";
    private static final Pattern IDENTITY = Pattern.compile("(?=[1-8])(?<![0-9])(?<![0-9]\\.)[1-8](?:" + SEPARATOR
            + "[0-9]){16}" + SEPARATOR + "[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern OLD_IDENTITY =
            Pattern.compile("(?=[1-8])" + ALONE + "(?<![0-9][-—–])[1-8][0-9]{14}" + NO_FIGURE);
    private static final Pattern CARD =
            Pattern.compile("(?=[0-9])" + ALONE + "(?<![0-9][-—–])(?:[0-9]{16,19}|[0-9]{4}(?:(" + SPACE
                    + "{1,2}|-)[0-9]{4})(?:\\1[0-9]{4}){2}(?:\\1[0-9]{1,3})?)" + NO_FIGURE);
    private static final Pattern MOBILE = Pattern.compile(
            "(?=[+0-9])(?<![0-9A-Za-z]|[0-9A-Za-z][-._—–])(?:(?:\\+|00)?86" + SEPARATOR + ")?(?<number>1[3-9][0-9]"
                    + SEPARATOR + "[0-9]{4}" + SEPARATOR + "[0-9]{4})" + "(?![-—–][0-9])" + NO_FIGURE);
    private static final Pattern CODE_BEFORE = Pattern.compile("(?:编号|编码|代码|序号|单号|卡片号|税号|条码)\\s?[：:为是]?\\s?$");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9Xx]");
    private static final int FEWEST_DIGITS = 11;
    private static final int LONGEST_CUE = 8;

    private PersonalData() {}

    /** The mentions, in the order of the text; none overlaps another. */
    public static List<PersonalMention> in(String text) {
        String folded = Folding.of(text);
        List<PersonalMention> found = new ArrayList<>();
        if (hasDigits(folded)) {
            add(found, folded, PersonalKind.IDENTITY_NUMBER, IDENTITY, IdentityNumber::isValid);
            add(found, folded, PersonalKind.BANK_CARD, CARD, BankCard::isValid);
            add(found, folded, PersonalKind.IDENTITY_NUMBER, OLD_IDENTITY, IdentityNumber::isValid);
            add(found, folded, PersonalKind.MOBILE_NUMBER, MOBILE, number -> true);
        }
        found.addAll(HomeAddresses.in(text, folded));
        found.sort(Comparator.comparingInt(PersonalMention::start));
        return List.copyOf(found);
    }

    /** Whether a text has as many digits as the shortest number. */
    private static boolean hasDigits(String folded) {
        return folded.chars()
                        .filter(c -> c >= '0' && c <= '9')
                        .limit(FEWEST_DIGITS)
                        .count()
                == FEWEST_DIGITS;
    }

    private static void add(
            List<PersonalMention> found, String folded, PersonalKind kind, Pattern shape, Predicate<String> isValid) {
        Matcher at = shape.matcher(folded);
        int from = 0;
        while (from < folded.length() && at.find(from)) {
            String number = NO_DIGIT.matcher(kind == PersonalKind.MOBILE_NUMBER ? at.group("number") : at.group())
                    .replaceAll("");
            boolean isFound = isValid.test(number) && !isCode(folded, kind, number, at.start()) && isFree(found, at);
            if (isFound) {
                found.add(PersonalMention.of(kind, at.start(), at.end(), number));
            }
            from = isFound ? at.end() : at.start() + 1;
        }
    }

    /** Whether the words before a number say that it is some code; a number with the check character of a person's is none. */
    private static boolean isCode(String folded, PersonalKind kind, String number, int start) {
        boolean isChecked = kind == PersonalKind.IDENTITY_NUMBER && number.length() > 15;
        return !isChecked
                && CODE_BEFORE
                        .matcher(folded.substring(Math.max(0, start - LONGEST_CUE), start))
                        .find();
    }

    private static boolean isFree(List<PersonalMention> found, Matcher at) {
        return found.stream().noneMatch(other -> other.start() < at.end() && at.start() < other.end());
    }
}
