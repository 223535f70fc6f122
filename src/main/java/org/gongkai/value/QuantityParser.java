package org.gongkai.value;

import java.math.BigDecimal;

/** 数量: a whole number, not negative, with or without thousands separators; {@code 12.0} is whole. */
public final class QuantityParser implements Parser<Integer> {
    private static final int MOST_DIGITS = 9;

    @Override
    public Integer parse(String text) throws Unreadable {
        BigDecimal quantity = Digits.readOfEitherWidth(text);
        if (quantity == null) {
            throw new Unreadable("整数", FigureRemedy.ofUnsigned(text));
        }
        BigDecimal whole = quantity.stripTrailingZeros();
        if (whole.scale() > 0) {
            throw new Unreadable("整数", "请核实数量，不带小数。");
        }
        if (whole.precision() - whole.scale() > MOST_DIGITS) {
            throw new Unreadable("不超过 " + MOST_DIGITS + " 位的整数", "数字过大，请核实数量。");
        }
        return whole.intValueExact();
    }

    @Override
    public Integer standIn() {
        return 0;
    }
}
