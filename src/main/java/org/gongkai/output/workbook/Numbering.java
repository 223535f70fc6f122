package org.gongkai.output.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * 编号: things that are written once and named by their numbers, from 0 in the order in which they are first asked for.
 *
 * @param <T> what is numbered
 */
final class Numbering<T> {
    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    int of(T thing) {
        return numbers.computeIfAbsent(thing, fresh -> numbers.size());
    }

    /** All of them, by number. */
    Set<T> all() {
        return numbers.keySet();
    }
}
