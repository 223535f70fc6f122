package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.disk.Disk;
import org.gongkai.disk.SyncedDisk;

/** A real disk that fails one of its operations, or all of them while it is full. */
final class FaultyDisk implements Disk {
    /** How an operation fails. */
    enum Fault {
        /** Nothing was done. */
        BEFORE,
        /** Half of it was done. */
        HALFWAY,
        /** All of it was done, and nobody knows. */
        AFTER,
        /** Nothing was done, nor at the next try. */
        TWICE
    }

    /** What is written only to see whether anything can be written does not count. */
    private static final String TRIAL = ".gongkai-trial";

    private final Disk disk = new SyncedDisk();
    private final AtomicInteger operations = new AtomicInteger();
    private final int failing;
    private final Fault fault;
    private volatile boolean full;

    FaultyDisk(int failing, Fault fault) {
        this.failing = failing;
        this.fault = fault;
    }

    /** A disk that fails nothing until it is full. */
    static FaultyDisk sound() {
        return new FaultyDisk(-1, Fault.BEFORE);
    }

    /** Whether there is no room for anything. */
    void fill(boolean full) {
        this.full = full;
    }

    /** Whether the operation that was to fail was ever asked for. */
    boolean hasFailed() {
        return operations.get() > failing;
    }

    @Override
    public Path createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            perform(() -> disk.createFolders(folder), () -> {});
        }
        return folder;
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        perform(() -> disk.copy(from, to), () -> Files.write(to, half(Files.readAllBytes(from))));
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (file.endsWith(TRIAL) && !full) {
            disk.write(file, content);
            return;
        }
        perform(
                () -> disk.write(file, content),
                () -> Files.write(file.resolveSibling(".new-" + file.getFileName()), half(content)));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        perform(() -> disk.move(from, to), () -> {});
    }

    @Override
    public void moveToFree(Path from, Path to) throws IOException {
        perform(() -> disk.moveToFree(from, to), () -> Files.createLink(to, from));
    }

    @Override
    public void sync(Path folder) throws IOException {
        perform(() -> disk.sync(folder), () -> {});
    }

    @Override
    public void delete(Path path) throws IOException {
        if (path.endsWith(TRIAL)) {
            disk.delete(path);
            return;
        }
        perform(() -> disk.delete(path), () -> {});
    }

    @Override
    public void point(Path link, Path neighbour) throws IOException {
        perform(() -> disk.point(link, neighbour), () -> {});
    }

    private void perform(Operation whole, Operation half) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        int operation = operations.getAndIncrement();
        boolean fails = operation == failing || (fault == Fault.TWICE && operation == failing + 1);
        if (!fails || fault == Fault.AFTER) {
            whole.run();
        } else if (fault == Fault.HALFWAY) {
            half.run();
        }
        if (fails) {
            throw new IOException("Input/output error");
        }
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    /** Something that may fail by itself too. */
    @FunctionalInterface
    private interface Operation {
        void run() throws IOException;
    }
}
