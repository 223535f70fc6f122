package org.gongkai.value;

/** 预算年度: four digits, from 2000 to 2100. */
public final class YearParser implements Parser<Integer> {
    public static final int FIRST = 2000;
    public static final int LAST = 2100;

    @Override
    public Integer parse(String text) throws Unreadable {
        String year = Characters.halfWidth(text);
        if (year.length() == 4 && Codes.isDigits(year)) {
            int number = Integer.parseInt(year);
            if (number >= FIRST && number <= LAST) {
                return number;
            }
        }
        throw new Unreadable("四位数字的预算年度，如 2026", "请只填写年份的四位数字，不要带“年”字。");
    }

    @Override
    public Integer standIn() {
        return FIRST;
    }
}
