package org.gongkai.backup;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 表结构: a table as the database describes it.
 *
 * @param name its name in lower case
 * @param columns its columns in their order
 * @param keys the columns of its key, if it has one
 * @param needs the tables that its rows refer to
 */
record Shape(String name, List<Column> columns, List<String> keys, List<String> needs) {
    /**
     * 列: a column.
     *
     * @param name its name in lower case
     * @param form how its values are written
     * @param counted whether the database counts it up by itself
     */
    record Column(String name, Form form, boolean counted) {}

    String select() {
        String order = keys.isEmpty() ? names() : String.join(", ", keys);
        return "SELECT " + names() + " FROM " + name + " ORDER BY " + order;
    }

    String insert() {
        return "INSERT INTO " + name + " (" + names() + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
