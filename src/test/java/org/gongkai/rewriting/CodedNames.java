package org.gongkai.rewriting;

import java.util.ArrayList;
import java.util.List;

/** Writes the code and the name of each subject in one cell. */
final class CodedNames {
    private CodedNames() {}

    static Grid in(Grid clean) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : clean.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String heading = clean.header().get(i);
                if (!heading.endsWith("科目编码")) {
                    cells.add(row.get(i));
                } else if (rows.isEmpty()) {
                    cells.add(heading.substring(0, heading.length() - 2));
                    i++;
                } else {
                    cells.add(row.get(i) + "-" + row.get(i + 1));
                    i++;
                }
            }
            rows.add(cells);
        }
        return Grid.of(rows);
    }
}
