package org.gongkai.value;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 单位编码: what a unit is known by; since it names the folder of its disclosure, ASCII letters, digits, - and _ only.
 *
 * <p>Units of the budget system are counted in groups of three digits (029017), so a number whose digits do not fill their
 * groups has lost the zeros in front of it, and only one code can have been meant. A text may be meant as it stands: it is
 * kept, and told.
 *
 * @param fromNumber whether the cell is a number, so that a spreadsheet has taken its zeros away
 */
public record UnitCodeParser(boolean fromNumber) implements Parser<String> {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]{0,63}");
    private static final Pattern IN_GROUPS = Pattern.compile("[0-9]{3}(?: [0-9]{3}){1,9}");
    private static final int GROUP = 3;
    private static final String CALLED = "单位编码";
    private static final IdentifierParser OF_TEXT = new IdentifierParser(CALLED);
    private static final IdentifierParser OF_NUMBER = new IdentifierParser(CALLED, true);

    /** The parser for cells of text. */
    public UnitCodeParser() {
        this(false);
    }

    @Override
    public String parse(String text) throws Unreadable {
        String bare = WrittenCode.bare(text);
        String whole = IN_GROUPS.matcher(bare).matches() ? bare.replace(" ", "") : bare;
        String code = (fromNumber ? OF_NUMBER : OF_TEXT).parse(whole);
        if (!SHAPE.matcher(code).matches()) {
            throw new Unreadable("由数字和字母组成的单位编码", "单位编码用作文件夹名，请填写系统中的编码，不要用汉字。");
        }
        return fromNumber || WrittenCode.isPointed(whole) ? inGroups(code) : code;
    }

    @Override
    public Parser<String> forNumber(DateSystem system) {
        return new UnitCodeParser(true);
    }

    @Override
    public String standIn() {
        return OF_TEXT.standIn();
    }

    @Override
    public Optional<String> notice(String text, String code) {
        Optional<String> tooShort = !code.equals(inGroups(code))
                ? Optional.of("单位编码“" + code + "”的位数不是 3 的倍数，可能丢了前面的 0，已按原样读取，请核对")
                : Optional.empty();
        return Mending.notice(text, code, tooShort);
    }

    private static String inGroups(String code) {
        int missing = (GROUP - code.length() % GROUP) % GROUP;
        return Codes.isDigits(code) ? "0".repeat(missing) + code : code;
    }
}
