package org.gongkai.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 说明定位: a remark of a unit is asked for by its place in the list; in the document it may stand in an object that names the
 * matters, and its text may be called 原因 or 说明.
 */
final class RemarkPlaces {
    private static final String LISTS = "(变动原因|情况说明)";
    private static final Pattern NAMED = Pattern.compile(LISTS + "\\.(.+)");
    private static final Pattern LISTED = Pattern.compile("(" + LISTS + "\\[\\d+\\]\\.)(原因|说明)");
    private static final String REASON = "原因";
    private static final String REMARK = "说明";

    private final Map<String, Integer> counts = new HashMap<>();

    /** 别名: what else a value is asked for by, and what it is then. */
    record Name(String path, String text) {}

    /** The other names of a value; none for what is no remark. */
    List<Name> names(String member, String path, String text) {
        Matcher listed = LISTED.matcher(path);
        if (listed.matches()) {
            String other = listed.group(3).equals(REASON) ? REMARK : REASON;
            return List.of(new Name(listed.group(1) + other, text));
        }
        Matcher named = NAMED.matcher(path);
        if (!named.matches()) {
            return List.of();
        }
        int place = counts.merge(RecordPath.in(member, named.group(1)), 1, Integer::sum);
        String record = named.group(1) + "[" + place + "]";
        return List.of(
                new Name(record, ""),
                new Name(record + "." + REASON, text),
                new Name(record + "." + REMARK, text),
                new Name(record + ".事项", named.group(2)));
    }
}
