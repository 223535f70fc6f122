package org.gongkai.value;

import java.util.regex.Pattern;

/**
 * 编码: what a project, an item or a department is known by: letters, digits, Han characters, hyphens and underscores.
 *
 * @param chineseName how it is called
 */
public record IdentifierParser(String chineseName) implements Parser<String> {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z\\p{IsHan}][0-9A-Za-z\\p{IsHan}_-]{0,63}");

    @Override
    public String parse(String text) throws Unreadable {
        if (Codes.isNumber(text)) {
            throw new Unreadable(expected(), Codes.remedy(text, 0));
        }
        if (!SHAPE.matcher(text).matches()) {
            throw new Unreadable(expected(), "请填写系统中的编码，不要带空格或标点。");
        }
        return text;
    }

    @Override
    public String standIn() {
        return "0";
    }

    private String expected() {
        return "由数字、字母或汉字组成的" + chineseName;
    }
}
