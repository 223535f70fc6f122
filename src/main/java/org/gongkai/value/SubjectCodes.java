package org.gongkai.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 科目编码的写法: the digits of a subject code that was split, spaced, pointed or grouped, where only one code can have
 * been meant.
 *
 * <p>A code falls apart into a class of three digits and further levels of two. Where the parts stand between spaces,
 * hyphens or points, a level of one digit has lost its zero ({@code 201 1 1} is 2010101). A single digit behind a point is
 * left alone: {@code 301.2} may be 30102 or, as a number, 30120.
 */
final class SubjectCodes {
    private static final int CLASS_LENGTH = 3;
    private static final int LEVEL_LENGTH = 2;
    private static final Pattern PARTED = Pattern.compile("[0-9]+(?:( {1,3}|[-._])[0-9]+)(?:\\1[0-9]+){0,9}");
    private static final Pattern SPACED = Pattern.compile("[0-9](?: [0-9]){1,9}");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3}){1,9}");
    private static final Pattern A_NUMBER = Pattern.compile("[0-9]+\\.[0-9]");
    private static final Pattern SEPARATOR = Pattern.compile("[-._ ]+");

    private SubjectCodes() {}

    /** The code of so many digits that a text means; the bare text where it means none for certain. */
    static String mended(String text, int length) {
        if (text.length() == length && Codes.isDigits(text)) {
            return text;
        }
        String bare = WrittenCode.withoutPoint(WrittenCode.bare(text).replaceAll("[\\p{Z}\\s]", " "));
        if (SPACED.matcher(bare).matches()) {
            return ofLength(bare.replace(" ", ""), length).orElse(bare);
        }
        if (GROUPED.matcher(bare).matches()) {
            return ofLength(bare.replace(",", ""), length).orElse(bare);
        }
        Matcher parted = PARTED.matcher(bare);
        return parted.matches() && !A_NUMBER.matcher(bare).matches()
                ? joined(List.of(SEPARATOR.split(bare)))
                        .flatMap(code -> ofLength(code, length))
                        .orElse(bare)
                : bare;
    }

    /** A level below a class with its zero, where it has lost it. */
    static Optional<String> level(String digits) {
        return digits.length() > LEVEL_LENGTH
                ? Optional.empty()
                : Optional.of("0".repeat(LEVEL_LENGTH - digits.length()) + digits);
    }

    private static Optional<String> joined(List<String> parts) {
        StringBuilder code = new StringBuilder(parts.get(0));
        boolean onALevel = code.length() >= CLASS_LENGTH && (code.length() - CLASS_LENGTH) % LEVEL_LENGTH == 0;
        for (String part : parts.subList(1, parts.size())) {
            Optional<String> level = part.length() == 2 * LEVEL_LENGTH ? Optional.of(part) : level(part);
            onALevel &= level.isPresent();
            code.append(level.orElse(""));
        }
        return onALevel ? Optional.of(code.toString()) : Optional.empty();
    }

    private static Optional<String> ofLength(String code, int length) {
        return code.length() == length ? Optional.of(code) : Optional.empty();
    }
}
