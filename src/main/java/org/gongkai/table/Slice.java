package org.gongkai.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gongkai.model.Amount;
import org.gongkai.model.AmountFormat;

/**
 * 构成项: a part of a whole, as a chart shows it.
 *
 * @param name what the part is
 * @param figure its amount, printed in 万元
 * @param share 占比: its share of the whole as prose prints it, such as 78.94%
 * @param thousandths the length of its bar in thousandths of the whole, from 0 to 1000; what is below nothing has no bar
 */
public record Slice(String name, Figure figure, String share, int thousandths) {
    private static final int WHOLE = 1000;

    /** A part of a whole that is not nothing. */
    public static Slice of(String name, Figure figure, Amount whole) {
        int length = BigDecimal.valueOf(figure.amount().fen())
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(BigDecimal.valueOf(whole.fen()), 0, RoundingMode.HALF_UP)
                .intValue();
        String share = AmountFormat.share(figure.amount(), whole);
        return new Slice(name, figure, share, Math.max(0, Math.min(WHOLE, length)));
    }

    /** The amount as prose prints it, in 万元. */
    public String print() {
        return AmountFormat.inProse(figure.amount());
    }
}
