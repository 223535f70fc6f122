package org.gongkai.value;

import org.gongkai.model.EconomicCode;

/**
 * 支出经济分类科目编码: a section of five digits.
 *
 * @param firstDigit 3 for the departmental classification, 5 for the government's
 * @param chineseName how the classification is called
 */
public record EconomicCodeParser(char firstDigit, String chineseName) implements Parser<EconomicCode> {
    private static final int SECTION_LENGTH = 5;

    public static EconomicCodeParser departmental() {
        return new EconomicCodeParser('3', "部门预算支出经济分类科目");
    }

    public static EconomicCodeParser government() {
        return new EconomicCodeParser('5', "政府预算支出经济分类科目");
    }

    @Override
    public EconomicCode parse(String text) throws Unreadable {
        if (text.length() != SECTION_LENGTH || !Codes.isDigits(text)) {
            throw new Unreadable("5 位数字的" + chineseName + "编码（款级）", Codes.remedy(text, SECTION_LENGTH));
        }
        if (text.charAt(0) != firstDigit) {
            throw new Unreadable("以 " + firstDigit + " 开头的" + chineseName + "编码", "请检查部门预算与政府预算两列经济分类科目是否填反。");
        }
        return new EconomicCode(text);
    }

    @Override
    public EconomicCode standIn() {
        return new EconomicCode(firstDigit + "01" + "01");
    }
}
