package org.gongkai;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.settings.Setting;

/** The kinds of database that the pipeline runs on, each a real one. */
enum TestDatabase {
    /** In the data folder, as it is unless told otherwise. */
    H2 {
        @Override
        Map<String, String> fresh(Path folder) {
            return Map.of();
        }
    },
    /** A server of the tests' own. */
    POSTGRESQL {
        @Override
        Map<String, String> fresh(Path folder) {
            String name = "gongkai_" + DATABASES.incrementAndGet();
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + " ENCODING 'UTF8' TEMPLATE template0");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Map.of(
                    Setting.DATABASE_URL.key(),
                    Server.RUNNING.getJdbcUrl("postgres", name),
                    Setting.DATABASE_USER.key(),
                    "postgres");
        }
    };

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** The settings of a database with nothing in it. */
    abstract Map<String, String> fresh(Path folder);

    /** One server for all tests; it ends with them. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
