package org.gongkai.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
     * Makes the database, or brings its tables up to date, all at once.
     *
     * @throws IOException if the folder cannot be written
     */
    void bringUpToDate() throws IOException {
        Disk disk = new SyncedDisk();
        disk.createFolders(folder);
        Path copy = folder.resolve(COPY + ENDING);
        disk.delete(copy);
        if (Files.exists(file())) {
            if (isUpToDate()) {
                return;
            }
            disk.copy(file(), copy);
        }
        try (HikariDataSource pool = Database.connect(url(COPY), USER, "")) {
            Database.migrations(pool).migrate();
        }
        disk.sync(copy);
        disk.move(copy, file());
    }

    private Path file() {
        return folder.resolve(NAME + ENDING);
    }

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + OPTIONS;
    }

    private boolean isUpToDate() {
        try (HikariDataSource pool = Database.connect(url(), USER, "")) {
            return Database.migrations(pool).info().pending().length == 0;
        }
    }
}
