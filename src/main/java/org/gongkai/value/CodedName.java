package org.gongkai.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 编码和名称: a code and its name in one text: {@code 2010301-行政运行}, {@code 2010301 行政运行}, {@code [2010301]行政运行},
 * {@code 30101_基本工资}. The code has a digit, the name begins with a Han character, at most
 * behind a quote or parenthesis. Something stands between them, or brackets around the code: 12345热线 is a name.
 *
 * @param code the code in half-width forms, not yet checked
 * @param name the name as it stands
 */
public record CodedName(String code, String name) {
    private static final int LONGEST = 300;
    private static final String SIGN = "[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]";
    private static final String DIGIT = "[0-9０-９]";
    private static final String CODE =
            "(" + SIGN + "*" + DIGIT + SIGN + "*|" + DIGIT + "{3}(?:[-.]" + DIGIT + "{2}){1,2})";
    private static final String SPACE = "[\\s\\p{Z}]*";
    private static final String NAME = "([“‘《〈「『（(]{0,2}\\p{IsHan}.*)";
    private static final Pattern PARTED =
            Pattern.compile(CODE + "(?:" + SPACE + "[-_|:：/\\\\—–－＿｜／、]{1,2}" + SPACE + "|[\\s\\p{Z}]+)" + NAME);
    private static final Pattern BRACKETED =
            Pattern.compile("[\\[［【〔(（]" + CODE + "[\\]］】〕)）]" + SPACE + "[-_|:：]?" + SPACE + NAME);

    /** The code and the name, where a text has both. */
    public static Optional<CodedName> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return Stream.of(BRACKETED, PARTED)
                .map(shape -> shape.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(parts -> new CodedName(Characters.halfWidth(parts.group(1)), Characters.trim(parts.group(2))));
    }
}
