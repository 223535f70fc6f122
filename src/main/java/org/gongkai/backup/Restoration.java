package org.gongkai.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.gongkai.disk.Disk;
import org.gongkai.model.Fingerprint;

/**
 * 恢复: brings everything that a backup holds into an installation that has nothing yet.
 *
 * <p>The backup is held against its list before anything is touched, and what was restored is held against it afterwards; the
 * first difference stops it with one sentence. No other program may be at work.
 */
public final class Restoration {
    private final DataSource database;
    private final Map<String, Path> areas = new TreeMap<>();
    private final Disk disk;

    /** Into an installation with a database and some folders. */
    public Restoration(DataSource database, List<Area> areas, Disk disk) {
        this.database = database;
        areas.forEach(area -> this.areas.put(area.name(), area.folder()));
        this.disk = disk;
    }

    /**
     * Restores a backup.
     *
     * @param begun done when everything is known to be well and nothing has been touched yet
     * @throws IllegalStateException if the backup cannot be used, something is there already, or what was restored differs
     */
    public Backup.Result restore(Path file, Begun begun) throws IOException, SQLException {
        try (BackupFile content = BackupFile.open(file);
                Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            content.requireUnchanged();
            Listing listing = content.listing();
            requireFitting(listing, new Schema(connection));
            requireEmpty(connection);
            begun.run();
            long rows = new Import(connection).run(content);
            restoreFiles(content);
            requireSame(listing);
            connection.commit();
            return new Backup.Result(rows, listing.files().size(), List.of());
        }
    }

    /** 动手之前: what is done between looking and touching. */
    @FunctionalInterface
    public interface Begun {
        void run() throws IOException;
    }

    private void requireFitting(Listing listing, Schema schema) throws SQLException {
        if (!listing.format().equals(Listing.FORMAT) || !listing.schema().equals(schema.version())) {
            throw new IllegalStateException("备份是另一版程序写的（结构 " + listing.schema() + "，本程序 " + schema.version()
                    + "），请用那一版程序恢复后再升级 / another version wrote this backup: restore with that one, then upgrade.");
        }
        List<String> names = new ArrayList<>();
        listing.files().forEach(stored -> names.add(stored.name()));
        listing.links().forEach(link -> {
            names.add(link.name());
            names.add(link.name().replaceFirst("[^/]*$", "") + link.neighbour());
        });
        names.forEach(this::place);
    }

    private void requireEmpty(Connection connection) throws IOException, SQLException {
        boolean used = false;
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("source", "dossier", "publication")) {
                try (var rows = statement.executeQuery("SELECT 1 FROM " + table)) {
                    used = used || rows.next();
                }
            }
        }
        for (Path folder : areas.values()) {
            used = used || !Folder.of(folder).isEmpty();
        }
        if (used) {
            throw new IllegalStateException("这里已有数据，只能恢复到空的安装，请清空或另选收件箱、发件箱、数据文件夹和数据库"
                    + " / there are data here: a backup is restored into an empty installation only.");
        }
    }

    /**
     * Where something goes; a name that leads out of its area leads nowhere.
     *
     * @throws IllegalStateException if it does
     */
    private Path place(String name) {
        List<String> steps = List.of(name.split("/", -1));
        Path area = areas.get(steps.get(0));
        boolean leadsOut = steps.stream()
                .anyMatch(step -> step.isEmpty() || step.equals(".") || step.equals("..") || step.contains("\\"));
        if (area == null || leadsOut || steps.size() < 2) {
            throw new IllegalStateException("备份里的名称 " + name
                    + " 不属于任何文件夹，请换用另一份备份 / a name in the backup leads out of its folder; take another one.");
        }
        Path place = area;
        for (String step : steps.subList(1, steps.size())) {
            place = place.resolve(step);
        }
        return place;
    }

    private void restoreFiles(BackupFile content) throws IOException {
        for (Listing.StoredFile stored : content.listing().files()) {
            Path place = place(stored.name());
            disk.createFolders(parent(place));
            try (InputStream in = content.content(stored.name());
                    OutputStream out =
                            Files.newOutputStream(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                in.transferTo(out);
            }
            Files.setLastModifiedTime(place, FileTime.from(Instant.parse(stored.modified())));
        }
        for (Listing.StoredLink link : content.listing().links()) {
            Path place = place(link.name());
            disk.createFolders(parent(place));
            disk.point(place, place.resolveSibling(link.neighbour()));
        }
        for (Path folder : areas.values()) {
            disk.sync(disk.createFolders(folder));
        }
    }

    private void requireSame(Listing listing) throws IOException {
        for (Listing.StoredFile stored : listing.files()) {
            Path place = place(stored.name());
            if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                    || !Fingerprint.of(place).equals(stored.sha256())) {
                throw new IllegalStateException(
                        "恢复后的文件 " + place + " 与备份不同，请检查磁盘后重新恢复 / a restored file differs: check the disk.");
            }
        }
    }

    private static Path parent(Path place) {
        Path parent = place.getParent();
        if (parent == null) {
            throw new IllegalStateException("Every file lies in a folder: " + place);
        }
        return parent;
    }
}
