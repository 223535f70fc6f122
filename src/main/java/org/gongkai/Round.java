package org.gongkai;

import java.io.IOException;
import org.gongkai.intake.Inbox;
import org.gongkai.intake.Shelves;
import org.gongkai.output.Publications;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Docket;
import org.gongkai.store.PublicationRegister;
import org.gongkai.store.Vault;

/** 轮次: what stands before the first round of work and after each. */
public final class Round {
    private final Inbox inbox;
    private final Shelves shelves;
    private final Vault vault;
    private final Arrivals arrivals;
    private final Docket docket;
    private final PublicationRegister register;
    private final Publications publications;
    private final Journal journal;
    private boolean swept;

    Round(
            Inbox inbox,
            Shelves shelves,
            Vault vault,
            Arrivals arrivals,
            Docket docket,
            PublicationRegister register,
            Publications publications,
            Journal journal) {
        this.inbox = inbox;
        this.shelves = shelves;
        this.vault = vault;
        this.arrivals = arrivals;
        this.docket = docket;
        this.register = register;
        this.publications = publications;
        this.journal = journal;
    }

    /** Puts in order what the last run left in the middle, once before anything else is done. */
    public synchronized void begin() throws IOException {
        if (!swept) {
            vault.sweep();
            shelves.sweep(arrivals::keeps);
            publications.sweep();
            swept = true;
        }
    }

    /**
     * Tells the journal when all that could be done is done.
     *
     * @param quiet whether the inbox had nothing more to claim before this round began
     */
    public void end(boolean quiet) {
        if (quiet
                && arrivals.unread().isEmpty()
                && docket.due().isEmpty()
                && register.sealed().isEmpty()) {
            journal.idle(inbox.incomplete());
        }
    }
}
