package org.gongkai.model;

/** 资金来源: whether money was granted this year or carried over from the year before. */
public enum FundOrigin implements Term {
    /** 当年预算. */
    CURRENT_YEAR("当年预算"),
    /** 上年结转. */
    CARRIED_OVER("上年结转");

    private final String term;

    FundOrigin(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
