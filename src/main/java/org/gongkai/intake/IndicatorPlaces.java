package org.gongkai.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.value.Characters;

/**
 * 指标定位: an indicator may be asked for by its place among those of its scope, 绩效指标[年度3]; which scope one is of is known
 * only when it ends. No more than one indicator is kept.
 */
final class IndicatorPlaces {
    private static final String SCOPE = "范围";
    private static final Pattern VALUE = Pattern.compile("(.*绩效指标)\\[(\\d+)\\]\\.([^.\\[]+)");
    private static final Pattern ASKED = Pattern.compile("(.*绩效指标)\\[(?:实施期|年度)\\d+\\].*");

    private final Set<String> lists;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Found> current = new LinkedHashMap<>();
    private String indicator = "";
    private String list = "";

    /** 指标内容: a value with the name that it is asked for by. */
    record Found(String member, String name, String path, String text) {}

    IndicatorPlaces(Set<String> asked) {
        this.lists = asked.stream()
                .map(ASKED::matcher)
                .filter(Matcher::matches)
                .map(path -> path.group(1))
                .collect(Collectors.toSet());
    }

    /** Takes a value; what is known of the indicator before it, where it is the first of another. */
    List<Found> value(String member, String path, String text) {
        Matcher value = VALUE.matcher(path);
        if (lists.isEmpty() || !value.matches() || !lists.contains(RecordPath.in(member, value.group(1)))) {
            return List.of();
        }
        String next = RecordPath.in(member, value.group(1) + "[" + value.group(2) + "]");
        List<Found> before = next.equals(indicator) ? List.of() : end();
        indicator = next;
        list = RecordPath.in(member, value.group(1));
        current.put(value.group(3), new Found(member, "", path, text));
        return before;
    }

    /** What is known of the last indicator. */
    List<Found> end() {
        List<Found> found = new ArrayList<>();
        Found scope = current.get(SCOPE);
        if (scope != null) {
            String term = Characters.fold(scope.text());
            String name = list + "[" + term + counts.merge(list + term, 1, Integer::sum) + "]";
            String whole = scope.path().substring(0, scope.path().lastIndexOf('.'));
            found.add(new Found(scope.member(), name, whole, ""));
            current.forEach((leaf, value) ->
                    found.add(new Found(value.member(), name + "." + leaf, value.path(), value.text())));
        }
        current.clear();
        indicator = "";
        return found;
    }
}
