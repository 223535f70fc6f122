package org.gongkai.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Source;

/**
 * 收件检查: what is refused before it is opened.
 *
 * @param limit the largest size that is read, in bytes
 */
record Admission(long limit) {
    Admission {
        if (limit <= 0) {
            throw new IllegalArgumentException("The limit of a file is some bytes: " + limit);
        }
    }

    /** The file as a source, where it may be read. */
    Source admit(Path file) throws RefusedException, IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw refused(file, "", what(attributes), "普通文件", "请把导出文件本身放入收件箱，不要放入文件夹或快捷方式。");
        }
        if (attributes.size() == 0) {
            throw refused(file, Fingerprint.of(file), "0 字节", "有内容的导出文件", "请重新导出，确认文件大小不为零后再放入。");
        }
        if (attributes.size() > limit) {
            throw refused(file, "", attributes.size() + " 字节", "不超过 " + limit + " 字节的文件", "请按单位或按月份分批导出，再分别放入。");
        }
        return new Source(name(file), Fingerprint.of(file));
    }

    private static RefusedException refused(
            Path file, String fingerprint, String value, String expected, String remedy) {
        Problem problem = new Problem("整个文件", value, expected, remedy);
        return new RefusedException(new Refusal(new Source(name(file), fingerprint), List.of(problem)));
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
