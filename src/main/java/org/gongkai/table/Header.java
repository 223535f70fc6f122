package org.gongkai.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 表头: lays the columns' titles and spanners out as rows of merged cells. */
final class Header {
    private final List<Column> columns;
    private final int depth;

    Header(List<Column> columns) {
        this.columns = columns;
        this.depth =
                1 + columns.stream().mapToInt(c -> c.spanners().size()).max().orElse(0);
    }

    /** The rows from the top; a cell stands only in the row where it begins. */
    List<List<HeaderCell>> rows() {
        List<List<HeaderCell>> rows = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            rows.add(row(level));
        }
        return Collections.unmodifiableList(rows);
    }

    private List<HeaderCell> row(int level) {
        List<HeaderCell> cells = new ArrayList<>();
        int index = 0;
        while (index < columns.size()) {
            Column column = columns.get(index);
            int spanned = column.spanners().size();
            if (level < spanned) {
                int width = width(index, level);
                cells.add(new HeaderCell(column.spanners().get(level), width, 1));
                index += width;
            } else {
                if (level == spanned) {
                    cells.add(new HeaderCell(column.title(), 1, depth - level));
                }
                index++;
            }
        }
        return List.copyOf(cells);
    }

    private int width(int start, int level) {
        List<String> shared = columns.get(start).spanners().subList(0, level + 1);
        int width = 1;
        while (start + width < columns.size()
                && startsWith(columns.get(start + width).spanners(), shared)) {
            width++;
        }
        return width;
    }

    private static boolean startsWith(List<String> spanners, List<String> shared) {
        return spanners.size() >= shared.size()
                && spanners.subList(0, shared.size()).equals(shared);
    }
}
