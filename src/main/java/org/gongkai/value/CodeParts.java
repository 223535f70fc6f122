package org.gongkai.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 类、款、项分列: the code of a row whose class, section and item stand in columns of their own. */
public final class CodeParts {
    private static final List<String> LEVELS = List.of("类", "款", "项", "目");
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{2}(?:[0-9]{2}){0,3}");

    private CodeParts() {}

    /**
     * The code of the lowest level that is not blank: three digits for a row of a class, five of a section, seven of an
     * item. A level is written alone ({@code 01}, {@code 1}, {@code 1.0}) or as the whole code down to it ({@code 20101}),
     * which must then agree with the levels above, where these are not blank.
     *
     * @param parts the texts of the columns from the widest level downwards, at most four, trimmed, empty where nothing stands
     * @return the digits, not yet looked up
     */
    public static String join(List<String> parts) throws Unreadable {
        String code = "";
        boolean gap = false;
        for (int i = 0; i < parts.size(); i++) {
            String part = WrittenCode.withoutPoint(WrittenCode.bare(parts.get(i)));
            if (!part.isEmpty()) {
                code = below(code, gap || code.isEmpty(), part, LEVELS.get(i));
            }
            gap = part.isEmpty();
        }
        if (code.isEmpty()) {
            throw new Unreadable("科目编码", "类、款、项都是空的，请补填。");
        }
        return code;
    }

    private static String below(String above, boolean isFirst, String part, String level) throws Unreadable {
        if (WHOLE.matcher(part).matches()) {
            if (!part.startsWith(above) || part.length() == above.length()) {
                throw new Unreadable("以 " + above + " 开头的" + level + "级编码", "这一列的编码与左边的编码不一致，请核对后改正。");
            }
            return part;
        }
        Optional<String> alone = isFirst || !Codes.isDigits(part) ? Optional.empty() : SubjectCodes.level(part);
        return above
                + alone.orElseThrow(() -> new Unreadable(
                        level + "级编码", isFirst ? "左边的编码是空的，请补填，或在这一列填写完整编码。" : "请填写这一级的两位编码，或到这一级为止的完整编码。"));
    }
}
