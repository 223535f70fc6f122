package org.gongkai.value;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 科目表: the codes of the year that are known, and the nearest of them to one that is not.
 *
 * @param names the names of the codes; empty where the classification is not installed, then every code is known
 */
record KnownCodes(Map<String, String> names) {
    private static final int NEAREST = 3;

    boolean has(String code) {
        return names.isEmpty() || names.containsKey(code);
    }

    /** Refuses a code that is not known, with the nearest ones below the same parent. */
    void require(String code, String parent, String level) throws Unreadable {
        if (!has(code)) {
            throw new Unreadable(
                    "2026 年科目表中有的" + level + "级科目", "科目表中没有“" + code + "”，最接近的有：" + nearest(code, parent) + "。请核对后改正。");
        }
    }

    private String nearest(String code, String parent) {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().length() == code.length()
                        && entry.getKey().startsWith(parent))
                .sorted(Comparator.comparingInt((Map.Entry<String, String> entry) -> differences(entry.getKey(), code))
                        .thenComparingInt(entry -> Math.abs(Integer.parseInt(entry.getKey()) - Integer.parseInt(code)))
                        .thenComparing(Map.Entry::getKey))
                .limit(NEAREST)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("、"));
    }

    private static int differences(String one, String other) {
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different;
    }
}
