package org.gongkai.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 数码: a figure without sign, currency and unit, in half-width forms: {@code 1234.56}, {@code .5} as databases print it,
 * or {@code 1,234.56} in groups of three that are parted by commas or by the narrow spaces made for it. A plain space may
 * as well part two figures, a zero in front belongs to a code, and a point at the end has lost its decimals: none of these
 * is read.
 */
final class Digits {
    static final int LONGEST = 60;
    private static final Pattern PLAIN = Pattern.compile("(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?|\\.[0-9]+");
    private static final Pattern GROUPED =
            Pattern.compile("[1-9][0-9]{0,2}([,\\u2009\\u202F])[0-9]{3}(?:\\1[0-9]{3})*(?:\\.[0-9]+)?");
    private static final Pattern GROUP = Pattern.compile("[,\\u2009\\u202F]");

    private Digits() {}

    /** The number, exactly as it is written; null where the text is none. */
    static @Nullable BigDecimal read(String figure) {
        if (figure.length() > LONGEST) {
            return null;
        }
        if (PLAIN.matcher(figure).matches()) {
            return new BigDecimal(figure);
        }
        return GROUPED.matcher(figure).matches()
                ? new BigDecimal(GROUP.matcher(figure).replaceAll(""))
                : null;
    }

    /** The number of a text of either width; null where it is none, or where digits of both widths stand together. */
    static @Nullable BigDecimal readOfEitherWidth(String text) {
        return isMixed(text) ? null : read(Characters.halfWidth(text));
    }

    /** Whether digits of both widths stand together, as where a figure was typed over in part. */
    static boolean isMixed(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9') && text.chars().anyMatch(c -> c >= '０' && c <= '９');
    }
}
