package org.gongkai.check;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
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
 * @param cell 单元格; empty where the rows of the records say enough
 */
record Breach(
        Severity severity,
        String project,
        String found,
        String expected,
        String difference,
        String cause,
        String remedy,
        List<Origin> origins,
        String cell) {
    private static final int ROWS_NAMED = 12;

    /** The member of the project library whose projects are counted; everything else is counted in rows. */
    private static final String LIBRARY = "项目";

    /** A breach that is about whole records. */
    Breach(
            Severity severity,
            String project,
            String found,
            String expected,
            String difference,
            String cause,
            String remedy,
            List<Origin> origins) {
        this(severity, project, found, expected, difference, cause, remedy, origins, "");
    }

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
                cell.isEmpty() ? rows(names) : cell,
                project,
                found,
                expected,
                difference,
                cause,
                remedy,
                check.basis());
    }

    /** The rows by file: {@code 支出.csv 第 3、7 行；项目.json 第 2 个项目}. */
    private String rows(Map<String, String> names) {
        Map<String, SortedSet<Integer>> byFile = new TreeMap<>();
        Map<String, String> counted = new TreeMap<>();
        for (Origin origin : origins) {
            String file = names.getOrDefault(origin.fingerprint(), "");
            byFile.computeIfAbsent(file, each -> new TreeSet<>()).add(origin.row());
            counted.put(file, origin.sheet().equals(LIBRARY) ? "个" + LIBRARY : "行");
        }
        return byFile.entrySet().stream()
                .map(entry -> (byFile.size() > 1 ? entry.getKey() + " " : "")
                        + named(entry.getValue(), counted.getOrDefault(entry.getKey(), "")))
                .collect(Collectors.joining("；"));
    }

    private static String named(SortedSet<Integer> rows, String counted) {
        String first = rows.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining("、"));
        String all = rows.size() > ROWS_NAMED ? " 等 " + rows.size() + " " : " ";
        return "第 " + first + all + counted;
    }

    private static String distinct(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("、"));
    }
}
