package org.gongkai.rewriting;

import java.util.ArrayList;
import java.util.List;

/** Puts a code and the name beside it under one merged spanner, and merges every other heading over both rows. */
final class Spanners {
    private static final String CODE = "编码";
    private static final String NAME = "名称";

    private Spanners() {}

    static Grid over(Grid clean) {
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        List<Grid.Range> merged = new ArrayList<>();
        List<String> header = clean.header();
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i);
            if (isPair(header, i)) {
                upper.addAll(List.of(heading.substring(0, heading.length() - 2), ""));
                lower.addAll(List.of(CODE, NAME));
                merged.add(new Grid.Range(0, i, 0, i + 1));
                i++;
            } else {
                upper.add(heading);
                lower.add("");
                merged.add(new Grid.Range(0, i, 1, i));
            }
        }
        List<List<String>> rows = new ArrayList<>(List.of(upper, lower));
        rows.addAll(clean.body());
        return new Grid(rows, merged);
    }

    private static boolean isPair(List<String> header, int i) {
        String heading = header.get(i);
        return heading.endsWith(CODE)
                && i + 1 < header.size()
                && header.get(i + 1).equals(heading.replace(CODE, NAME));
    }
}
