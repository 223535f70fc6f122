package org.gongkai.value;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 编码: what a project, an item or a department is known by: letters, digits, Han characters, hyphens and underscores.
 * Full-width letters and digits, and the point of a number, are mended and told. A spreadsheet keeps fifteen digits of a
 * number and puts zeros for the rest, so a longer number is refused.
 *
 * @param chineseName how it is called
 * @param fromNumber whether the cell is a number
 */
public record IdentifierParser(String chineseName, boolean fromNumber) implements Parser<String> {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z\\p{IsHan}][0-9A-Za-z\\p{IsHan}_-]{0,63}");
    private static final int DIGITS_OF_A_NUMBER = 15;

    /** The parser for cells of text. */
    public IdentifierParser(String chineseName) {
        this(chineseName, false);
    }

    @Override
    public String parse(String text) throws Unreadable {
        String code = SHAPE.matcher(text).matches() ? text : WrittenCode.withoutPoint(Characters.halfWidth(text));
        if (Codes.isNumber(code)) {
            throw new Unreadable(expected(), Codes.remedy(code, 0));
        }
        if (!SHAPE.matcher(code).matches()) {
            throw new Unreadable(expected(), "请填写系统中的编码，不要带空格或标点。");
        }
        if (fromNumber && code.length() > DIGITS_OF_A_NUMBER) {
            throw new Unreadable(expected(), "编码被表格软件当作数字，第 15 位以后的数字已经丢失，请把该列设为文本格式后从系统重新导出。");
        }
        return code;
    }

    @Override
    public Parser<String> forNumber(DateSystem system) {
        return new IdentifierParser(chineseName, true);
    }

    @Override
    public String standIn() {
        return "0";
    }

    @Override
    public Optional<String> notice(String text, String code) {
        return text.equals(code) ? Optional.empty() : Optional.of("编码中的全角字符或小数点已去掉，请核对");
    }

    private String expected() {
        return "由数字、字母或汉字组成的" + chineseName;
    }
}
