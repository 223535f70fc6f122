package org.gongkai.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * 数据库: the open database with its schema up to date.
 *
 * <p>It stands in a folder of its own (H2) or on a server, and is closed with everything that was opened for it. When it
 * cannot be opened, the message of the {@link IllegalStateException} says in one sentence what to do.
 */
public final class Database implements AutoCloseable {
    /** Commits are written at once, and only {@link #close()} closes; who has to wait for a row waits ten seconds. */
    private static final String H2_OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    private static final int CONNECTIONS = 6;
    private static final long LONGEST_WAIT = 10_000;

    private final HikariDataSource pool;
    private final Occupancy occupancy;

    private Database(HikariDataSource pool, Occupancy occupancy) {
        this.pool = pool;
        this.occupancy = occupancy;
    }

    /**
     * Opens the database {@code gongkai} in a folder, which is made if it is not there.
     *
     * @throws IllegalStateException if another program has it open, or it cannot be opened
     */
    public static Database open(Path folder) {
        Path file = folder.toAbsolutePath().normalize().resolve("gongkai");
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new IllegalStateException(
                    "无法建立数据库文件夹 " + folder
                            + "，请检查路径和写入权限 / the database folder cannot be made: check its path and permissions.",
                    e);
        }
        return open("jdbc:h2:file:" + file + H2_OPTIONS, "sa", "");
    }

    /**
     * Opens the database at a JDBC address.
     *
     * @throws IllegalStateException if another program has it open, or it cannot be opened
     */
    public static Database open(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("gongkai");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(LONGEST_WAIT);
        if (isPostgreSql(url)) {
            config.setConnectionInitSql("SET lock_timeout = " + LONGEST_WAIT);
        }
        config.setExceptionOverrideClassName(LostConnections.class.getName());
        try {
            return new Database(migrated(new HikariDataSource(config)), new Occupancy(url, user, password));
        } catch (RuntimeException e) {
            throw new IllegalStateException(advice(url, e), e);
        }
    }

    /** The connections to it, pooled. */
    public DataSource dataSource() {
        return pool;
    }

    /**
     * Whether this program works on the database alone; from now on no other can.
     *
     * @throws IllegalStateException if the server cannot be reached
     */
    public boolean isOursAlone() {
        return occupancy.holds();
    }

    @Override
    public void close() {
        occupancy.close();
        pool.close();
    }

    static boolean isPostgreSql(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    private static HikariDataSource migrated(HikariDataSource pool) {
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .loggers("slf4j")
                    .load()
                    .migrate();
            return pool;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static String advice(String url, RuntimeException failure) {
        String place = url.replaceFirst("[;?].*", "");
        if (isInUse(failure)) {
            return "数据库 " + place
                    + " 正被另一个程序使用，请先关闭那个程序再启动 / the database is open in another program: close that one first.";
        }
        if (failure instanceof FlywayException) {
            return "数据库 " + place + " 的结构与本程序不符，请换用写入它的程序版本或恢复备份"
                    + " / the schema does not fit this program: use the version that wrote it, or restore a backup.";
        }
        return "数据库 " + place + " 无法打开，请检查地址、用户名、密码和文件是否完好"
                + " / the database cannot be opened: check its address, user, password and files.";
    }

    private static boolean isInUse(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }
}
