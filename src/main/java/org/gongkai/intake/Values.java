package org.gongkai.intake;

import java.util.function.Supplier;
import org.gongkai.refusal.Observations;
import org.gongkai.refusal.Problem;
import org.gongkai.value.Characters;
import org.gongkai.value.Parser;
import org.gongkai.value.Unreadable;

/** 取值: the way every text takes from a cell or member to a value, whatever form the file has. */
final class Values {
    private Values() {}

    /**
     * The value of a text, or what stands in for it after its problem is told.
     *
     * @param text the text, trimmed
     * @param name what it is called, for where it is blank
     * @param place where it stands, asked for only when something is to be told
     */
    static <T> T read(String text, Parser<T> parser, String name, Supplier<String> place, Observations seen) {
        if (text.isEmpty()) {
            seen.problem(place.get(), "", "“" + name + "”的内容", "请补填后重新导出。");
            return parser.standIn();
        }
        T before = parser.remembered(text);
        if (before == null && !isClean(text, parser.severalLines(), place, seen)) {
            return parser.standIn();
        }
        try {
            T value = before == null ? parser.parse(text) : before;
            parser.notice(text, value).ifPresent(notice -> seen.notice(notice, place.get()));
            return value;
        } catch (Unreadable e) {
            seen.problem(Problem.of(e, place.get(), text));
            return parser.standIn();
        }
    }

    /** Whether a text is free of characters that nobody sees; tells the first of them. */
    static boolean isClean(String text, boolean severalLines, Supplier<String> place, Observations seen) {
        int at = Characters.firstForbidden(text, severalLines);
        if (at >= 0) {
            String character = "第 " + (at + 1) + " 个字符 " + Characters.number(text.charAt(at));
            seen.problem(place.get(), text, "没有换行、控制字符和不可见字符的文字", "请删去" + character + "，或重新输入这一处。");
        }
        return at < 0;
    }
}
