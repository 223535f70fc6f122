package org.gongkai.value;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.Classification;
import org.gongkai.model.FunctionalCode;

/**
 * 支出功能分类科目编码: an item of seven digits whose class and section the classification knows; a code that was split,
 * spaced or named is mended where it is certain, and told.
 *
 * @param names the names of the codes of the year; empty where the classification is not installed, then only the shape counts
 */
public record FunctionalCodeParser(Map<String, String> names) implements Parser<FunctionalCode> {
    private static final String RESOURCE = "/classification/functional-2026.csv";
    private static final int ITEM_LENGTH = 7;

    /** The parser for the installed classification. */
    public static FunctionalCodeParser installed() {
        boolean present = Classification.class.getResource(RESOURCE) != null;
        return new FunctionalCodeParser(present ? Classification.FUNCTIONAL.names() : Collections.emptyMap());
    }

    @Override
    public FunctionalCode parse(String text) throws Unreadable {
        String digits = SubjectCodes.mended(text, ITEM_LENGTH);
        if (digits.length() != ITEM_LENGTH || !Codes.isDigits(digits)) {
            throw new Unreadable("7 位数字的支出功能分类科目编码（项级）", Codes.remedy(digits, ITEM_LENGTH));
        }
        FunctionalCode code = new FunctionalCode(digits);
        KnownCodes known = new KnownCodes(names);
        known.require(code.toClass().digits(), "", "类");
        known.require(code.toSection().digits(), code.toClass().digits(), "款");
        return code;
    }

    @Override
    public FunctionalCode standIn() {
        return new FunctionalCode("2010101");
    }

    @Override
    public Optional<String> notice(FunctionalCode code) {
        return new KnownCodes(names).has(code.digits())
                ? Optional.empty()
                : Optional.of("功能科目“" + code + "”不在 2026 年科目表中，其类、款有效，已按原样读取，请核对");
    }

    @Override
    public Optional<String> notice(String text, FunctionalCode code) {
        return Mending.notice(text, code.digits(), notice(code));
    }
}
