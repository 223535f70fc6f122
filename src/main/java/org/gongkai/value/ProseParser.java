package org.gongkai.value;

/** 文字: what somebody writes in one or several lines, kept as it is. */
public final class ProseParser implements Parser<String> {
    private static final int LONGEST = 2_000;

    @Override
    public String parse(String text) throws Unreadable {
        if (text.length() > LONGEST) {
            throw new Unreadable("不超过 " + LONGEST + " 个字的文字", "请只写主要原因，并改短。");
        }
        return text;
    }

    @Override
    public boolean severalLines() {
        return true;
    }

    @Override
    public String standIn() {
        return "";
    }
}
