package org.gongkai.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 政府收支分类科目: the names of codes, as the Ministry of Finance prints them for a year.
 *
 * @param names the name of each code, in the order of the codes
 */
public record Classification(Map<String, String> names) {
    /** 支出功能分类科目. */
    public static final Classification FUNCTIONAL = load("functional-2026.csv");

    /** 部门预算支出经济分类科目. */
    public static final Classification DEPARTMENTAL = load("departmental-economic-2026.csv");

    /** 政府预算支出经济分类科目. */
    public static final Classification GOVERNMENT = load("government-economic-2026.csv");

    public Classification {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** The name of a code, where the classification has it. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    private static Classification load(String file) {
        InputStream resource = Classification.class.getResourceAsStream("/classification/" + file);
        if (resource == null) {
            throw new IllegalStateException("The installation lacks classification/" + file + "; install it again.");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return new Classification(lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
