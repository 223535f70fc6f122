package org.gongkai.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 编码的写法: what a hand or a spreadsheet puts around a code, taken off where the code below is certain: full-width forms,
 * brackets, the name behind, the marks that force a text ({@code '029017}, {@code ="029017"}) and the point of a number.
 */
final class WrittenCode {
    private static final Pattern FORCED = Pattern.compile("'([^'\"]+)|=\"([^'\"]+)\"|\"([^'\"]+)\"");
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]+)]|\\(([^()]+)\\)|【([^【】]+)】|〔([^〔〕]+)〕");
    private static final Pattern POINTED = Pattern.compile("([0-9]{1,15})\\.0{1,6}");

    private WrittenCode() {}

    /** The code without what stands around it; a point with zeros stays, since it tells a number from a text. */
    static String bare(String text) {
        String narrow = Characters.trim(Characters.halfWidth(text));
        Optional<CodedName> named = CodedName.of(narrow);
        if (named.isPresent()) {
            return named.get().code();
        }
        return within(BRACKETED, within(FORCED, narrow));
    }

    /** Whether a spreadsheet or a program has made a whole number of it: {@code 29017.0}. */
    static boolean isPointed(String text) {
        return POINTED.matcher(text).matches();
    }

    /** The code without the point and its zeros. */
    static String withoutPoint(String text) {
        Matcher pointed = POINTED.matcher(text);
        return pointed.matches() ? pointed.group(1) : text;
    }

    private static String within(Pattern around, String text) {
        Matcher marks = around.matcher(text);
        if (!marks.matches()) {
            return text;
        }
        for (int i = 1; i <= marks.groupCount(); i++) {
            if (marks.group(i) != null) {
                return Characters.trim(marks.group(i));
            }
        }
        return text;
    }
}
