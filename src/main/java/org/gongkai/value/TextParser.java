package org.gongkai.value;

/** 名称: any words on one line, kept as they are, and no longer than a name is. */
public final class TextParser implements Parser<String> {
    private static final int LONGEST = 500;

    @Override
    public String parse(String text) throws Unreadable {
        if (text.length() > LONGEST) {
            throw new Unreadable("不超过 " + LONGEST + " 个字的名称", "请核对是否把说明文字填进了名称，并改短。");
        }
        return text;
    }

    @Override
    public String standIn() {
        return "";
    }
}
