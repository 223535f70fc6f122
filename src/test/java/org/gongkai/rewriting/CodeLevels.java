package org.gongkai.rewriting;

import java.util.ArrayList;
import java.util.List;

/** Writes the code of each subject in columns of its levels. */
final class CodeLevels {
    private static final List<String> LEVELS = List.of("类", "款", "项");

    private CodeLevels() {}

    static Grid of(Grid clean) {
        List<List<String>> rows = new ArrayList<>();
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        List<Grid.Range> merged = new ArrayList<>();
        for (String heading : clean.header()) {
            int levels = levels(heading);
            merged.add(new Grid.Range(0, upper.size(), levels > 1 ? 0 : 1, upper.size() + levels - 1));
            upper.add(heading);
            lower.addAll(levels > 1 ? LEVELS.subList(0, levels) : List.of(""));
            for (int i = 1; i < levels; i++) {
                upper.add("");
            }
        }
        rows.add(upper);
        rows.add(lower);
        for (List<String> row : clean.body()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.addAll(split(row.get(i), levels(clean.header().get(i)), rows.size()));
            }
            rows.add(cells);
        }
        return new Grid(rows, merged);
    }

    private static int levels(String heading) {
        return heading.contains("功能分类科目编码") ? 3 : heading.endsWith("经济分类科目编码") ? 2 : 1;
    }

    /** In every other row the zero before a level is lost. */
    private static List<String> split(String cell, int levels, int row) {
        if (levels == 1) {
            return List.of(cell);
        }
        List<String> parts = new ArrayList<>(List.of(cell.substring(0, 3)));
        for (int i = 3; i < cell.length(); i += 2) {
            String level = cell.substring(i, i + 2);
            parts.add(row % 2 == 0 && level.startsWith("0") ? level.substring(1) : level);
        }
        return parts;
    }
}
