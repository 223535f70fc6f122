package org.gongkai.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.gongkai.disk.Disk;
import org.gongkai.disk.SyncedDisk;

/**
 * 数据库文件: the file of an H2 database. H2 commits every change of a table by itself, so a program that is killed while it
 * makes or changes tables would leave a database that fits no version; the tables are therefore brought up to date in a
 * copy, which takes the place of the file at once.
 *
 * @param folder where it lies
 */
record DatabaseFile(Path folder) {
    static final String USER = "sa";

    /**
     * Commits are written at once, and only closing closes; who has to wait for a row waits ten seconds; errors are ours to
     * tell, so H2 keeps no log of its own.
     */
    private static final String OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";

    private static final String NAME = "gongkai";
    private static final String COPY = "gongkai-next";
    private static final String ENDING = ".mv.db";

    /** The address of the database. */
    String url() {
        return url(NAME);
    }

    /**
     * Opens the database with its tables up to date; where they are not, or there is none, they are made all at once.
     *
     * @throws IOException if the folder cannot be written
     */
    HikariDataSource open() throws IOException {
        Disk disk = new SyncedDisk();
        disk.createFolders(folder);
        Path copy = folder.resolve(COPY + ENDING);
        disk.delete(copy);
        if (Files.exists(file())) {
            HikariDataSource pool = Database.connect(url(), USER, "");
            if (isUpToDate(pool)) {
                return pool;
            }
            disk.copy(file(), copy);
        }
        try (HikariDataSource pool = Database.connect(url(COPY), USER, "")) {
            Database.migrations(pool).migrate();
        }
        disk.sync(copy);
        disk.move(copy, file());
        return Database.connect(url(), USER, "");
    }

    private Path file() {
        return folder.resolve(NAME + ENDING);
    }

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + OPTIONS;
    }

    /**
     * Whether nothing is to be done to its tables; else it is closed, so that its file can be copied.
     *
     * @throws org.flywaydb.core.api.FlywayException if its tables are not those of this program
     */
    private static boolean isUpToDate(HikariDataSource pool) {
        boolean upToDate = false;
        try {
            Flyway migrations = Database.migrations(pool);
            if (migrations.info().pending().length == 0) {
                migrations.validate();
                upToDate = true;
            }
            return upToDate;
        } finally {
            if (!upToDate) {
                pool.close();
            }
        }
    }
}
