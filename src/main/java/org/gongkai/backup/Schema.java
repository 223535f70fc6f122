package org.gongkai.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** 库结构: the tables of a database, read from the database itself, so that a new one is never forgotten. */
final class Schema {
    private static final String MIGRATIONS = "flyway_schema_history";
    /** Flyway writes the names of its table in small letters, in every database. */
    private static final String VERSION =
            """
            SELECT "version" FROM "flyway_schema_history" WHERE "installed_rank" = (
                SELECT MAX("installed_rank") FROM "flyway_schema_history" WHERE "version" IS NOT NULL)
            """;

    private final Connection connection;
    private final DatabaseMetaData about;

    Schema(Connection connection) throws SQLException {
        this.connection = connection;
        this.about = connection.getMetaData();
    }

    /** The version of the tables. */
    String version() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(VERSION)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /** Every table, behind those that it refers to. */
    List<Shape> tables() throws SQLException {
        Map<String, Shape> shapes = shapes();
        Map<String, Shape> sorted = new LinkedHashMap<>();
        while (sorted.size() < shapes.size()) {
            Shape next = shapes.values().stream()
                    .filter(shape -> !sorted.containsKey(shape.name()))
                    .filter(shape -> sorted.keySet().containsAll(shape.needs()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables that refer to each other"));
            sorted.put(next.name(), next);
        }
        return List.copyOf(sorted.values());
    }

    private Map<String, Shape> shapes() throws SQLException {
        Map<String, String> tables = names();
        Map<String, List<Shape.Column>> columns = columns();
        Map<String, Shape> shapes = new TreeMap<>();
        for (Map.Entry<String, String> table : tables.entrySet()) {
            String name = table.getKey();
            List<Shape.Column> own = columns.getOrDefault(name, List.of());
            shapes.put(name, new Shape(name, own, keys(table.getValue()), needs(name, table.getValue())));
        }
        return shapes;
    }

    /** The tables in lower case, with the names that the database knows them by. */
    private Map<String, String> names() throws SQLException {
        Map<String, String> names = new TreeMap<>();
        try (ResultSet rows = about.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase(MIGRATIONS)) {
                    names.put(lower(name), name);
                }
            }
        }
        return names;
    }

    private Map<String, List<Shape.Column>> columns() throws SQLException {
        Map<String, List<Shape.Column>> columns = new TreeMap<>();
        try (ResultSet rows = about.getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (rows.next()) {
                String table = lower(rows.getString("TABLE_NAME"));
                if (!table.equals(MIGRATIONS)) {
                    columns.computeIfAbsent(table, first -> new ArrayList<>()).add(column(rows));
                }
            }
        }
        return columns;
    }

    private static Shape.Column column(ResultSet row) throws SQLException {
        return new Shape.Column(
                lower(row.getString("COLUMN_NAME")),
                Form.of(row.getInt("DATA_TYPE"), row.getString("TYPE_NAME")),
                row.getString("IS_AUTOINCREMENT").equals("YES"));
    }

    private List<String> keys(String known) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (ResultSet rows = about.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), known)) {
            while (rows.next()) {
                keys.add(lower(rows.getString("COLUMN_NAME")));
            }
        }
        return List.copyOf(keys);
    }

    private List<String> needs(String table, String known) throws SQLException {
        TreeSet<String> needs = new TreeSet<>();
        try (ResultSet rows = about.getImportedKeys(connection.getCatalog(), connection.getSchema(), known)) {
            while (rows.next()) {
                needs.add(lower(rows.getString("PKTABLE_NAME")));
            }
        }
        needs.remove(table);
        return List.copyOf(needs);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
