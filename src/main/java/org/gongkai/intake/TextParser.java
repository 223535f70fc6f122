package org.gongkai.intake;

/** 文字: any words, kept as they are. */
final class TextParser implements Parser<String> {
    @Override
    public String parse(String text) {
        return text;
    }

    @Override
    public String standIn() {
        return "";
    }
}
