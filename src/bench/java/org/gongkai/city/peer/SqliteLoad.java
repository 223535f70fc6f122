package org.gongkai.city.peer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** SQLite: loads the lines in one commit. */
public final class SqliteLoad {
    private static final int BATCH = 1_000;

    private SqliteLoad() {}

    /** The arguments are the file of the lines and that of the database. */
    public static void main(String[] args) throws Exception {
        int loaded = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + args[1]);
                Statement statement = connection.createStatement();
                CsvReader<CsvRecord> lines = Lines.read(Path.of(args[0]))) {
            statement.execute(Lines.createTable());
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(Lines.insert())) {
                for (CsvRecord line : lines) {
                    if (line.getStartingLineNumber() > 1) {
                        for (int i = 0; i < line.getFieldCount(); i++) {
                            insert.setString(i + 1, line.getField(i));
                        }
                        insert.addBatch();
                        if (++loaded % BATCH == 0) {
                            insert.executeBatch();
                        }
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
        }
        System.out.println(loaded);
    }
}
