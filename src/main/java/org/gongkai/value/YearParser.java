package org.gongkai.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 预算年度: four digits, from 2000 to 2100, with or without 年 or 年度 behind; {@code 2026.0} is a number of a spreadsheet. */
public final class YearParser implements Parser<Integer> {
    public static final int FIRST = 2000;
    public static final int LAST = 2100;
    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})(?: ?年度?|\\.0{1,10})?");

    @Override
    public Integer parse(String text) throws Unreadable {
        Matcher year = SHAPE.matcher(Characters.halfWidth(text));
        if (year.matches()) {
            int number = Integer.parseInt(year.group(1));
            if (number >= FIRST && number <= LAST) {
                return number;
            }
        }
        throw new Unreadable("四位数字的预算年度，如 2026", "请填写 " + FIRST + " 至 " + LAST + " 之间的一个年份，只填四位数字。");
    }

    @Override
    public Integer standIn() {
        return FIRST;
    }
}
