package org.gongkai.health;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.gongkai.disk.Disk;

/**
 * 文件夹: whether a folder can be read and written, tried by really doing so.
 *
 * @param name the name of the check
 * @param folder the folder
 * @param advice what to do where it cannot be used
 * @param disk its disk
 */
record FolderCheck(String name, Path folder, Advice advice, Disk disk) implements Check {
    private static final String TRIAL = ".gongkai-trial";

    /**
     * A folder by what people call it.
     *
     * @param chinese such as 收件箱
     * @param english such as inbox
     */
    static FolderCheck of(String name, String chinese, String english, Path folder, Disk disk) {
        Advice advice = new Advice(
                chinese + " " + folder + " 不能写入，请检查文件夹、权限和磁盘空间，程序会自动恢复",
                "the " + english + " cannot be read and written: check the folder, its permissions and the disk;"
                        + " the program goes on by itself");
        return new FolderCheck(name, folder, advice, disk);
    }

    @Override
    public Scope scope() {
        return Scope.WORK;
    }

    @Override
    public Condition look() throws IOException {
        tryToRead();
        tryToWrite(folder.resolve(TRIAL));
        return Condition.well(name, Map.of());
    }

    /** A folder in which nothing can be seen looks as empty as it is. */
    private void tryToRead() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                Objects.requireNonNull(entry);
                return;
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** Whatever interrupts it, nothing is left. */
    private void tryToWrite(Path trial) throws IOException {
        try {
            disk.write(trial, "试写".getBytes(StandardCharsets.UTF_8));
        } finally {
            disk.delete(trial);
        }
    }
}
