package org.gongkai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.document.Disclosure;

/**
 * 公开件存放: writes a disclosure in every format and lets it appear in the outbox all at once.
 *
 * <p>A version, once there, is never changed; a copy for review is replaced by the next.
 */
public final class Publications {
    private static final Pattern UNIT_CODE = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern NAME = Pattern.compile("v[1-9][0-9]*|review");
    private static final String REVIEW = "review";
    private static final String STAGING = ".staging";

    private final List<DisclosureWriter> writers;
    private final Path outbox;

    /**
     * Publications in the given formats.
     *
     * @param writers one writer a format, in the order in which their files are listed
     * @param outbox the folder that everything is written below
     */
    public Publications(List<DisclosureWriter> writers, Path outbox) {
        this.writers = List.copyOf(writers);
        this.outbox = outbox;
    }

    /**
     * Writes a disclosure to {@code <outbox>/<unit>-<year>/<name>/}.
     *
     * @param name {@code v1}, {@code v2} … or {@code review}
     * @throws IllegalArgumentException if the unit's code or the name cannot name a folder, or a text cannot be printed
     * @throws IllegalStateException if the version is there with another content
     */
    public Publication write(Disclosure disclosure, String name) throws IOException {
        check(disclosure.key().unitCode(), name);
        String unit = disclosure.key().folder();
        Path staged = Folder.fresh(outbox.resolve(STAGING).resolve(unit + "-" + name));
        try {
            List<Path> files = render(disclosure, staged);
            return publish(
                    staged, files, Files.createDirectories(outbox.resolve(unit)).resolve(name));
        } finally {
            Folder.delete(staged);
            Folder.delete(replaced(staged));
            Folder.deleteIfEmpty(outbox.resolve(STAGING));
        }
    }

    private List<Path> render(Disclosure disclosure, Path staged) throws IOException {
        List<Path> files = new ArrayList<>();
        for (DisclosureWriter writer : writers) {
            files.addAll(writer.write(disclosure, staged));
        }
        files.add(Manifest.write(disclosure, staged, files));
        return files;
    }

    private Publication publish(Path staged, List<Path> files, Path folder) throws IOException {
        List<Path> published = files.stream()
                .map(file -> folder.resolve(staged.relativize(file)))
                .toList();
        boolean unchanged = Files.exists(folder) && isSame(staged, folder);
        if (!unchanged) {
            makeRoom(folder, replaced(staged));
            Files.move(staged, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Publication(folder, published, unchanged);
    }

    private static boolean isSame(Path staged, Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.NAME);
        return Files.exists(manifest) && Files.mismatch(staged.resolve(Manifest.NAME), manifest) < 0;
    }

    /** Moves a copy for review out of the way; a version stays. */
    private static void makeRoom(Path folder, Path replaced) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!folder.endsWith(REVIEW)) {
            throw new IllegalStateException("已公开的版本不能改动：" + folder + " 里的内容与这次生成的不同。请核对该文件夹；如需更正，请公开下一个版本。");
        }
        Folder.delete(replaced);
        Files.move(folder, replaced, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path replaced(Path staged) {
        return staged.resolveSibling(staged.getFileName() + "-replaced");
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
