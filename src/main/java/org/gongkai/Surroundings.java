package org.gongkai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.disk.Disk;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.store.Database;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** 运行环境: whether the folders and the database that the pipeline stands on can be used, tried by really using them. */
final class Surroundings {
    private static final String TRIAL = ".gongkai-trial";
    private static final long MIB = 1L << 20;

    private final Settings settings;
    private final Database database;
    private final JdbcClient jdbc;
    private final Disk disk;

    Surroundings(Settings settings, Database database, Disk disk) {
        this.settings = settings;
        this.database = database;
        this.jdbc = JdbcClient.create(database.dataSource());
        this.disk = disk;
    }

    /** What is wrong, each in one sentence that says what to do; nothing where all is well. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        tryFolder("收件箱", settings.inbox(), complaints);
        tryFolder("发件箱", settings.outbox(), complaints);
        tryFolder("数据文件夹", settings.data(), complaints);
        tryDatabase(complaints);
        return complaints;
    }

    private void tryFolder(String name, Path folder, List<String> complaints) {
        try {
            tryToWrite(folder.resolve(TRIAL));
            long free = Files.getFileStore(folder).getUsableSpace();
            long least = settings.number(Setting.DISK_FREE);
            if (free < least) {
                complaints.add(name + " " + folder + " 所在磁盘只剩 " + free / MIB + " MiB，至少要有 " + least / MIB
                        + " MiB，请清理磁盘，程序会自动恢复。");
            }
        } catch (IOException | RuntimeException e) {
            complaints.add(name + " " + folder + " 不能写入，请检查文件夹、权限和磁盘空间，程序会自动恢复。（" + e + "）");
        }
    }

    /** Whatever interrupts it, nothing is left. */
    private void tryToWrite(Path trial) throws IOException {
        try {
            disk.write(trial, "试写".getBytes(StandardCharsets.UTF_8));
        } finally {
            disk.delete(trial);
        }
    }

    private void tryDatabase(List<String> complaints) {
        try {
            jdbc.sql("UPDATE heartbeat SET beats = beats + 1 WHERE id = 1").update();
            if (!database.isOursAlone()) {
                complaints.add("数据库正被另一个程序使用，请先关闭那个程序，本程序会自动恢复。");
            }
        } catch (IllegalStateException e) {
            complaints.add("数据库服务不可用，请检查数据库服务，程序会自动恢复。（" + e.getMessage() + "）");
        } catch (DataAccessException | TransactionException e) {
            complaints.add("数据库不能写入，请检查数据库服务和磁盘空间，程序会自动恢复。（" + e.getMostSpecificCause() + "）");
        }
    }
}
