package org.gongkai;

import java.util.Map;
import org.gongkai.check.Reconciliation;
import org.gongkai.check.Review;
import org.gongkai.intake.Located;
import org.gongkai.model.Place;
import org.gongkai.store.Ledger;

/** 审核: sees what was found together with the reasons that persons gave, and with what was found the time before. */
public final class Reviews {
    private final Ledger ledger;

    Reviews(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The review of a dossier that was reconciled, its findings with their cells. */
    public Review of(Reconciliation reconciliation, Map<Place, Located> cells) {
        Review review = Review.of(
                Cells.in(reconciliation, cells),
                ledger.bound(reconciliation.dossier().key()));
        return review.since(ledger.before(review));
    }
}
