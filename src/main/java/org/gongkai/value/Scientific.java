package org.gongkai.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 科学计数法: a figure written with a power of ten.
 *
 * <p>A spreadsheet writes one when a number does not fit its column, rounds it to what does fit, and always writes the sign
 * of the power: {@code 1.23457E+11} stood for 123456789012. Such a figure is read only where its digits reach the last
 * place that money has, so that nothing can have been rounded away ({@code 1.2345678E+5} is 123456.78). A program writes
 * the shortest text that gives its number back, and no sign: {@code 1.2E5} is 120000, as it stands.
 */
final class Scientific {
    private static final Pattern SHAPE = Pattern.compile("[1-9](?:\\.[0-9]{1,30})?[Ee]([-+]?)[0-9]{1,3}");
    private static final Pattern PADDED_POWER = Pattern.compile(".*[Ee]0.*");

    private Scientific() {}

    /** The number, where no digit can have been lost; null where one can, or where the text is none of this kind. */
    static @Nullable BigDecimal read(String figure, int decimals) {
        Matcher shape = SHAPE.matcher(figure);
        if (!shape.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(figure);
        boolean whole = shape.group(1).isEmpty() ? !PADDED_POWER.matcher(figure).matches() : number.scale() >= decimals;
        return whole ? number : null;
    }

    /** Whether a text that was read as a figure has a power of ten. */
    static boolean isPower(String text) {
        return text.chars().anyMatch(c -> c == 'E' || c == 'e' || c == 'Ｅ' || c == 'ｅ');
    }
}
