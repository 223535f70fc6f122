package org.gongkai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Disclosure;

/** 公开: writes a disclosure in every format and shows it in the outbox all at once. */
public final class Publications {
    private static final String REVIEW = "review";

    private final List<DisclosureWriter> writers;
    private final Path outbox;

    /**
     * @param writers one a format
     * @param outbox the folder that disclosures are written below
     */
    public Publications(List<DisclosureWriter> writers, Path outbox) {
        this.writers = List.copyOf(writers);
        this.outbox = outbox;
    }

    /**
     * Writes a disclosure under a name: {@code v1}, {@code v2} … stay for ever, {@code review} is replaced.
     *
     * @throws IllegalArgumentException if the unit code or the name cannot be the name of a folder
     * @throws IllegalStateException if the version is there already with other content
     */
    public Publication write(Disclosure disclosure, String name) throws IOException {
        String unit = safe(disclosure.key().folder());
        Path staging = outbox.resolve(".staging").resolve(unit + "-" + safe(name));
        delete(staging);
        Files.createDirectories(staging);
        List<Path> files = new ArrayList<>();
        for (DisclosureWriter writer : writers) {
            files.addAll(writer.write(disclosure, staging));
        }
        files.add(Manifest.write(staging, files));
        Path folder = outbox.resolve(unit).resolve(name);
        show(staging, folder);
        return new Publication(
                folder,
                files.stream()
                        .map(file -> folder.resolve(staging.relativize(file)))
                        .toList());
    }

    private static void show(Path staging, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        if (folder.endsWith(REVIEW)) {
            delete(folder);
        } else if (Files.exists(folder)) {
            if (!Manifest.same(staging, folder)) {
                throw new IllegalStateException(folder + " 已有不同内容的同一版本，请先移走再重新公开。");
            }
            delete(staging);
            return;
        }
        Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String safe(String name) {
        if (!name.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new IllegalArgumentException("单位编码只能由字母、数字、- 和 _ 组成，才能用作文件夹名：" + name);
        }
        return name;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> content = Files.walk(folder)) {
            deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
