package org.gongkai.output.csv;

import java.util.List;
import java.util.Map;

/**
 * 数据资源: a file of the package, its records and its description.
 *
 * @param name its name, and that of its file without the ending
 * @param title what it is
 * @param properties what else is said of it, in order
 * @param fields its columns
 * @param key the columns that tell its rows apart; empty where none do
 * @param extra the columns that it would have if it were written out fully
 * @param records the records below the heading
 */
record Resource(
        String name,
        String title,
        Map<String, Object> properties,
        List<Field> fields,
        List<String> key,
        List<Field> extra,
        List<List<String>> records) {
    /** A resource of which nothing more is said. */
    Resource(String name, String title, List<Field> fields, List<String> key, List<List<String>> records) {
        this(name, title, Map.of(), fields, key, List.of(), records);
    }

    String file() {
        return name + ".csv";
    }
}
