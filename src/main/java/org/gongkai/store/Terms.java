package org.gongkai.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** 用语表: texts that repeat, stored once and known by their number. */
final class Terms {
    private static final int TEXTS_A_QUERY = 1_000;

    private final JdbcTemplate jdbc;

    Terms(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers of texts; those that are new are stored. */
    Ids intern(Stream<String> texts) {
        Set<String> distinct = new LinkedHashSet<>(texts.toList());
        Map<String, Long> known = find(List.copyOf(distinct));
        List<String> unknown =
                distinct.stream().filter(text -> !known.containsKey(text)).toList();
        jdbc.batchUpdate(
                Sql.insert("term", "text"),
                unknown.stream().map(text -> new Object[] {text}).toList());
        known.putAll(find(unknown));
        return new Ids(known);
    }

    private Map<String, Long> find(List<String> texts) {
        NamedParameterJdbcTemplate named = new NamedParameterJdbcTemplate(jdbc);
        Map<String, Long> found = new HashMap<>();
        for (List<String> some : portions(texts)) {
            named.query(
                    "SELECT id, text FROM term WHERE text IN (:texts)",
                    new MapSqlParameterSource("texts", some),
                    row -> {
                        found.put(row.getString("text"), row.getLong("id"));
                    });
        }
        return found;
    }

    private static List<List<String>> portions(List<String> texts) {
        List<List<String>> portions = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += TEXTS_A_QUERY) {
            portions.add(texts.subList(from, Math.min(from + TEXTS_A_QUERY, texts.size())));
        }
        return portions;
    }

    /** The numbers of texts that were interned together. */
    record Ids(Map<String, Long> byText) {
        long of(String text) {
            return Objects.requireNonNull(byText.get(text), "Only a text that was interned has a number");
        }
    }
}
