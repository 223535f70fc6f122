package org.gongkai.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 磁盘空间: whether the disks have room.
 *
 * @param folders the folders that are written, by what people call them, in the order in which they are told
 * @param least how many bytes have to be free
 */
record DiskCheck(Map<String, Path> folders, long least) implements Check {
    private static final long MIB = 1L << 20;

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Scope scope() {
        return Scope.WORK;
    }

    @Override
    public Advice advice() {
        return new Advice(
                "磁盘空间不足，至少要有 " + least / MIB + " MiB，请清理磁盘，程序会自动恢复",
                "a disk has less than " + least / MIB + " MiB left: make room; the program goes on by itself");
    }

    /** A folder that is not there has a check of its own. */
    @Override
    public Condition look() throws IOException {
        Map<String, String> free = new LinkedHashMap<>();
        StringBuilder scarce = new StringBuilder();
        for (Map.Entry<String, Path> folder : folders.entrySet()) {
            if (Files.isDirectory(folder.getValue())) {
                long room = Files.getFileStore(folder.getValue()).getUsableSpace();
                free.put(folder.getKey(), room / MIB + " MiB");
                scarce.append(room < least ? folder.getKey() + " 所在磁盘只剩 " + room / MIB + " MiB，" : "");
            }
        }
        return scarce.isEmpty()
                ? Condition.well(name(), free)
                : Condition.wrong(name(), advice().because(scarce.substring(0, scarce.length() - 1)), free);
    }
}
