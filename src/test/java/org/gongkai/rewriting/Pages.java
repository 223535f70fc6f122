package org.gongkai.rewriting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Prints an export on pages of ten rows, with totals at both ends. */
final class Pages {
    private static final int ROWS = 10;

    private Pages() {}

    static Grid of(Grid clean) {
        BigDecimal sum = clean.body().stream()
                .map(row -> new BigDecimal(row.get(clean.amount())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> numbers = IntStream.rangeClosed(1, clean.header().size())
                .mapToObj(Integer::toString)
                .toList();
        List<List<String>> rows = new ArrayList<>(List.of(clean.header(), numbers, total(clean, "合计", sum)));
        for (int i = 0; i < clean.body().size(); i++) {
            if (i > 0 && i % ROWS == 0) {
                rows.addAll(List.of(List.of("第 " + i / ROWS + " 页"), List.of(), clean.header(), numbers));
            }
            rows.add(clean.body().get(i));
        }
        rows.add(total(clean, "总 计", sum));
        rows.add(List.of("注：本表由系统导出。"));
        rows.add(List.of("单位负责人：张三", "", "", "制表人：李四"));
        return Grid.of(rows);
    }

    private static List<String> total(Grid clean, String label, BigDecimal sum) {
        List<String> row = new ArrayList<>(Collections.nCopies(clean.header().size(), ""));
        row.set(0, label);
        row.set(clean.amount(), sum.toPlainString());
        return row;
    }
}
