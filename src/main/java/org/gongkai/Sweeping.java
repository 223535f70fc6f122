package org.gongkai;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.intake.Shelves;
import org.gongkai.output.Publications;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Vault;

/**
 * 清理: puts in order what a crash or a failure left in the middle. Each side is put in order by whoever works there, between
 * two pieces of work, so that nothing is taken from under anybody's hands.
 */
public final class Sweeping {
    private final Vault vault;
    private final Shelves shelves;
    private final Arrivals arrivals;
    private final Publications publications;
    private final AtomicBoolean intake = new AtomicBoolean(true);
    private final AtomicBoolean outbox = new AtomicBoolean(true);

    Sweeping(Vault vault, Shelves shelves, Arrivals arrivals, Publications publications) {
        this.vault = vault;
        this.shelves = shelves;
        this.arrivals = arrivals;
        this.publications = publications;
    }

    /** Tells that something failed, and may lie in the middle. */
    void somethingFailed() {
        intake.set(true);
        outbox.set(true);
    }

    /** Puts the store and the shelves of the inbox in order, if that is needed. */
    void intake() throws IOException {
        if (intake.get()) {
            vault.sweep();
            shelves.sweep(arrivals::keeps);
            intake.set(false);
        }
    }

    /** Puts the outbox in order, if that is needed. */
    public void outbox() throws IOException {
        if (outbox.get()) {
            publications.sweep();
            outbox.set(false);
        }
    }
}
