package org.gongkai.health;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.disk.Disk;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Database;
import org.gongkai.store.Docket;
import org.gongkai.store.Nights;

/** 检查目录: the checks of an installation, collected one after the other. */
public final class Checks {
    private final List<Check> checks = new ArrayList<>();
    private final InstantSource clock;

    /** No checks yet. */
    public Checks(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The folders that everything stands in.
     *
     * @param least how many bytes have to be free on their disks
     */
    public Checks folders(Path inbox, Path outbox, Path data, Disk disk, long least) {
        checks.add(FolderCheck.of("inbox", "收件箱", "inbox", inbox, disk));
        checks.add(FolderCheck.of("outbox", "发件箱", "outbox", outbox, disk));
        checks.add(FolderCheck.of("data", "数据文件夹", "data folder", data, disk));
        Map<String, Path> folders = new LinkedHashMap<>();
        folders.put("收件箱", inbox);
        folders.put("发件箱", outbox);
        folders.put("数据文件夹", data);
        checks.add(new DiskCheck(folders, least));
        return this;
    }

    /** The database. */
    public Checks database(Database database) {
        checks.add(new DatabaseCheck(database));
        return this;
    }

    /** How long files wait in the inbox at most. */
    public Checks waiting(Path inbox, Duration longest) {
        checks.add(new WaitingCheck(inbox, longest, clock));
        return this;
    }

    /** How long ago a night may have gone well. */
    public Checks night(Nights nights, Duration longest) {
        checks.add(new NightCheck(nights, longest, clock));
        return this;
    }

    /** What waits for a person. */
    public Checks quarantine(Arrivals arrivals, Docket docket) {
        checks.add(new QuarantineCheck(arrivals, docket));
        return this;
    }

    /** What is published. */
    public Checks published(Patrol patrol) {
        checks.add(new PublishedCheck(patrol));
        return this;
    }

    /** For how long nothing may go on. */
    public Checks progress(Pulse pulse, Duration longest) {
        checks.add(new ProgressCheck(pulse, longest));
        return this;
    }

    /**
     * All of them.
     *
     * @param interval how long what a check saw holds
     * @param patience how long is waited for a check
     */
    public Rota everyOf(Duration interval, Duration patience) {
        return new Rota(checks, interval, patience);
    }
}
