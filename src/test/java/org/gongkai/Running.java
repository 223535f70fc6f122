package org.gongkai;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.gongkai.disk.Disk;

/** The program while it runs in this very process, until it is closed. */
final class Running implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Pipeline pipeline;
    private final CamelContext context;
    private final Journal journal = new Journal();

    private Running(Installation installation, Disk disk) throws Exception {
        pipeline = new Pipeline(installation.settings(), journal, Pipeline.Mode.ONCE, disk, step -> {});
        context = pipeline.start();
    }

    static Running on(Installation installation, Disk disk) throws Exception {
        return new Running(installation, disk);
    }

    Gate gate() {
        return pipeline.bean("gate", Gate.class);
    }

    CamelContext context() {
        return context;
    }

    Journal journal() {
        return journal;
    }

    /** Waits until all that can be done is done, whatever failed on the way. */
    void awaitRest() throws Exception {
        int before = journal.rests();
        try {
            await("everything is done", () -> journal.rests() > before + 1);
        } catch (AssertionError e) {
            throw new AssertionError("Still paused: " + gate().current(), e);
        }
    }

    /** Waits until something is so. */
    static void await(String what, Callable<Boolean> isSo) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isSo.call()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not so within " + PATIENCE.toSeconds() + " s: " + what);
            }
            pause(20);
        }
    }

    /** Lets others go on for some milliseconds. */
    static void pause(long milliseconds) throws InterruptedException {
        boolean never = new CountDownLatch(1).await(milliseconds, TimeUnit.MILLISECONDS);
        if (never) {
            throw new AssertionError("Nobody counts down");
        }
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
