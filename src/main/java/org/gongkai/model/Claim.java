package org.gongkai.model;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Objects;

/**
 * 待收文件: a dropped file that is about to be taken, as it was when it was found complete.
 *
 * @param path where it lies
 * @param fileName the name it was dropped under
 * @param size its size in bytes
 * @param modified when it was written last, by the clock of whoever wrote it
 * @param identity what tells it from another file of the same name; empty where the file system has nothing of the kind
 * @param shortfall 文件不完整: why it will never be complete; empty for a complete one
 */
public record Claim(Path path, String fileName, long size, Instant modified, String identity, String shortfall) {
    /** A file with what the file system says of it. */
    public static Claim of(Path path, BasicFileAttributes attributes, String shortfall) {
        return new Claim(
                path,
                String.valueOf(path.getFileName()),
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                Objects.toString(attributes.fileKey(), ""),
                shortfall);
    }

    /** Whether the file system still says the same, wherever the file lies now. */
    public boolean isStill(BasicFileAttributes attributes) {
        return attributes.isRegularFile()
                && size == attributes.size()
                && modified.equals(attributes.lastModifiedTime().toInstant())
                && identity.equals(Objects.toString(attributes.fileKey(), ""));
    }
}
