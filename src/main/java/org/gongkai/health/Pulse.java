package org.gongkai.health;

import java.util.function.LongSupplier;
import org.gongkai.disk.Step;
import org.gongkai.disk.Steps;

/** 脉搏: beats with every round of work and every step that is passed, so that a program that is stuck is known. */
public final class Pulse implements Steps {
    private final Steps steps;
    private final LongSupplier nanos;
    private volatile long last;

    /**
     * The pulse of a program that just starts.
     *
     * @param steps is told of every step too
     * @param nanos the time
     */
    public Pulse(Steps steps, LongSupplier nanos) {
        this.steps = steps;
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    /** The program goes on. */
    public void beat() {
        last = nanos.getAsLong();
    }

    @Override
    public void passed(Step step) {
        beat();
        steps.passed(step);
    }

    /** For how many nanoseconds nothing has gone on. */
    long still() {
        return nanos.getAsLong() - last;
    }
}
