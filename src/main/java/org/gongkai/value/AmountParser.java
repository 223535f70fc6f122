package org.gongkai.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gongkai.model.Amount;
import org.jspecify.annotations.Nullable;

/**
 * 金额: {@code 1234.56}, {@code 1,234.56}, {@code ￥１，２３４．５６}, {@code 1,234.56元} in a column of 元; negative as
 * {@code -5}, {@code (5)}, {@code △5}, {@code 负5} or {@code 5-}.
 *
 * <p>A dash alone is how tables print zero; it is read as zero and told. A blank is not read here: in a line export an
 * amount that is not there may as well have been forgotten; in a printed table it is a zero, and who reads one says so.
 *
 * @param unit what the figure is counted in
 */
public record AmountParser(AmountUnit unit) implements Parser<Amount> {
    private static final BigDecimal LARGEST_TRACE = new BigDecimal("0.0001");
    private static final String EXPECTED = "金额，如 1234.56 或 1,234.56";

    @Override
    public Amount parse(String text) throws Unreadable {
        BigDecimal plain = Digits.read(text);
        if (plain != null) {
            return of(plain);
        }
        if (Figure.isDash(text)) {
            return Amount.ZERO;
        }
        Optional<Figure> figure = Digits.isMixed(text) ? Optional.empty() : Figure.of(text);
        BigDecimal digits = figure.isPresent() ? digits(figure.get().digits()) : null;
        if (figure.isEmpty() || digits == null) {
            throw new Unreadable(EXPECTED, FigureRemedy.of(text));
        }
        return of(figure.get().negative() ? digits.negate() : digits);
    }

    /** The amount of a figure that is a number already. */
    public Amount of(BigDecimal figure) throws Unreadable {
        if (figure.signum() != 0 && figure.stripTrailingZeros().scale() > unit.decimals()) {
            throw new Unreadable("精确到分的金额（以" + unit.term() + "计，最多 " + unit.decimals() + " 位小数）", finer(figure));
        }
        try {
            return unit.amount(figure);
        } catch (ArithmeticException e) {
            throw new Unreadable("可以计算的金额", "数字过大，请核实该金额及其单位后重新导出。");
        }
    }

    @Override
    public Amount standIn() {
        return Amount.ZERO;
    }

    @Override
    public Optional<String> notice(String text, Amount value) {
        if (value.isZero() && Figure.isDash(text)) {
            return Optional.of("金额写作横线，按 0 读取，请核对");
        }
        return Scientific.isPower(text) ? Optional.of("金额写作科学计数法，已按写出的数字读取，请核对") : Optional.empty();
    }

    /** A spreadsheet leaves a trace far behind the fen where it has added: 0.1 + 0.2 is 0.30000000000000004. */
    private String finer(BigDecimal figure) {
        BigDecimal nearest = figure.setScale(unit.decimals(), RoundingMode.HALF_UP);
        BigDecimal trace = figure.subtract(nearest).abs().movePointRight(unit.decimals());
        return trace.compareTo(LARGEST_TRACE) < 0
                ? "像是表格软件的计算误差，应当是 " + nearest.toPlainString() + "，请在系统中核实后按分取整，重新导出。"
                : "请在系统中核实该金额，按分取整后重新导出。";
    }

    private @Nullable BigDecimal digits(String figure) {
        String bare = without(unit.term(), without(unit.term() + "整", figure));
        BigDecimal digits = Digits.read(bare);
        return digits == null ? Scientific.read(bare, unit.decimals()) : digits;
    }

    private static String without(String end, String figure) {
        return figure.endsWith(end) ? Characters.trim(figure.substring(0, figure.length() - end.length())) : figure;
    }
}
