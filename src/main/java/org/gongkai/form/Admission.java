package org.gongkai.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Source;
import org.gongkai.refusal.Problem;
import org.gongkai.refusal.Refusal;
import org.gongkai.refusal.RefusedException;

/**
 * 收件检查: what is refused before it is opened.
 *
 * @param limit the largest size that is read, in bytes
 */
public record Admission(long limit) {
    public Admission {
        if (limit <= 0) {
            throw new IllegalArgumentException("The limit of a file is some bytes: " + limit);
        }
    }

    /** The file as a source, where it may be read. */
    public Source admit(Path file) throws RefusedException, IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        turnAway(file, attributes);
        if (attributes.size() == 0) {
            throw empty(new Source(name(file), Fingerprint.of(file)));
        }
        return new Source(name(file), Fingerprint.of(file));
    }

    /** Refuses what is not even opened. */
    public void turnAway(Path file, BasicFileAttributes attributes) throws RefusedException {
        if (!attributes.isRegularFile()) {
            throw refused(unopened(file), what(attributes), "普通文件", "请把导出文件本身放入收件箱，不要放入文件夹或快捷方式。");
        }
        if (attributes.size() > limit) {
            throw refused(unopened(file), attributes.size() + " 字节", "不超过 " + limit + " 字节的文件", "请按单位或按月份分批导出，再分别放入。");
        }
    }

    /** The refusal of a file without content. */
    public static RefusedException empty(Source source) {
        return refused(source, "0 字节", "有内容的导出文件", "请重新导出，确认文件大小不为零后再放入。");
    }

    private static RefusedException refused(Source source, String value, String expected, String remedy) {
        return new RefusedException(new Refusal(source, List.of(new Problem("整个文件", value, expected, remedy))));
    }

    /** What is not opened has no fingerprint. */
    private static Source unopened(Path file) {
        return new Source(name(file), "");
    }

    private static String what(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return "链接";
        }
        return attributes.isDirectory() ? "文件夹" : "特殊文件";
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
