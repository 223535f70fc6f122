package org.gongkai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final Pattern NAME = Pattern.compile("v[1-9][0-9]*|review|incomplete");
    private static final String REVIEW = "review";
    private static final String INCOMPLETE = "incomplete";
    static final String LATEST = "latest";
    static final String STAGING = ".staging";

    private final Renderings renderings;
    private final Path outbox;
    private final Disk disk;
    private final Steps steps;

    /**
     * Publications in the given formats.
     *
     * @param renderings writes the formats
     * @param outbox the folder that everything is written below
     */
    public Publications(Renderings renderings, Path outbox, Disk disk, Steps steps) {
        this.renderings = renderings;
        this.outbox = outbox;
        this.disk = disk;
        this.steps = steps;
    }

    /**
     * Renders a copy for review.
     *
     * @throws IllegalArgumentException if the unit's code cannot name a folder
     */
    public Staged stageReview(Disclosure disclosure) throws IOException {
        return stage(disclosure, REVIEW, 0, Optional.empty());
    }

    /**
     * Renders a version.
     *
     * @param version its number, from 1
     * @param changes what changed against the version before, written beside it; empty for the first
     * @throws IllegalArgumentException if the unit's code cannot name a folder
     */
    public Staged stage(Disclosure disclosure, int version, Optional<List<Change>> changes) throws IOException {
        return stage(disclosure, "v" + version, version, changes);
    }

    /**
     * Takes the formats away that are not what they should be.
     *
     * @param failures what was found when they were read back; none leaves everything as it is
     */
    public Staged without(Staged staged, List<FormatFailure> failures) throws IOException {
        if (failures.isEmpty()) {
            return staged;
        }
        Map<String, List<Path>> standing = new LinkedHashMap<>(staged.rendered().files());
        for (FormatFailure failure : failures) {
            for (Path file : standing.getOrDefault(failure.format(), List.of())) {
                Files.delete(file);
            }
            standing.remove(failure.format());
        }
        List<FormatFailure> all = new ArrayList<>(staged.rendered().failures());
        all.addAll(failures);
        List<Path> more = changes(staged);
        return listed(
                staged.disclosure(),
                staged.folder(),
                new Rendered(standing, staged.rendered().particulars(), all),
                more,
                staged.name());
    }

    /**
     * Puts something else in the place of the one file of a format.
     *
     * @param content what is written into the file
     * @param particulars what is to be said of the format from now on
     */
    public Staged rewritten(Staged staged, String format, byte[] content, Particulars particulars) throws IOException {
        Files.write(staged.first(format), content);
        Rendered rendered = staged.rendered().with(format, particulars);
        Staged changed = listed(staged.disclosure(), staged.folder(), rendered, changes(staged), staged.name());
        disk.sync(staged.folder());
        return changed;
    }

    /**
     * Lets what was rendered appear at its place.
     *
     * @throws IllegalStateException if the version is there with another content
     */
    public Publication release(Staged staged) throws IOException {
        try {
            Path unit = disk.createFolders(outbox.resolve(staged.unit()));
            boolean unchanged = holds(staged.place(), staged.manifest());
            Path folder = unchanged ? unit.resolve(staged.name()) : place(staged, staged.name());
            disk.delete(unit.resolve(INCOMPLETE));
            steps.passed(Step.RELEASED);
            sweep();
            return new Publication(folder, moved(staged, folder), unchanged);
        } catch (IOException | RuntimeException e) {
            abandon(e);
            throw e;
        }
    }

    /**
     * Goes on only with every chosen format. Otherwise those that stand are laid where people can look at them, while nothing
     * is called published: of a version as {@code incomplete}, of a copy for review at its own place.
     *
     * @throws FormatsFailedException saying which formats failed and why
     */
    public void insist(Staged staged) throws IOException {
        if (!staged.isWhole()) {
            setAside(staged);
        }
    }

    private void setAside(Staged staged) throws IOException {
        String name = staged.name().equals(REVIEW) ? REVIEW : INCOMPLETE;
        try {
            if (!staged.rendered().files().isEmpty()) {
                place(staged, name);
            }
            sweep();
        } catch (IOException | RuntimeException e) {
            abandon(e);
            throw e;
        }
        throw new FormatsFailedException(staged.rendered(), staged.unit() + "/" + name);
    }

    /** Lets {@code latest} point to a version; a copy for review that it makes obsolete is deleted. */
    public void pointTo(DossierKey key, int version) throws IOException {
        Path unit = outbox.resolve(key.folder());
        disk.point(unit.resolve(LATEST), unit.resolve("v" + version));
        disk.delete(unit.resolve(REVIEW));
        disk.delete(unit.resolve(INCOMPLETE));
        steps.passed(Step.POINTED);
    }

    /** Takes away a copy for review, and formats set aside, that nothing stands behind any more. */
    public void withdrawReview(DossierKey key) throws IOException {
        disk.delete(outbox.resolve(key.folder()).resolve(REVIEW));
        disk.delete(outbox.resolve(key.folder()).resolve(INCOMPLETE));
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
        Path folder = outbox.resolve(STAGING).resolve(disclosure.key().folder() + "-" + name);
        try {
            disk.delete(folder);
            disk.createFolders(folder);
            Rendered rendered = renderings.write(disclosure, folder);
            List<Path> more =
                    changes.isPresent() ? ChangesWriter.write(changes.get(), version - 1, version, folder) : List.of();
            Staged staged = listed(disclosure, folder, rendered, more, name);
            steps.passed(Step.RENDERED);
            disk.sync(folder);
            steps.passed(Step.STAGED);
            return staged;
        } catch (IOException | RuntimeException e) {
            abandon(e);
            throw e;
        }
    }

    /** The files that are of no format, without the manifest. */
    private static List<Path> changes(Staged staged) {
        return staged.more().subList(0, staged.more().size() - 1);
    }

    /** With a manifest of all that lies there. */
    private static Staged listed(Disclosure disclosure, Path folder, Rendered rendered, List<Path> others, String name)
            throws IOException {
        Path manifest = Manifest.write(disclosure, folder, rendered, others);
        List<Path> more = new ArrayList<>(others);
        more.add(manifest);
        return new Staged(disclosure, folder, rendered, more, name, Fingerprint.of(manifest));
    }

    private Path place(Staged staged, String name) throws IOException {
        Path folder = disk.createFolders(outbox.resolve(staged.unit())).resolve(name);
        checkRoom(folder);
        disk.replace(
                staged.folder(),
                folder,
                disk.createFolders(outbox.resolve(STAGING)).resolve("replaced"));
        return folder;
    }

    private static List<Path> moved(Staged staged, Path folder) {
        return staged.files().stream()
                .map(file -> folder.resolve(staged.folder().relativize(file)))
                .toList();
    }

    /** What failed is told; that its remains could not be deleted goes with it, and the next start deletes them. */
    private void abandon(Exception failure) {
        try {
            sweep();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** What is not published gives way to another; a version stays. */
    private static void checkRoom(Path folder) {
        boolean passing = folder.endsWith(REVIEW) || folder.endsWith(INCOMPLETE);
        if (!passing && Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
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
