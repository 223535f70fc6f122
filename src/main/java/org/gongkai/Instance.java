package org.gongkai;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** 实例: the one program that works on a data folder; the operating system lets go of it when the program ends, however. */
final class Instance implements AutoCloseable {
    private static final String LOCK = "gongkai.lock";

    private final FileChannel channel;

    private Instance(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the data folder for this program alone.
     *
     * @throws IllegalStateException if another program has it, or the folder cannot be used
     */
    static Instance claim(Path data) {
        return tryClaim(data)
                .orElseThrow(() -> new IllegalStateException("数据文件夹 " + data
                        + " 正被另一个程序使用，请先关闭那个程序再启动 / another instance runs on this data: close that one first."));
    }

    /** The same, or empty if another program has it. */
    static Optional<Instance> tryClaim(Path data) {
        try {
            FileChannel channel = FileChannel.open(
                    Files.createDirectories(data).resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return Optional.of(new Instance(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "无法建立数据库文件夹 " + data
                            + "，请检查路径和写入权限 / the data folder cannot be made: check its path and permissions.",
                    e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("数据文件夹的锁没有放开，请结束本程序 / end this program.", e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
