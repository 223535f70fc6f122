package org.gongkai.value;

/** 记录: what a finding is about, a code or other words on one line; a number is read as a code, whose digits must be all there. */
public final class MatterParser implements Parser<String> {
    private static final TextParser TEXT = new TextParser();

    @Override
    public String parse(String text) throws Unreadable {
        return TEXT.parse(text);
    }

    @Override
    public Parser<String> forNumber(DateSystem system) {
        return new IdentifierParser("记录编号").forNumber(system);
    }

    @Override
    public String standIn() {
        return TEXT.standIn();
    }
}
