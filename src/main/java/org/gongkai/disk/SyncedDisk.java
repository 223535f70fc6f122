package org.gongkai.disk;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** 落盘: the disk of the machine, every change forced out to it together with the folder that names it. */
public final class SyncedDisk implements Disk {
    private static final boolean IS_POSIX = File.separatorChar == '/';
    private static final String TEMPORARY = ".new-";
    private static final long WHOLE = Long.MAX_VALUE;

    @Override
    public Path createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                createFolders(parent);
            }
            Files.createDirectories(folder);
            syncParent(folder);
        }
        return folder;
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                FileChannel target = FileChannel.open(to, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            long position = 0;
            for (long copied = 1; copied > 0; position += copied) {
                copied = target.transferFrom(source, position, WHOLE - position);
            }
            target.force(true);
        }
        syncParent(to);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        Path temporary = file.resolveSibling(TEMPORARY + file.getFileName());
        Files.deleteIfExists(temporary);
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
            syncFile(temporary);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        syncParent(to);
        syncParent(from);
    }

    /**
     * Two names for one file for a moment: a link is never laid over something else, whoever else is at work. Where the file
     * system has no links, it is looked whether something is there.
     */
    @Override
    public void moveToFree(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
            syncParent(to);
            Files.delete(from);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            Files.move(from, to);
            syncParent(to);
        }
        syncParent(from);
    }

    @Override
    public void sync(Path folder) throws IOException {
        for (Path path : everythingIn(folder)) {
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                syncFile(path);
            } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                syncFolder(path);
            }
        }
        syncParent(folder);
    }

    @Override
    public void delete(Path path) throws IOException {
        List<Path> all = everythingIn(path);
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
        if (!all.isEmpty()) {
            syncParent(path);
        }
    }

    /** Where links need a permission, a small file with the neighbour's name stands for the link. */
    @Override
    public void point(Path link, Path neighbour) throws IOException {
        if (!IS_POSIX) {
            write(link, neighbour.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            return;
        }
        Path temporary = link.resolveSibling(TEMPORARY + link.getFileName());
        Files.deleteIfExists(temporary);
        Files.createSymbolicLink(temporary, neighbour.getFileName());
        move(temporary, link);
    }

    /** Everything below a path and the path itself, the innermost first. */
    private static List<Path> everythingIn(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(path)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void syncFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            channel.force(true);
        }
    }

    private static void syncParent(Path path) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            syncFolder(parent);
        }
    }

    /** A folder that is gone has nothing to keep. */
    private static void syncFolder(Path folder) throws IOException {
        if (!IS_POSIX) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (NoSuchFileException e) {
            return;
        }
    }
}
