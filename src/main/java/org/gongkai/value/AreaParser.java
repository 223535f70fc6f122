package org.gongkai.value;

import java.math.BigDecimal;

/**
 * 面积: square metres, with or without thousands separators and 平方米 or ㎡ behind, not negative. Zeros behind
 * the last decimal are dropped, since a workbook does not keep them: the same area is the same record in every form.
 */
public final class AreaParser implements Parser<BigDecimal> {
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 12;

    @Override
    public BigDecimal parse(String text) throws Unreadable {
        BigDecimal area = Digits.readOfEitherWidth(withoutUnit(text));
        if (area == null || isFinerOrLarger(area)) {
            throw new Unreadable(
                    "以平方米计的面积，如 1234.56", area == null ? FigureRemedy.ofUnsigned(text) : "请核实面积，小数最多 6 位。");
        }
        BigDecimal bare = area.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    @Override
    public BigDecimal standIn() {
        return BigDecimal.ZERO;
    }

    private static boolean isFinerOrLarger(BigDecimal area) {
        return area.scale() > MOST_DECIMALS || area.precision() - area.scale() > MOST_DIGITS;
    }

    private static String withoutUnit(String text) {
        for (String unit : new String[] {"平方米", "㎡"}) {
            if (text.endsWith(unit)) {
                return Characters.trim(text.substring(0, text.length() - unit.length()));
            }
        }
        return text;
    }
}
