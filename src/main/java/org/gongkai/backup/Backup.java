package org.gongkai.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.gongkai.disk.Disk;

/**
 * 备份: everything that an installation knows, in one ZIP file: the tables row by row, the files as they are, and a list of all
 * of it with fingerprints.
 *
 * <p>It is read back before it appears under its name; the owner alone may read it. No other program may be at work.
 */
public final class Backup {
    private static final String UNFINISHED = ".new-";

    private final DataSource database;
    private final List<Area> areas;
    private final Disk disk;

    /** Of an installation with a database and some folders. */
    public Backup(DataSource database, List<Area> areas, Disk disk) {
        this.database = database;
        this.areas = List.copyOf(areas);
        this.disk = disk;
    }

    /**
     * 备份结果: what a backup holds.
     *
     * @param rows the rows of all tables
     * @param files the files
     * @param leftOut what lies in the folders and is neither a file nor a link to a neighbour
     */
    public record Result(long rows, int files, List<Path> leftOut) {}

    /**
     * Writes a backup to a place where nothing is.
     *
     * @throws FileAlreadyExistsException if something is there
     * @throws IllegalStateException if it does not read back as it was written
     */
    public Result write(Path file) throws IOException, SQLException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path unfinished = file.resolveSibling(UNFINISHED + file.getFileName());
        disk.delete(unfinished);
        try {
            Result result = writeWhole(unfinished);
            try (BackupFile written = BackupFile.open(unfinished)) {
                written.requireUnchanged();
            }
            disk.moveToFree(unfinished, file);
            return result;
        } finally {
            disk.delete(unfinished);
        }
    }

    private Result writeWhole(Path file) throws IOException, SQLException {
        try (FileChannel channel = FileChannel.open(
                        file,
                        Set.<OpenOption>of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        ownersOnly(file));
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                BackupFileWriter content = new BackupFileWriter(out)) {
            Result result = writeAll(content);
            content.finish();
            out.flush();
            channel.force(true);
            return result;
        }
    }

    private Result writeAll(BackupFileWriter content) throws IOException, SQLException {
        long rows;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            rows = content.tables(connection);
            connection.rollback();
        }
        int files = 0;
        List<Path> leftOut = new ArrayList<>();
        for (Area area : areas) {
            Folder folder = Folder.of(area.folder());
            content.folder(area, folder);
            files += folder.files().size();
            leftOut.addAll(folder.strangers());
        }
        return new Result(rows, files, leftOut);
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
