package org.gongkai.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.disk.Disk;
import org.gongkai.disk.Step;
import org.gongkai.disk.Steps;
import org.gongkai.model.DossierKey;

/** 报告: what is told of a dossier beside its disclosure in the outbox; each report is replaced whole. */
public final class Reports {
    /** The folder of the reports that are of no one dossier, below the outbox. */
    public static final String COMMON = "reports";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path outbox;
    private final Disk disk;
    private final Steps steps;

    /** The reports in an outbox. */
    public Reports(Path outbox, Disk disk, Steps steps) {
        this.outbox = outbox;
        this.disk = disk;
        this.steps = steps;
    }

    /**
     * Writes a report of a dossier; a unit whose code cannot name a folder has none. A table for spreadsheets begins with a
     * byte order mark, as WPS and Excel expect.
     */
    public void write(DossierKey key, String fileName, String content) throws IOException {
        if (!Publications.UNIT_CODE.matcher(key.unitCode()).matches()) {
            return;
        }
        String text = fileName.endsWith(".csv") ? BYTE_ORDER_MARK + content : content;
        Path folder = disk.createFolders(outbox.resolve(key.folder()));
        disk.write(folder.resolve(fileName), text.getBytes(StandardCharsets.UTF_8));
        steps.passed(Step.REPORTED);
    }

    /** Writes a report that is of no one dossier into the folder for those. */
    public void write(String fileName, String content) throws IOException {
        Path folder = disk.createFolders(outbox.resolve(COMMON));
        disk.write(folder.resolve(fileName), content.getBytes(StandardCharsets.UTF_8));
        steps.passed(Step.REPORTED);
    }

    /**
     * 报告文件夹: replaces a folder beside a disclosure by another, whole; one that stays empty is taken away.
     *
     * @param filling writes into an empty folder
     */
    public void fill(DossierKey key, String name, Filling filling) throws IOException {
        if (!Publications.UNIT_CODE.matcher(key.unitCode()).matches()) {
            return;
        }
        Path staging = outbox.resolve(Publications.STAGING);
        Path fresh = staging.resolve(key.folder() + "-" + name);
        Path old = staging.resolve(key.folder() + "-" + name + "-replaced");
        Path place = disk.createFolders(outbox.resolve(key.folder())).resolve(name);
        disk.delete(fresh);
        filling.fill(disk.createFolders(fresh));
        disk.sync(fresh);
        if (isEmpty(fresh)) {
            disk.delete(place);
        } else {
            disk.replace(fresh, place, old);
        }
        disk.delete(staging);
        steps.passed(Step.REPORTED);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    /** 填写: writes files into a folder. */
    @FunctionalInterface
    public interface Filling {
        /** Writes into an empty folder. */
        void fill(Path folder) throws IOException;
    }
}
