package org.gongkai.intake;

import org.gongkai.model.Term;

/** 是否删除: what the budget system's own exports write for records that were deleted (1 是, 2 否). */
enum DeletedFlag implements Term {
    /** 是. */
    DELETED("1"),
    /** 否. */
    LIVE("2");

    private final String term;

    DeletedFlag(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
