package org.gongkai;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.disk.Step;
import org.gongkai.disk.Steps;
import org.gongkai.inbox.Shelves;
import org.gongkai.model.State;
import org.gongkai.output.Publications;
import org.gongkai.store.Arrival;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 清理: puts in order what a crash or a failure left in the middle. Each side is put in order by whoever works there, between
 * two pieces of work, so that nothing is taken from under anybody's hands.
 */
public final class Sweeping {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
    private static final int MOST_TRIES = 3;

    private final Vault vault;
    private final Shelves shelves;
    private final Arrivals arrivals;
    private final Publications publications;
    private final Steps steps;
    private final AtomicInteger intake = new AtomicInteger(MOST_TRIES);
    private final AtomicInteger outbox = new AtomicInteger(MOST_TRIES);

    Sweeping(Vault vault, Shelves shelves, Arrivals arrivals, Publications publications, Steps steps) {
        this.vault = vault;
        this.shelves = shelves;
        this.arrivals = arrivals;
        this.publications = publications;
        this.steps = steps;
    }

    /** Tells that something may lie in the middle. */
    public void somethingIsLeft() {
        intake.set(MOST_TRIES);
        outbox.set(MOST_TRIES);
    }

    /** Whether nothing is left to put in order at the intake. */
    boolean isInOrder() {
        return intake.get() == 0;
    }

    /** Puts the store and the shelves of the inbox in order, if that is needed; false if it is to be tried again. */
    boolean intake() {
        return tidy(intake, () -> {
            vault.sweep();
            shelves.sweep(arrivals::keeps);
            for (Arrival refused : arrivals.in(State.REFUSED)) {
                vault.giveUp(refused.source().fingerprint());
            }
            steps.passed(Step.GIVEN_UP);
        });
    }

    /** Puts the outbox in order, if that is needed. */
    public void outbox() {
        tidy(outbox, publications::sweep);
    }

    /** What cannot be put in order in three tries is left for the next occasion: it must not hold up the rest. */
    private static boolean tidy(AtomicInteger tries, Work work) {
        if (tries.get() == 0) {
            return true;
        }
        try {
            int before = tries.get();
            work.run();
            return tries.compareAndSet(before, 0);
        } catch (IOException | RuntimeException e) {
            LOG.warn("没有能够整理，稍后再试：{}", e.toString());
            return tries.decrementAndGet() == 0;
        }
    }

    /** Something that may fail. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
