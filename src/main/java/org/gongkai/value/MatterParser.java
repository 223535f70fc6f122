package org.gongkai.value;

/** 记录: what a finding is about, a code or other words on one line; a number is read as a code, whose digits must be all there. */
public final class MatterParser implements Parser<String> {
    /** What makes a spreadsheet take digits for a text. */
    private static final String MARK = "'";

    private static final String ROUNDED = "\\d(\\.\\d+)?[eE]\\+\\d+";
    private static final TextParser TEXT = new TextParser();

    @Override
    public String parse(String text) throws Unreadable {
        String matter = TEXT.parse(text);
        if (matter.matches(ROUNDED)) {
            throw new Unreadable("完整的编码", "编码被表格软件写成了科学计数，末几位已经丢失。请把该列设为文本格式，照审核意见重新填写。");
        }
        return matter.startsWith(MARK) ? matter.substring(MARK.length()) : matter;
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
