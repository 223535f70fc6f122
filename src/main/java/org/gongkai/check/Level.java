package org.gongkai.check;

import org.gongkai.model.Term;

/** 审核层次: what a cross-check holds against what. */
public enum Level implements Term {
    /** 表内: within one export. */
    WITHIN_EXPORT("表内"),
    /** 表间: across the exports of one dossier. */
    ACROSS_EXPORTS("表间");

    private final String term;

    Level(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
