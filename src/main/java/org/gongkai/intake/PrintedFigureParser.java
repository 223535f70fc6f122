package org.gongkai.intake;

import org.gongkai.model.Amount;
import org.gongkai.value.AmountParser;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.Parser;
import org.gongkai.value.Unreadable;

/**
 * 报表印数识读: a figure of a printed table. In 元 it is exact; in 万元 it is known as far as its digits tell, two decimals at
 * least, because a table prints rounded. A dash is zero.
 *
 * @param unit what the table counts in
 */
record PrintedFigureParser(AmountUnit unit) implements Parser<Amount> {
    /** Two decimals of 万元, in fen. */
    private static final long COARSEST = 10_000;

    @Override
    public Amount parse(String text) throws Unreadable {
        return PrintedCells.isDash(text) ? nothing() : printed(new AmountParser(unit).parse(text));
    }

    @Override
    public Amount standIn() {
        return Amount.ZERO;
    }

    /** What a blank cell prints. */
    Amount nothing() {
        return printed(Amount.ZERO);
    }

    private Amount printed(Amount figure) {
        return switch (unit) {
            case YUAN -> figure;
            case WAN -> new Amount(figure.fen(), grain(figure.fen()) / 2);
        };
    }

    /** The value of the last digit that is printed. */
    private static long grain(long fen) {
        long grain = COARSEST;
        while (fen % grain != 0) {
            grain /= 10;
        }
        return grain;
    }
}
