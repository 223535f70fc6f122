package org.gongkai.check;

import org.gongkai.model.Term;

/** 核对结论: how one cross-check came out over a whole dossier. */
public enum Verdict implements Term {
    /** It held wherever it could be looked at. */
    HELD("通过"),
    /** It broke at least once. */
    BROKEN("不通过"),
    /** It had nothing to look at, or what it rests on broke already; that is not passed. */
    NOT_RUN("未核对");

    private final String term;

    Verdict(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
