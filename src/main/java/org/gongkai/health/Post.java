package org.gongkai.health;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * 岗位: one check with what it saw last. It looks on a thread of its own, once at a time, so that whoever asks waits no longer
 * than they will.
 */
final class Post {
    private final Check check;
    private final Executor threads;
    private @Nullable CompletableFuture<Condition> asked;
    private @Nullable Condition last;
    private boolean looking;
    private long began;
    private long ended;

    Post(Check check, Executor threads) {
        this.check = check;
        this.threads = threads;
    }

    Check check() {
        return check;
    }

    /** What it saw last, if that is no older than so many nanoseconds; else what it sees now. */
    synchronized CompletableFuture<Condition> seenWithin(long nanos) {
        if (last != null && System.nanoTime() - ended < nanos) {
            return CompletableFuture.completedFuture(last);
        }
        return seenFromNowOn();
    }

    /** What it sees in a look that begins from now on. */
    synchronized CompletableFuture<Condition> seenFromNowOn() {
        if (asked == null) {
            asked = new CompletableFuture<>();
            if (!looking) {
                looking = true;
                began = System.nanoTime();
                threads.execute(this::look);
            }
        }
        return asked;
    }

    /** Whether a look has taken longer than so many nanoseconds already, so that nobody needs to wait for it. */
    synchronized boolean hangs(long nanos) {
        return looking && System.nanoTime() - began > nanos;
    }

    /** What is said of a check that does not come to an end. */
    Condition unanswered(long seconds) {
        return Condition.wrong(check.name(), check.advice().because("检查没有在 " + seconds + " 秒内完成"), Map.of());
    }

    private void look() {
        CompletableFuture<Condition> turn = begin();
        while (turn != null) {
            turn.complete(end(see()));
            turn = begin();
        }
    }

    private synchronized @Nullable CompletableFuture<Condition> begin() {
        CompletableFuture<Condition> turn = asked;
        asked = null;
        looking = turn != null;
        began = System.nanoTime();
        return turn;
    }

    private synchronized Condition end(Condition seen) {
        last = seen;
        ended = System.nanoTime();
        return seen;
    }

    /** A check that fails is no better than one that finds something. */
    @SuppressWarnings("IllegalCatch")
    private Condition see() {
        try {
            return check.look();
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return Condition.wrong(check.name(), check.advice().because(reason(e)), Map.of());
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }
}
