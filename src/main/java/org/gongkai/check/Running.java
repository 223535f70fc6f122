package org.gongkai.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 核对次序: the catalogue in the order in which it is run, each check behind those that it needs. */
final class Running {
    private static final Map<String, CrossCheck> BY_CODE = byCode(CrossChecks.ALL);

    static final List<CrossCheck> ORDER = order(BY_CODE);

    private Running() {}

    /** All that a check rests on: what it needs, and what that needs in turn, in the order in which it is run. */
    static List<String> needsOf(CrossCheck check) {
        Map<String, CrossCheck> needed = new LinkedHashMap<>();
        check.needs().forEach(code -> add(BY_CODE.get(code), BY_CODE, needed));
        return List.copyOf(needed.keySet());
    }

    private static Map<String, CrossCheck> byCode(List<CrossCheck> catalogue) {
        Map<String, CrossCheck> byCode = new LinkedHashMap<>();
        catalogue.forEach(check -> byCode.put(check.code(), check));
        return byCode;
    }

    private static List<CrossCheck> order(Map<String, CrossCheck> byCode) {
        Map<String, CrossCheck> ordered = new LinkedHashMap<>();
        byCode.values().forEach(check -> add(check, byCode, ordered));
        return List.copyOf(ordered.values());
    }

    private static void add(
            @Nullable CrossCheck check, Map<String, CrossCheck> byCode, Map<String, CrossCheck> ordered) {
        if (check == null) {
            throw new IllegalStateException("A check needs another that the catalogue lacks");
        }
        check.needs().forEach(code -> add(byCode.get(code), byCode, ordered));
        ordered.putIfAbsent(check.code(), check);
    }
}
