package org.gongkai.model;

/** 资金性质: the budget that money belongs to (Budget Law, articles 5 to 11). */
public enum FundSource implements Term {
    /** 一般公共预算. */
    GENERAL_PUBLIC_BUDGET("一般公共预算"),
    /** 政府性基金预算. */
    GOVERNMENT_FUND_BUDGET("政府性基金预算"),
    /** 国有资本经营预算. */
    STATE_CAPITAL_OPERATIONS_BUDGET("国有资本经营预算"),
    /** 财政专户管理资金. */
    FISCAL_SPECIAL_ACCOUNT_FUNDS("财政专户管理资金"),
    /** 单位资金. */
    UNIT_OWN_FUNDS("单位资金");

    private final String term;

    FundSource(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }

    /** 财政拨款: whether it is one of the three budgets that a fiscal appropriation comes from. */
    public boolean isFiscalAppropriation() {
        return this != FISCAL_SPECIAL_ACCOUNT_FUNDS && this != UNIT_OWN_FUNDS;
    }
}
