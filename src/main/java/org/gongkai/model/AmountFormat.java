package org.gongkai.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** 金额的写法: how an amount is written in a table, in prose and in a form; independent of the machine's locale. */
public final class AmountFormat {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AmountFormat() {}

    /** In a table, in 万元: {@code 3260.67}; a zero prints blank. */
    public static String inTable(Amount amount) {
        return amount.isZero() ? "" : amount.wan().toPlainString();
    }

    /** In prose, in 万元: {@code 3,260.67}; a zero prints {@code 0}. */
    public static String inProse(Amount amount) {
        return amount.isZero() ? "0" : grouped("#,##0.00").format(amount.wan());
    }

    /** In a performance sheet, in yuan without needless zeros: {@code 287,670.6}. */
    public static String inForm(Amount amount) {
        return grouped("#,##0.##").format(amount.yuan());
    }

    /** A share in prose: {@code 78.94%}; nothing of anything, and anything of nothing, is {@code 0%}. */
    public static String share(Amount part, Amount whole) {
        if (part.isZero() || whole.isZero()) {
            return "0%";
        }
        return percent(part.yuan(), whole.yuan()).toPlainString() + "%";
    }

    /** The change against a base, in percent with two decimals and without a sign: {@code 8.92%}. */
    public static String growth(Amount change, Amount base) {
        if (base.isZero()) {
            throw new ArithmeticException("Growth against a base of zero has no rate");
        }
        return percent(change.yuan(), base.yuan()).abs().toPlainString() + "%";
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private static DecimalFormat grouped(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
