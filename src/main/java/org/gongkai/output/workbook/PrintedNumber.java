package org.gongkai.output.workbook;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 印出的数: a number exactly as it is printed: its digits, and the number format of a spreadsheet that prints them so.
 *
 * @param value its value; of 78.94% it is 0.7894
 * @param format how it is printed, such as {@code #,##0.00} or {@code 0.00%}
 */
record PrintedNumber(BigDecimal value, String format) {
    /** A spreadsheet keeps no more digits than these. */
    private static final int DIGITS = 15;

    private static final Pattern PRINT = Pattern.compile("-?(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.\\d+)?%?");

    /** The number that is printed so, or nothing if it is none or a spreadsheet would round it. */
    static Optional<PrintedNumber> of(String print) {
        if (!PRINT.matcher(print).matches()) {
            return Optional.empty();
        }
        boolean percent = print.endsWith("%");
        BigDecimal digits = new BigDecimal(print.replace(",", "").replace("%", ""));
        String format = (print.contains(",") ? "#,##0" : "0") + decimals(digits.scale()) + (percent ? "%" : "");
        PrintedNumber number = new PrintedNumber(percent ? digits.movePointLeft(2) : digits, format);
        boolean nought = digits.signum() == 0 && print.startsWith("-");
        return digits.precision() > DIGITS || nought ? Optional.empty() : Optional.of(number);
    }

    /** The number as its format prints it. */
    String print() {
        return new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private static String decimals(int count) {
        return count == 0 ? "" : "." + "0".repeat(count);
    }
}
