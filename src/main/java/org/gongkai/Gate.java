package org.gongkai;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.camel.Endpoint;
import org.apache.camel.component.file.FileEndpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.gongkai.health.Pulse;
import org.gongkai.inbox.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 闸门: closed while the surroundings cannot be used, so that nothing is begun that could not be finished; it opens by
 * itself when they can be used again.
 */
final class Gate implements PollingConsumerPollStrategy {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Supplier<List<String>> surroundings;
    private final Pulse pulse;
    private final Inbox inbox;
    private final Sweeping sweeping;
    private final long interval;
    private final Consumer<String> told;
    private volatile String trouble = "";
    private volatile boolean quiet;
    private volatile boolean collecting = true;
    private volatile boolean leaving;
    private long tried;

    /**
     * @param surroundings tries them, and tells what is wrong
     * @param pulse beats with every round of work
     * @param interval how long a trial of the surroundings holds
     * @param told is told when it closes, and why
     */
    Gate(
            Supplier<List<String>> surroundings,
            Pulse pulse,
            Inbox inbox,
            Sweeping sweeping,
            Duration interval,
            Consumer<String> told) {
        this.surroundings = surroundings;
        this.pulse = pulse;
        this.inbox = inbox;
        this.sweeping = sweeping;
        this.interval = interval.toNanos();
        this.told = told;
        this.tried = System.nanoTime() - this.interval;
    }

    /** Whether work may begin; the surroundings are tried anew where the last trial was some time ago. */
    public synchronized boolean isOpen() {
        if (System.nanoTime() - tried >= interval) {
            look();
        }
        return trouble.isEmpty() && !leaving;
    }

    /** Tells that the program is about to end: what is in hand is finished, and nothing else begun. */
    void leave() {
        leaving = true;
    }

    /** Whether the inbox was just seen without a file that is ready or may become so by waiting. */
    public boolean isQuiet() {
        return quiet;
    }

    /** Whether files are taken from the inbox while this program runs. */
    boolean isCollecting() {
        return collecting;
    }

    /** Tells that nothing is taken from the inbox while this program runs. */
    void nothingToCollect() {
        collecting = false;
        quiet = true;
    }

    /** What keeps it closed, in sentences that say what to do; empty while it is open. */
    String current() {
        return isOpen() ? "" : trouble;
    }

    /** Whether the surroundings are to blame for a failure; then the gate closes. */
    synchronized boolean blames(Throwable failure) {
        look();
        if (trouble.isEmpty()) {
            close(Blame.of(failure));
        }
        return !trouble.isEmpty();
    }

    @Override
    public boolean begin(org.apache.camel.Consumer consumer, Endpoint endpoint) {
        if (!(endpoint instanceof FileEndpoint)) {
            pulse.beat();
            return isOpen();
        }
        quiet = false;
        return isOpen() && isInOrder();
    }

    @Override
    public void commit(org.apache.camel.Consumer consumer, Endpoint endpoint, int polled) {
        if (endpoint instanceof FileEndpoint) {
            quiet = polled == 0 && !inbox.isSettling();
        }
    }

    @Override
    public boolean rollback(org.apache.camel.Consumer consumer, Endpoint endpoint, int retries, Exception cause) {
        LOG.warn("没有能够查看 {}：{}", endpoint.getEndpointUri(), cause.toString());
        return false;
    }

    /** Before each look into the inbox. */
    private boolean isInOrder() {
        inbox.beginRound();
        return sweeping.intake();
    }

    private void look() {
        close(String.join("", surroundings.get()));
        tried = System.nanoTime();
    }

    private void close(String found) {
        if (!found.isEmpty()) {
            quiet = !collecting;
        }
        if (!found.isEmpty() && trouble.isEmpty()) {
            LOG.error("暂停办理：{}", found);
            told.accept(found);
        }
        if (found.isEmpty() && !trouble.isEmpty()) {
            LOG.info("运行环境已恢复，继续办理");
        }
        trouble = found;
    }
}
