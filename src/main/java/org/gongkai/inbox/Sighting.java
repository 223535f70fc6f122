package org.gongkai.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.gongkai.intake.Exports;
import org.jspecify.annotations.Nullable;

/**
 * 所见: how a file and the note beside it look from outside, without opening either; two equal sightings are of the same
 * content.
 *
 * @param regular whether the file is a regular one, neither a link nor a folder
 * @param file how the file looks
 * @param note how its note looks, if a regular file lies there as one
 */
record Sighting(boolean regular, Stamp file, @Nullable Stamp note) {
    private static final int LONGEST_NAME = 255;

    /**
     * How one file looks.
     *
     * @param size in bytes
     * @param key what the file system knows it by, if it has such a thing
     */
    record Stamp(long size, FileTime modified, @Nullable Object key) {
        private Stamp(BasicFileAttributes attributes) {
            this(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        }
    }

    /**
     * Looks at a file and at its note.
     *
     * @throws NoSuchFileException if the file is not there
     */
    static Sighting of(Path file) throws IOException {
        BasicFileAttributes attributes = attributes(file);
        boolean regular = attributes.isRegularFile();
        return new Sighting(regular, new Stamp(attributes), regular ? note(DoneNote.beside(file)) : null);
    }

    /** Whether the next step refuses it without opening it, so that there is nothing to wait for. */
    boolean isRefusedUnopened() {
        return !regular || file.size() > Exports.USUAL_LIMIT;
    }

    /** Whether the note was there before the file was last written to: it may belong to an earlier file of that name. */
    boolean isNoteOlder() {
        return note != null && note.modified().compareTo(file.modified()) < 0;
    }

    private static @Nullable Stamp note(Path note) throws IOException {
        if (String.valueOf(note.getFileName()).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return null;
        }
        try {
            BasicFileAttributes attributes = attributes(note);
            return attributes.isRegularFile() ? new Stamp(attributes) : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
