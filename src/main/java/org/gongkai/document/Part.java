package org.gongkai.document;

import java.util.List;

/**
 * 可比部分: a table, a form, or what stands under a heading.
 *
 * @param name what it is matched by
 * @param place what it is called in a list of changes
 * @param lines what stands in it
 */
record Part(String name, String place, List<Line> lines) {
    Part {
        lines = List.copyOf(lines);
    }
}
