package org.gongkai.measure;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 察看: looks at something that may fail or hang. Whoever asks waits for a while and no longer; while one look goes on, no
 * second one begins, and all who ask share it.
 */
public final class Look {
    private static final Logger LOG = LoggerFactory.getLogger(Look.class);

    private final Callable<List<Sample>> eye;
    private final List<Sample> otherwise;
    private @Nullable FutureTask<List<Sample>> going;

    /**
     * A look.
     *
     * @param eye looks
     * @param otherwise what there is to tell when it fails or takes too long
     */
    public Look(Callable<List<Sample>> eye, List<Sample> otherwise) {
        this.eye = eye;
        this.otherwise = List.copyOf(otherwise);
    }

    /** Begins to look, unless it goes on already; gives what ends with what was seen. */
    synchronized FutureTask<List<Sample>> begin(Executor threads) {
        FutureTask<List<Sample>> look = going;
        if (look == null || look.isDone()) {
            look = new FutureTask<>(eye);
            going = look;
            threads.execute(look);
        }
        return look;
    }

    /**
     * What was seen.
     *
     * @param nanoseconds how long it is waited for
     */
    List<Sample> seen(FutureTask<List<Sample>> look, long nanoseconds) {
        try {
            return look.get(nanoseconds, TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Nothing seen", e);
            return otherwise;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
    }
}
