package org.gongkai.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** 面积: square metres, with or without thousands separators, not negative. */
public final class AreaParser implements Parser<BigDecimal> {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,6})?");

    @Override
    public BigDecimal parse(String text) throws Unreadable {
        String figure = Characters.halfWidth(text);
        if (!SHAPE.matcher(figure).matches()) {
            throw new Unreadable("以平方米计的面积，如 1234.56", "请只填写数字，不要带单位。");
        }
        return new BigDecimal(figure.replace(",", ""));
    }

    @Override
    public BigDecimal standIn() {
        return BigDecimal.ZERO;
    }
}
