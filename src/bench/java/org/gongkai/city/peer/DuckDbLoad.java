package org.gongkai.city.peer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/** DuckDB: loads the lines with its own reader and sums them by unit and function. */
public final class DuckDbLoad {
    private DuckDbLoad() {}

    /** The arguments are the file of the lines and that of the database. */
    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + args[1]);
                Statement statement = connection.createStatement()) {
            statement.execute(Lines.createTable());
            statement.execute(
                    "INSERT INTO line SELECT * FROM read_csv('" + args[0] + "', header = true, all_varchar = true)");
            int sums = 0;
            try (ResultSet sum = statement.executeQuery(
                    "SELECT unit, function_item, SUM(amount) FROM line GROUP BY unit, function_item")) {
                while (sum.next()) {
                    sums++;
                }
            }
            try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM line")) {
                count.next();
                System.out.println(count.getLong(1) + " lines, " + sums + " sums");
            }
        }
    }
}
