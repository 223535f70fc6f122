package org.gongkai.check;

import org.gongkai.model.Term;

/** 审核层次: what a cross-check holds against what, from the narrowest to the widest; what cannot be read is refused before. */
public enum Level implements Term {
    /** 规范: one value against the way it has to be written. */
    WELL_FORMED("规范"),
    /** 表内: within one export. */
    WITHIN_EXPORT("表内"),
    /** 表间: across the exports of one dossier. */
    ACROSS_EXPORTS("表间"),
    /** 年度间: across the dossiers of two years. */
    ACROSS_YEARS("年度间");

    private final String term;

    Level(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
