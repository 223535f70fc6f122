package org.gongkai.check;

import org.gongkai.model.Term;

/** 整改情况: how a finding stands against the time before when the dossier was reconciled. */
public enum Since implements Term {
    /** The dossier was never reconciled before. */
    FIRST("首次审核"),
    /** It was not found then. */
    NEW("新发现"),
    /** It was found then, with other values. */
    CHANGED("仍存在（内容有变）"),
    /** It was found then as it is now. */
    STANDING("仍存在");

    private final String term;

    Since(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
