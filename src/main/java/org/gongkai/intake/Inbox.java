package org.gongkai.intake;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.model.Fingerprint;

/** 收件箱: the folder that exports are dropped into, with a shelf for what was taken and one for what was refused. */
public final class Inbox {
    private static final int MARK_LENGTH = 12;
    private static final int LONGEST_NAME = 200;

    private final Path folder;

    /** The inbox in a folder. */
    public Inbox(Path folder) {
        this.folder = folder;
    }

    /**
     * 存档名: the name that a dropped file is shelved under: the beginning of its fingerprint and its own name, so that
     * files of the same name never overwrite each other. What is no regular file is not opened.
     */
    public String label(File dropped) throws IOException {
        Path file = dropped.toPath();
        String fingerprint = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Fingerprint.of(file)
                : Fingerprint.of(List.of(dropped.getName()));
        return fingerprint.substring(0, MARK_LENGTH) + "-" + shortened(dropped.getName());
    }

    /**
     * 退回说明: writes the note that stands beside a refused file and says what is wrong and how to mend it.
     *
     * @param exception why the file was refused
     * @param label the name that the refused file is shelved under
     */
    public void refuse(RefusedException exception, String label) throws IOException {
        Path refused = Files.createDirectories(folder.resolve("refused"));
        Files.writeString(refused.resolve(label + ".txt"), exception.refusal().note());
    }

    /** The name from its end, where the ending is, within what a file system takes. */
    private static String shortened(String name) {
        String rest = name;
        while (rest.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            rest = rest.substring(rest.offsetByCodePoints(0, 1));
        }
        return rest;
    }
}
