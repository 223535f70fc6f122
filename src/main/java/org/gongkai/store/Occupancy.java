package org.gongkai.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * 独占: that one program alone works on a database. A server would let in several, so on PostgreSQL a lock is held as long as
 * a connection lives; H2 in a folder lets in one by itself.
 */
final class Occupancy implements AutoCloseable {
    /** Any number will do that nobody else uses in this database. */
    private static final String TRY = "SELECT pg_try_advisory_lock(20140101)";

    private static final int SECONDS = 5;

    private final String url;
    private final String user;
    private final String password;
    private @Nullable Connection holder;

    Occupancy(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * Whether this program has the database for itself; tried anew where the connection was lost.
     *
     * @throws IllegalStateException if the server cannot be reached
     */
    synchronized boolean holds() {
        if (!Database.isPostgreSql(url)) {
            return true;
        }
        try {
            return (holder != null && holder.isValid(SECONDS)) || take();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "数据库服务不可用，请检查地址和服务 / the database server cannot be reached: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (holder != null) {
                holder.close();
            }
        } catch (SQLException e) {
            holder = null;
        }
    }

    private boolean take() throws SQLException {
        close();
        Connection connection = DriverManager.getConnection(url, user, password);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(TRY)) {
            if (result.next() && result.getBoolean(1)) {
                holder = connection;
                return true;
            }
        }
        connection.close();
        return false;
    }
}
