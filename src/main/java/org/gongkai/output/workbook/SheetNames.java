package org.gongkai.output.workbook;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** 表名: names of sheets as a spreadsheet allows them: short, without its own signs, and no two alike. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "\\/?*[]:'";
    private static final String ALLOWED = "＼／？＊［］：’";
    private static final String NAMELESS = "无名";
    private static final String KEPT_BY_EXCEL = "history";

    private final Set<String> taken = new TreeSet<>(Set.of(KEPT_BY_EXCEL));

    /** A name as near to the words as can be that no other sheet has: 项目(2). */
    String free(String words) {
        String name = allowed(words);
        String free = shortened(name, LONGEST);
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            String suffix = "(" + number + ")";
            free = shortened(name, LONGEST - suffix.length()) + suffix;
        }
        return free;
    }

    private static String allowed(String words) {
        StringBuilder name = new StringBuilder();
        words.codePoints()
                .map(character ->
                        Character.isWhitespace(character) || Character.isISOControl(character) ? ' ' : character)
                .forEach(character -> {
                    int forbidden = FORBIDDEN.indexOf(character);
                    name.appendCodePoint(forbidden < 0 ? character : ALLOWED.charAt(forbidden));
                });
        String stripped = name.toString().strip();
        return stripped.isEmpty() ? NAMELESS : stripped;
    }

    /** The beginning of a name; no character is cut in two. */
    private static String shortened(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).strip();
    }
}
