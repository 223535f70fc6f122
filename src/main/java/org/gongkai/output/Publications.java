package org.gongkai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.disk.Disk;
import org.gongkai.disk.Step;
import org.gongkai.disk.Steps;
import org.gongkai.document.Change;
import org.gongkai.document.Disclosure;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Fingerprint;

/**
 * 公开件存放: writes a disclosure in every format beside its place, and lets it appear in the outbox all at once.
 *
 * <p>A version, once there, is never changed; a copy for review is replaced by the next.
 */
public final class Publications {
    static final Pattern UNIT_CODE = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern NAME = Pattern.compile("v[1-9][0-9]*|review");
    private static final String REVIEW = "review";
    private static final String LATEST = "latest";
    static final String STAGING = ".staging";

    private final List<DisclosureWriter> writers;
    private final Path outbox;
    private final Disk disk;
    private final Steps steps;

    /**
     * Publications in the given formats.
     *
     * @param writers one writer a format, in the order in which their files are listed
     * @param outbox the folder that everything is written below
     */
    public Publications(List<DisclosureWriter> writers, Path outbox, Disk disk, Steps steps) {
        this.writers = List.copyOf(writers);
        this.outbox = outbox;
        this.disk = disk;
        this.steps = steps;
    }

    /**
     * Renders a copy for review.
     *
     * @throws IllegalArgumentException if the unit's code cannot name a folder, or a text cannot be printed
     */
    public Staged stageReview(Disclosure disclosure) throws IOException {
        return stage(disclosure, REVIEW, 0, Optional.empty());
    }

    /**
     * Renders a version.
     *
     * @param version its number, from 1
     * @param changes what changed against the version before, written beside it; empty for the first
     * @throws IllegalArgumentException if the unit's code cannot name a folder, or a text cannot be printed
     */
    public Staged stage(Disclosure disclosure, int version, Optional<List<Change>> changes) throws IOException {
        return stage(disclosure, "v" + version, version, changes);
    }

    /**
     * Lets what was rendered appear at its place.
     *
     * @throws IllegalStateException if the version is there with another content
     */
    public Publication release(Staged staged) throws IOException {
        try {
            Path folder = disk.createFolders(outbox.resolve(staged.unit())).resolve(staged.name());
            boolean unchanged = holds(staged.place(), staged.manifest());
            if (!unchanged) {
                checkRoom(folder);
                disk.replace(
                        staged.folder(),
                        folder,
                        disk.createFolders(outbox.resolve(STAGING)).resolve("replaced"));
            }
            steps.passed(Step.RELEASED);
            sweep();
            return new Publication(folder, moved(staged, folder), unchanged);
        } catch (IOException | RuntimeException e) {
            abandon(e);
            throw e;
        }
    }

    /** Lets {@code latest} point to a version; a copy for review that it makes obsolete is deleted. */
    public void pointTo(DossierKey key, int version) throws IOException {
        Path unit = outbox.resolve(key.folder());
        disk.point(unit.resolve(LATEST), unit.resolve("v" + version));
        disk.delete(unit.resolve(REVIEW));
        steps.passed(Step.POINTED);
    }

    /** Takes away a copy for review that nothing stands behind any more. */
    public void withdrawReview(DossierKey key) throws IOException {
        disk.delete(outbox.resolve(key.folder()).resolve(REVIEW));
    }

    /**
     * Whether a folder stands in the outbox with exactly this manifest.
     *
     * @param place such as {@code 029017-2026/v1}
     * @param manifest the SHA-256 of the manifest
     */
    public boolean holds(String place, String manifest) throws IOException {
        Path file = outbox.resolve(place).resolve(Manifest.NAME);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Fingerprint.of(file).equals(manifest);
    }

    /** Removes what a crash left beside the places of the outbox. */
    public void sweep() throws IOException {
        disk.delete(outbox.resolve(STAGING));
    }

    private Staged stage(Disclosure disclosure, String name, int version, Optional<List<Change>> changes)
            throws IOException {
        check(disclosure.key().unitCode(), name);
        String unit = disclosure.key().folder();
        Path folder = outbox.resolve(STAGING).resolve(unit + "-" + name);
        try {
            disk.delete(folder);
            disk.createFolders(folder);
            List<Path> files = render(disclosure, folder, version, changes);
            steps.passed(Step.RENDERED);
            disk.sync(folder);
            steps.passed(Step.STAGED);
            return new Staged(folder, files, unit, name, Fingerprint.of(files.get(files.size() - 1)));
        } catch (IOException | RuntimeException e) {
            abandon(e);
            throw e;
        }
    }

    private static List<Path> moved(Staged staged, Path folder) {
        return staged.files().stream()
                .map(file -> folder.resolve(staged.folder().relativize(file)))
                .toList();
    }

    private List<Path> render(Disclosure disclosure, Path folder, int version, Optional<List<Change>> changes)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (DisclosureWriter writer : writers) {
            files.addAll(writer.write(disclosure, folder));
        }
        if (changes.isPresent()) {
            files.addAll(ChangesWriter.write(changes.get(), version - 1, version, folder));
        }
        files.add(Manifest.write(disclosure, folder, files));
        return files;
    }

    /** What failed is told; that its remains could not be deleted goes with it, and the next start deletes them. */
    private void abandon(Exception failure) {
        try {
            sweep();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** A copy for review gives way to another; a version stays. */
    private static void checkRoom(Path folder) {
        if (!folder.endsWith(REVIEW) && Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalStateException("已公开的版本不能改动：" + folder + " 里的内容与这次生成的不同。请核对该文件夹；如需更正，请公开下一个版本。");
        }
    }

    private static void check(String unitCode, String name) {
        if (!UNIT_CODE.matcher(unitCode).matches()) {
            throw new IllegalArgumentException("单位编码“" + unitCode + "”不能用作文件夹名：只能由字母、数字、- 和 _ 组成。请在导出的文件里更正单位编码。");
        }
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A publication is called v1, v2, … or review, not " + name);
        }
    }
}
