package org.gongkai;

import org.gongkai.check.Reconciliation;
import org.gongkai.check.Review;
import org.gongkai.store.Ledger;

/** 审核: sees what was found together with the reasons that persons gave, and with what was found the time before. */
public final class Reviews {
    private final Ledger ledger;

    Reviews(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The review of a dossier that was reconciled. */
    public Review of(Reconciliation reconciliation) {
        Review review =
                Review.of(reconciliation, ledger.bound(reconciliation.dossier().key()));
        return review.since(ledger.before(review));
    }
}
