package org.gongkai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.gongkai.backup.Area;
import org.gongkai.backup.Backup;
import org.gongkai.backup.Restoration;
import org.gongkai.disk.Disk;
import org.gongkai.settings.Settings;
import org.gongkai.store.Database;

/**
 * 场所: the folders and the database of an installation that nobody works on, for who saves or restores it.
 *
 * @param settings the installation
 * @param instance keeps every program away
 * @param database its database
 * @param disk its disk
 */
record Premises(Settings settings, Instance instance, Database database, Disk disk) implements AutoCloseable {
    private static final String UNFINISHED = "restoring";

    /**
     * Takes an installation for this program alone.
     *
     * @throws IllegalStateException if another program works on it
     */
    static Premises of(Settings settings, Disk disk) {
        Instance instance = Instance.claim(settings.data());
        try {
            requireWhole(settings.data());
            return new Premises(settings, instance, Pipeline.alone(new Equipment(settings).openDatabase()), disk);
        } catch (RuntimeException e) {
            instance.close();
            throw e;
        }
    }

    /**
     * Refuses to work on data that a restoration left half done.
     *
     * @throws IllegalStateException if one did
     */
    static void requireWhole(Path data) {
        if (Files.exists(data.resolve(UNFINISHED), LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalStateException("上次恢复没有完成，请清空收件箱、发件箱、数据文件夹和数据库后重新恢复"
                    + " / a restore was left half done: empty inbox, outbox, data and database, and restore again.");
        }
    }

    /**
     * A place for a backup that is not itself part of one.
     *
     * @throws IllegalArgumentException if it is
     */
    Path requireOutside(Path file) {
        for (Path folder : List.of(settings.inbox(), settings.outbox(), settings.data())) {
            if (file.startsWith(folder)) {
                throw new IllegalArgumentException("备份文件不能放在 " + folder
                        + " 里，请另选文件夹 / a backup cannot lie in a folder that it saves: choose another.");
            }
        }
        return file;
    }

    Backup backup() {
        return new Backup(database.dataSource(), areas(), disk);
    }

    /** Restores a backup; whatever ends this half done, no program works on it before it is done again. */
    Backup.Result restore(Path file) throws IOException, SQLException {
        Path mark = settings.data().resolve(UNFINISHED);
        Backup.Result result = new Restoration(database.dataSource(), areas(), disk)
                .restore(file, () -> disk.write(mark, file.toString().getBytes(StandardCharsets.UTF_8)));
        disk.delete(mark);
        return result;
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            instance.close();
        }
    }

    private List<Area> areas() {
        return List.of(
                new Area("store", settings.data().resolve("store")),
                new Area("inbox", settings.inbox()),
                new Area("outbox", settings.outbox()));
    }
}
