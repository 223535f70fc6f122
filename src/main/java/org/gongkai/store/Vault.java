package org.gongkai.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkai.disk.Disk;
import org.gongkai.disk.Step;
import org.gongkai.disk.Steps;
import org.gongkai.model.Claim;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Source;

/**
 * 内容库: every content that was ever taken, as it came, in {@code data/store/} under the SHA-256 of its bytes.
 *
 * <p>A content appears there whole or not at all, and stays until it is refused.
 */
public final class Vault {
    private static final String INCOMING = ".incoming-";

    private final Path folder;
    private final Disk disk;
    private final Steps steps;
    private final AtomicLong copies = new AtomicLong();

    /** The store in a folder. */
    public Vault(Path folder, Disk disk, Steps steps) {
        this.folder = folder;
        this.disk = disk;
        this.steps = steps;
    }

    /**
     * Keeps the content of a dropped file; the file itself stays where it is.
     *
     * @return the content, or empty if the file vanished or changed meanwhile: it will be looked at again
     * @throws IOException if it cannot be kept
     */
    public Optional<Source> keep(Claim claim) throws IOException {
        Path copy = disk.createFolders(folder).resolve(INCOMING + copies.incrementAndGet());
        try {
            disk.delete(copy);
            disk.copy(claim.path(), copy);
            steps.passed(Step.COPIED);
            if (!isUnchanged(claim)) {
                return Optional.empty();
            }
            String fingerprint = Fingerprint.of(copy);
            disk.move(copy, place(fingerprint));
            steps.passed(Step.STORED);
            return Optional.of(new Source(claim.fileName(), fingerprint));
        } catch (NoSuchFileException e) {
            return vanished(claim, e);
        } finally {
            disk.delete(copy);
        }
    }

    /**
     * The file that holds a content.
     *
     * @throws IOException if it is not there or its bytes are not what they were
     */
    public Path open(Source source) throws IOException {
        Path content = place(source.fingerprint());
        if (!Fingerprint.of(content).equals(source.fingerprint())) {
            throw new IOException(
                    "内容库中的文件 " + content + " 已被改动，请从备份恢复该文件 / the stored content was altered: restore it.");
        }
        return content;
    }

    /** Whether a content is there. */
    public boolean holds(String fingerprint) {
        return Files.isRegularFile(place(fingerprint), LinkOption.NOFOLLOW_LINKS);
    }

    /** Gives a content up, which lies elsewhere now. */
    public void giveUp(String fingerprint) throws IOException {
        disk.delete(place(fingerprint));
    }

    /** Removes the copies that a crash left behind; what they were made from still lies in the inbox. */
    public void sweep() throws IOException {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(disk.createFolders(folder), INCOMING + "*")) {
            for (Path copy : copies) {
                disk.delete(copy);
            }
        }
    }

    private Path place(String fingerprint) {
        return folder.resolve(fingerprint);
    }

    private static boolean isUnchanged(Claim claim) throws IOException {
        return claim.isStill(Files.readAttributes(claim.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    /** A missing dropped file is no failure; a missing store is. */
    private static Optional<Source> vanished(Claim claim, NoSuchFileException missing) throws NoSuchFileException {
        if (Files.exists(claim.path(), LinkOption.NOFOLLOW_LINKS)) {
            throw missing;
        }
        return Optional.empty();
    }
}
