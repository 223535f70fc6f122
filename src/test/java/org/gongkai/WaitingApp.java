package org.gongkai;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.disk.Step;
import org.gongkai.disk.Steps;
import org.gongkai.disk.SyncedDisk;
import org.gongkai.settings.Settings;

/** The real program that watches its inbox, which says when it passes a step for the first time, and waits there for a word. */
final class WaitingApp {
    private WaitingApp() {}

    /**
     * Watches the inbox until it is told to end.
     *
     * @param args a file of settings, and a step
     */
    public static void main(String[] args) throws Exception {
        PrintWriter out = Console.utf8(FileDescriptor.out);
        Steps steps = waitingAt(Step.valueOf(args[1]), out);
        Settings settings = CrashingApp.settings(Path.of(args[0]));
        try (Pipeline pipeline = new Pipeline(settings, new Journal(), Pipeline.Mode.WATCH, new SyncedDisk(), steps)) {
            pipeline.watch();
        }
    }

    private static Steps waitingAt(Step awaited, PrintWriter out) {
        AtomicBoolean passed = new AtomicBoolean();
        return step -> {
            if (step == awaited && passed.compareAndSet(false, true)) {
                out.println(step.name());
                awaitWord();
            }
        };
    }

    private static void awaitWord() {
        try {
            if (System.in.read() < 0) {
                throw new IllegalStateException("Nobody is there to say a word");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
