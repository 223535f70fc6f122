package org.gongkai.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
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
        DatabaseFile file = new DatabaseFile(folder.toAbsolutePath().normalize());
        try {
            return new Database(file.open(), new Occupancy(file.url(), DatabaseFile.USER, ""));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "无法建立数据库文件夹 " + folder
                            + "，请检查路径和写入权限 / the database folder cannot be made: check its path and permissions.",
                    e);
        } catch (RuntimeException e) {
            throw new IllegalStateException(advice(file.url(), e), e);
        }
    }

    /**
     * Opens the database at a JDBC address.
     *
     * @throws IllegalStateException if another program has it open, or it cannot be opened
     */
    public static Database open(String url, String user, String password) {
        try {
            return new Database(migrated(connect(url, user, password)), new Occupancy(url, user, password));
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

    /** Whether an address is that of a PostgreSQL database. */
    public static boolean isPostgreSql(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    static HikariDataSource connect(String url, String user, String password) {
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
        return new HikariDataSource(config);
    }

    /** The steps that bring the tables of a database up to date. */
    static Flyway migrations(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .loggers("slf4j")
                .load();
    }

    private static HikariDataSource migrated(HikariDataSource pool) {
        try {
            migrations(pool).migrate();
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
