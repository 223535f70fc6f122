package org.gongkai.value;

import java.util.regex.Pattern;

/** 单位编码: what a unit is known by; since it names the folder of its disclosure, ASCII letters, digits, - and _ only. */
public record UnitCodeParser() implements Parser<String> {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]{0,63}");
    private static final IdentifierParser IDENTIFIER = new IdentifierParser("单位编码");

    @Override
    public String parse(String text) throws Unreadable {
        String code = IDENTIFIER.parse(text);
        if (!SHAPE.matcher(code).matches()) {
            throw new Unreadable("由数字和字母组成的单位编码", "单位编码用作文件夹名，请填写系统中的编码，不要用汉字。");
        }
        return code;
    }

    @Override
    public String standIn() {
        return IDENTIFIER.standIn();
    }
}
