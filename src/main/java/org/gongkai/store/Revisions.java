package org.gongkai.store;

import org.gongkai.model.DossierKey;
import org.gongkai.model.State;

/** 变更: what happens to a dossier whenever what it is made from has changed. */
record Revisions(DossierTable dossiers, Needs needs) {
    /** Begins a new revision: the dossier is due, and nothing that is under way with the one before counts any more. */
    void begin(DossierKey key, Reason reason) {
        State state = needs.missing(key).isEmpty() ? State.IN_REVIEW : State.INCOMPLETE;
        dossiers.revise(dossiers.lock(key).orElseThrow(), state, reason);
    }
}
