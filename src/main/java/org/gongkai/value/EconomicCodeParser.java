package org.gongkai.value;

import java.util.Map;
import java.util.Optional;
import org.gongkai.model.Classification;
import org.gongkai.model.EconomicCode;

/**
 * 支出经济分类科目编码: a section of five digits whose class the classification knows; a code that was split, spaced or
 * named is mended where it is certain, and told.
 *
 * @param firstDigit 3 for the departmental classification, 5 for the government's
 * @param chineseName how the classification is called
 * @param names the names of the codes of the year; empty where only the shape counts
 */
public record EconomicCodeParser(char firstDigit, String chineseName, Map<String, String> names)
        implements Parser<EconomicCode> {
    private static final int SECTION_LENGTH = 5;

    public static EconomicCodeParser departmental() {
        return new EconomicCodeParser('3', "部门预算支出经济分类科目", Classification.DEPARTMENTAL.names());
    }

    public static EconomicCodeParser government() {
        return new EconomicCodeParser('5', "政府预算支出经济分类科目", Classification.GOVERNMENT.names());
    }

    @Override
    public EconomicCode parse(String text) throws Unreadable {
        String digits = SubjectCodes.mended(text, SECTION_LENGTH);
        if (digits.length() != SECTION_LENGTH || !Codes.isDigits(digits)) {
            throw new Unreadable("5 位数字的" + chineseName + "编码（款级）", Codes.remedy(digits, SECTION_LENGTH));
        }
        if (digits.charAt(0) != firstDigit) {
            throw new Unreadable("以 " + firstDigit + " 开头的" + chineseName + "编码", "请检查部门预算与政府预算两列经济分类科目是否填反。");
        }
        EconomicCode code = new EconomicCode(digits);
        new KnownCodes(names).require(code.toClass().digits(), "", "类");
        return code;
    }

    @Override
    public EconomicCode standIn() {
        return new EconomicCode(firstDigit + "01" + "01");
    }

    @Override
    public Optional<String> notice(EconomicCode code) {
        return new KnownCodes(names).has(code.digits())
                ? Optional.empty()
                : Optional.of(chineseName + "“" + code + "”不在 2026 年科目表中，其类有效，已按原样读取，请核对");
    }

    @Override
    public Optional<String> notice(String text, EconomicCode code) {
        return Mending.notice(text, code.digits(), notice(code));
    }
}
