package org.gongkai;

import java.time.Duration;
import org.gongkai.inbox.Inbox;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Docket;
import org.gongkai.store.PublicationRegister;

/** 轮次: what may be done in a round of work, and when all is done. */
public final class Round {
    private static final long PATIENCE = Duration.ofMinutes(1).toNanos();

    private final Gate gate;
    private final Sweeping sweeping;
    private final Inbox inbox;
    private final Arrivals arrivals;
    private final Docket docket;
    private final PublicationRegister register;
    private final NightShift nightShift;
    private final Journal journal;
    private long lastQuiet = System.nanoTime();

    Round(
            Gate gate,
            Sweeping sweeping,
            Inbox inbox,
            Arrivals arrivals,
            Docket docket,
            PublicationRegister register,
            NightShift nightShift,
            Journal journal) {
        this.gate = gate;
        this.sweeping = sweeping;
        this.inbox = inbox;
        this.arrivals = arrivals;
        this.docket = docket;
        this.register = register;
        this.nightShift = nightShift;
        this.journal = journal;
    }

    /**
     * Whether dossiers are to be settled in this round: when everything that lies in the inbox is taken and read, so that
     * what was dropped together is settled together; or when that was not so for a minute, lest a busy inbox hold them up.
     */
    public boolean isTimeForDossiers() {
        boolean quiet = gate.isQuiet();
        if (quiet) {
            lastQuiet = System.nanoTime();
        }
        boolean patient = System.nanoTime() - lastQuiet < PATIENCE;
        return (quiet || !patient) && arrivals.unread().isEmpty();
    }

    /** Whether all dossiers are settled of which something has come. */
    public boolean isSettled() {
        return isTimeForDossiers()
                && docket.due().isEmpty()
                && register.sealed().isEmpty();
    }

    /**
     * Tells the journal when all that could be done is done.
     *
     * @param quiet whether the inbox had nothing more to claim before this round began
     */
    public void end(boolean quiet) {
        if (quiet
                && (sweeping.isInOrder() || !gate.isCollecting())
                && arrivals.unread().isEmpty()
                && docket.due().isEmpty()
                && register.sealed().isEmpty()
                && !nightShift.isUnderWay()) {
            journal.idle(inbox.incomplete());
        }
    }
}
