package org.gongkai.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.model.Dossier;
import org.gongkai.model.Origin;
import org.gongkai.model.Source;

/**
 * 不符: where one cross-check does not hold, before it is known which check and which files it speaks of.
 *
 * @param severity 级别
 * @param project 项目: the subject, project or unit it is about
 * @param found 实际
 * @param expected 应为
 * @param difference 差额, or empty
 * @param cause 原因
 * @param remedy 怎么改
 * @param origins the records it is about
 */
record Breach(
        Severity severity,
        String project,
        String found,
        String expected,
        String difference,
        String cause,
        String remedy,
        List<Origin> origins) {
    private static final int ROWS_NAMED = 12;

    Finding finding(CrossCheck check, Dossier dossier) {
        Map<String, String> names = new TreeMap<>();
        for (Source source : dossier.sources()) {
            names.put(source.fingerprint(), source.fileName());
        }
        return new Finding(
                check.code(),
                severity,
                distinct(origins.stream()
                        .map(origin -> names.getOrDefault(origin.fingerprint(), origin.fingerprint()))
                        .toList()),
                distinct(origins.stream().map(Origin::sheet).toList()),
                rows(names),
                project,
                found,
                expected,
                difference,
                cause,
                remedy,
                check.basis());
    }

    /** The rows by file: {@code 支出.csv 第 3、7 行；收入.csv 第 2 行}. */
    private String rows(Map<String, String> names) {
        Map<String, TreeSet<Integer>> byFile = new TreeMap<>();
        for (Origin origin : origins) {
            byFile.computeIfAbsent(names.getOrDefault(origin.fingerprint(), ""), file -> new TreeSet<>())
                    .add(origin.row());
        }
        return byFile.entrySet().stream()
                .map(entry -> (byFile.size() > 1 ? entry.getKey() + " " : "") + named(entry.getValue()))
                .collect(Collectors.joining("；"));
    }

    private static String named(TreeSet<Integer> rows) {
        String first = rows.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining("、"));
        return "第 " + first + (rows.size() > ROWS_NAMED ? " 等 " + rows.size() + " 行" : " 行");
    }

    private static String distinct(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("、"));
    }
}
