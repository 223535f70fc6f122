package org.gongkai.model;

/** 范围: the span of time that a goal or an indicator speaks of. */
public enum PerformanceScope implements Term {
    /** 实施期. */
    WHOLE_TERM("实施期"),
    /** 年度. */
    ANNUAL("年度");

    private final String term;

    PerformanceScope(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
