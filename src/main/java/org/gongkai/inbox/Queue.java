package org.gongkai.inbox;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * 等候情况: what lies in an inbox and is to be taken.
 *
 * @param files how many files wait
 * @param oldest for how long the oldest of them has lain there; nothing where none waits
 */
public record Queue(long files, Duration oldest) {
    private static final List<String> BEGINNINGS = List.of(".", "~$");
    private static final List<String> ENDS = List.of(".part", ".tmp", ".crdownload", ".done");

    /**
     * Looks into the folder of an inbox, without opening a file.
     *
     * @throws IOException if the folder cannot be read
     */
    public static Queue in(Path inbox, Instant now) throws IOException {
        long files = 0;
        Instant first = now;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(inbox, Queue::isToBeTaken)) {
            for (Path file : all) {
                Instant since = since(file, now);
                files++;
                first = since.isBefore(first) ? since : first;
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return new Queue(files, Duration.between(first, now));
    }

    private static boolean isToBeTaken(Path path) {
        String name = String.valueOf(path.getFileName());
        return BEGINNINGS.stream().noneMatch(name::startsWith)
                && ENDS.stream().noneMatch(name::endsWith)
                && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** When it came to lie there: a copy may bring its time of writing along, but not that of its last change of place. */
    private static Instant since(Path file, Instant now) throws IOException {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
                return ((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)).toInstant();
            }
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .creationTime()
                    .toInstant();
        } catch (NoSuchFileException e) {
            return now;
        }
    }
}
