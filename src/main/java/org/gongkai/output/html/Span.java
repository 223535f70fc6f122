package org.gongkai.output.html;

import java.util.ArrayList;
import java.util.List;

/**
 * 合并: how many columns and rows a cell spans, as attributes.
 *
 * @param columns how many columns
 * @param rows how many rows
 */
record Span(int columns, int rows) {
    /** The attributes of the cell: those given, and what it spans if more than itself. */
    String[] attributes(String... given) {
        List<String> attributes = new ArrayList<>(List.of(given));
        if (columns > 1) {
            attributes.add("colspan");
            attributes.add(Integer.toString(columns));
        }
        if (rows > 1) {
            attributes.add("rowspan");
            attributes.add(Integer.toString(rows));
        }
        return attributes.toArray(String[]::new);
    }
}
