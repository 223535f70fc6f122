package org.gongkai.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 百分数: {@code 12.5%} is 12.5, exact, negative in all the ways of an amount; nothing where the cell is blank or a dash,
 * since a change against nothing is not a change of zero. It is asked for blank cells too.
 *
 * @param signInHeader whether the header says %, so that the cells need not; else 0.125 may be a share as well as a
 *     percentage and is refused
 */
public record PercentageParser(boolean signInHeader) implements Parser<Optional<BigDecimal>> {
    private static final String SIGN = "%";

    @Override
    public Optional<BigDecimal> parse(String text) throws Unreadable {
        if (text.isEmpty() || Figure.isDash(text)) {
            return Optional.empty();
        }
        Optional<Figure> figure = Digits.isMixed(text) ? Optional.empty() : Figure.of(text);
        BigDecimal digits = figure.isPresent() ? digits(figure.get().digits()) : null;
        if (figure.isEmpty() || digits == null) {
            throw new Unreadable("百分数，如 12.5%", remedy(text));
        }
        return Optional.of(figure.get().negative() ? digits.negate() : digits);
    }

    @Override
    public Optional<BigDecimal> standIn() {
        return Optional.empty();
    }

    private @Nullable BigDecimal digits(String figure) {
        if (figure.endsWith(SIGN)) {
            return Digits.read(Characters.trim(figure.substring(0, figure.length() - 1)));
        }
        return signInHeader ? Digits.read(figure) : null;
    }

    private static String remedy(String text) {
        return Figure.of(text).map(Figure::digits).map(Digits::read).isPresent()
                ? "没有百分号，不知道是百分数还是比值，请写上百分号。"
                : FigureRemedy.of(text.replace('％', '%').replace(SIGN, ""));
    }
}
