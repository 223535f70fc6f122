package org.gongkai.measure;

import org.gongkai.model.Term;

/** 环节: a part of the work that is timed by itself. */
public enum Stage implements Term {
    /** A content is turned into records. */
    READ("读取"),
    /** A dossier is held against the catalogue of cross-checks. */
    RECONCILE("核对"),
    /** A disclosure is put together from a dossier. */
    ASSEMBLE("编制"),
    /** A disclosure is written in every format. */
    RENDER("排版"),
    /** Every format is read back and compared. */
    PROOFREAD("校对"),
    /** A version is sealed and appears in the outbox. */
    PUBLISH("公开");

    private final String term;

    Stage(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
