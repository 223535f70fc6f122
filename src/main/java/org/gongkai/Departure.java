package org.gongkai;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.MainListenerSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 收工: how the program ends when it is told to (SIGTERM, Ctrl-C): what is in hand is finished, nothing else is begun, and the
 * process does not end before its database is closed. What is left to do is done by the next start.
 */
final class Departure extends MainListenerSupport {
    private static final Logger LOG = LoggerFactory.getLogger(Departure.class);

    /** In seconds: the 45 that the routes have, and some for the database. */
    private static final long LONGEST = 55;

    private final Gate gate;
    private final CountDownLatch closed = new CountDownLatch(1);

    Departure(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void beforeStop(BaseMainSupport main) {
        gate.leave();
    }

    /** From now on a process that is told to end waits until all is closed, though not for ever. */
    void holdUpTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::awaitClosed, "departure"));
    }

    /** Tells that all is closed. */
    void done() {
        closed.countDown();
    }

    private void awaitClosed() {
        try {
            if (!closed.await(LONGEST, TimeUnit.SECONDS)) {
                LOG.warn("没有能够在 {} 秒内收工，没有办完的下次启动时接着办", LONGEST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
