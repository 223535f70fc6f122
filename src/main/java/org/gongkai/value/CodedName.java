package org.gongkai.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 编码与名称: a code and its name, written in one cell: 2010301-行政运行, 2010301 行政运行, [2010301]行政运行.
 *
 * @param code the code, as it stands
 * @param name the name, as it stands
 */
public record CodedName(String code, String name) {
    private static final Pattern IN_BRACKETS = Pattern.compile("[\\[(【]([0-9A-Za-z]+)[\\])】]\\s*(\\p{IsHan}.*)");
    private static final Pattern IN_FRONT =
            Pattern.compile("([0-9A-Za-z]*[0-9][0-9A-Za-z]*)(?:[-_—|:/]|\\s+)\\s*(\\p{IsHan}.*)");

    /** The code and the name of a text, where it is made of both. */
    public static Optional<CodedName> of(String text) {
        String narrow = Characters.halfWidth(text);
        Matcher bracketed = IN_BRACKETS.matcher(narrow);
        if (bracketed.matches()) {
            return Optional.of(new CodedName(bracketed.group(1), text.substring(bracketed.start(2))));
        }
        Matcher fronted = IN_FRONT.matcher(narrow);
        return fronted.matches()
                ? Optional.of(new CodedName(fronted.group(1), text.substring(fronted.start(2))))
                : Optional.empty();
    }
}
