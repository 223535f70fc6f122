package org.gongkai.store;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 事务: changes that happen together or not at all, and are on the disk when they are done.
 *
 * <p>H2 forces a commit out to the disk only at a checkpoint that is asked for; PostgreSQL does it at every commit.
 */
final class Transactions {
    private final TransactionTemplate template;
    private final JdbcTemplate jdbc;

    Transactions(DataSource database) {
        this.template = new TransactionTemplate(new JdbcTransactionManager(database));
        this.jdbc = new JdbcTemplate(database);
    }

    void run(Runnable changes) {
        get(() -> {
            changes.run();
            return true;
        });
    }

    @SuppressWarnings("NullAway") // a supplier without null gives a result without null
    <T> T get(Supplier<T> changes) {
        T result = template.execute(transaction -> changes.get());
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            sync();
        }
        return result;
    }

    private void sync() {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                return false;
            }
            try (var statement = connection.createStatement()) {
                return statement.execute("CHECKPOINT SYNC");
            }
        });
    }
}
