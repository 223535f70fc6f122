package org.gongkai.document;

import org.gongkai.model.Term;

/** 稿别: whether a disclosure may go out. */
public enum Edition implements Term {
    /** 公开稿: sound, ready to be published. */
    PUBLIC("公开稿"),
    /** 送审稿: something blocks it; marked so on every page. */
    REVIEW("送审稿");

    private final String term;

    Edition(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }

    /** 标记: what every page of a copy for review says; empty for a copy for the public. */
    public String mark() {
        return this == REVIEW ? term + "：尚有须修改的问题，不得对外公开" : "";
    }
}
