package org.gongkai.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * 磁盘: everything the pipeline does to files that must outlive a power cut; when a method returns, it is on the disk.
 *
 * <p>No method follows a link in the last part of a path. What fails throws an {@link IOException} and may be tried again.
 */
public interface Disk {
    /** Makes a folder and those above it, where they are not there. */
    Path createFolders(Path folder) throws IOException;

    /**
     * Copies a regular file to a new place.
     *
     * @throws java.nio.file.FileAlreadyExistsException if something is there
     */
    void copy(Path from, Path to) throws IOException;

    /** Writes a file whole: whoever reads it sees the old content or the new, never a part. */
    void write(Path file, byte[] content) throws IOException;

    /** Moves a file or a folder at once; a file that is there already is replaced. */
    void move(Path from, Path to) throws IOException;

    /**
     * Moves a file to a place where nothing is.
     *
     * @throws java.nio.file.FileAlreadyExistsException if something is there; it stays, and so does the file
     */
    void moveToFree(Path from, Path to) throws IOException;

    /**
     * Puts a folder in the place of another.
     *
     * @param aside where what was there lies from now on; what lay there is deleted
     */
    default void replace(Path fresh, Path place, Path aside) throws IOException {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            delete(aside);
            move(place, aside);
        }
        move(fresh, place);
    }

    /** Brings everything below a folder to the disk. */
    void sync(Path folder) throws IOException;

    /** Deletes a file, or a folder with everything in it, if it is there. */
    void delete(Path path) throws IOException;

    /** Lets a name point to its neighbour at once: whoever follows it comes to the old one or to the new. */
    void point(Path link, Path neighbour) throws IOException;
}
