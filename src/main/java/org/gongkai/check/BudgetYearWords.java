package org.gongkai.check;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.prose.YearMention;

/** 预算年度的提法: whether words of a text speak of the budget year. */
final class BudgetYearWords {
    private static final Pattern LONGER =
            Pattern.compile("实施期|规划期|建设期|总投资|(?:[二三四五六七八九十两]|(?<![0-9])[0-9]{1,2})年(?:共|内|总|合计|累计|期)");

    private BudgetYearWords() {}

    /** Whether the last year named before a place, in the same sentence, is the budget year and no longer span follows it. */
    static boolean governs(SheetText text, int place, int year) {
        int sentence = Math.max(
                text.text().lastIndexOf('。', Math.max(0, place - 1)),
                text.text().lastIndexOf('\n', Math.max(0, place - 1)));
        List<YearMention> before = text.passage().years().stream()
                .filter(named -> !named.cited() && named.start() > sentence && named.end() <= place)
                .toList();
        if (before.isEmpty()) {
            return false;
        }
        YearMention last = before.get(before.size() - 1);
        return last.year() == year
                && !LONGER.matcher(text.text().substring(last.end(), place)).find();
    }
}
