package org.gongkai;

import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.component.file.FileEndpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.gongkai.intake.Inbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * 闸门: closed while the surroundings cannot be used, so that nothing is begun that could not be finished; it opens by
 * itself when they can be used again.
 */
final class Gate implements PollingConsumerPollStrategy {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private static final List<Class<? extends Throwable>> CONNECTION_TROUBLES = List.of(
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            CannotCreateTransactionException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            SQLNonTransientConnectionException.class);

    private final Surroundings surroundings;
    private final Inbox inbox;
    private final Sweeping sweeping;
    private final long interval;
    private volatile String trouble = "";
    private volatile boolean quiet;
    private volatile boolean collecting = true;
    private long tried;

    /**
     * @param interval how long a trial of the surroundings holds
     */
    Gate(Surroundings surroundings, Inbox inbox, Sweeping sweeping, Duration interval) {
        this.surroundings = surroundings;
        this.inbox = inbox;
        this.sweeping = sweeping;
        this.interval = interval.toNanos();
        this.tried = System.nanoTime() - this.interval;
    }

    /** Whether work may begin; the surroundings are tried anew where the last trial was some time ago. */
    public synchronized boolean isOpen() {
        if (System.nanoTime() - tried >= interval) {
            look();
        }
        return trouble.isEmpty();
    }

    /** Whether the inbox was just seen without a file that is ready or may become so by waiting. */
    public boolean isQuiet() {
        return quiet;
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
        if (trouble.isEmpty() && isConnectionTrouble(failure)) {
            close("数据库暂时不可用，请检查数据库服务，程序会自动恢复。（" + failure + "）");
        }
        return !trouble.isEmpty();
    }

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        return isOpen() && (!(endpoint instanceof FileEndpoint) || isInOrder());
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polled) {
        if (endpoint instanceof FileEndpoint) {
            quiet = polled == 0 && !inbox.isSettling();
        }
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retries, Exception cause) {
        LOG.warn("没有能够查看 {}：{}", endpoint.getEndpointUri(), cause.toString());
        return false;
    }

    /** Before each look into the inbox. */
    private boolean isInOrder() {
        inbox.beginRound();
        try {
            sweeping.intake();
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.warn("收件箱没有能够整理，稍后再试：{}", e.toString());
            return false;
        }
    }

    private void look() {
        close(String.join("", surroundings.complaints()));
        tried = System.nanoTime();
    }

    private void close(String found) {
        if (!found.isEmpty()) {
            quiet = !collecting;
        }
        if (!found.isEmpty() && trouble.isEmpty()) {
            LOG.error("暂停办理：{}", found);
        }
        if (found.isEmpty() && !trouble.isEmpty()) {
            LOG.info("运行环境已恢复，继续办理");
        }
        trouble = found;
    }

    private static boolean isConnectionTrouble(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Gate::cause)
                .anyMatch(cause -> CONNECTION_TROUBLES.stream().anyMatch(kind -> kind.isInstance(cause)));
    }

    private static @Nullable Throwable cause(@Nullable Throwable failure) {
        return failure == null ? null : failure.getCause();
    }
}
