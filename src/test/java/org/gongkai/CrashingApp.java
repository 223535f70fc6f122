package org.gongkai;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.disk.Step;
import org.gongkai.disk.Steps;
import org.gongkai.disk.SyncedDisk;
import org.gongkai.settings.Settings;

/** The real program, which stops still at one step and says so, for whoever means to kill it there. */
final class CrashingApp {
    static final String STARTED = "started";
    static final String ENDED = "ended";

    private CrashingApp() {}

    /**
     * Takes what waits in the inbox, and ends, unless it stops still.
     *
     * @param args a file of settings, and a step with its turn, such as {@code STORED 3}, or nothing more
     */
    public static void main(String[] args) throws Exception {
        PrintWriter out = Console.utf8(FileDescriptor.out);
        Journal journal = new Journal();
        out.println(STARTED);
        try (Pipeline pipeline = new Pipeline(
                settings(Path.of(args[0])), journal, Pipeline.Mode.ONCE, new SyncedDisk(), steps(args, out))) {
            pipeline.drain();
        }
        out.println(ENDED);
    }

    private static Steps steps(String[] args, PrintWriter out) {
        if (args.length == 1) {
            return step -> {};
        }
        Step deadly = Step.valueOf(args[1]);
        AtomicInteger left = new AtomicInteger(Integer.parseInt(args[2]));
        return step -> {
            if (step == deadly && left.decrementAndGet() == 0) {
                out.println(step.name());
                stopStill();
            }
        };
    }

    private static void stopStill() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nothing else was meant to happen here", e);
        }
    }

    static Settings settings(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> given = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> given.put(name, properties.getProperty(name)));
        return Settings.of(given);
    }
}
