package org.gongkai.value;

/** 数量: a whole number, not negative. */
public final class QuantityParser implements Parser<Integer> {
    private static final int LONGEST = 9;

    @Override
    public Integer parse(String text) throws Unreadable {
        String digits = Characters.halfWidth(text);
        if (!Codes.isDigits(digits) || digits.length() > LONGEST) {
            throw new Unreadable("整数", "请填写不带小数、单位和逗号的整数。");
        }
        return Integer.parseInt(digits);
    }

    @Override
    public Integer standIn() {
        return 0;
    }
}
