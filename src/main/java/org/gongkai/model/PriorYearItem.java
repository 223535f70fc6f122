package org.gongkai.model;

/** 上年预算数: a total of last year that this year is compared with. */
public enum PriorYearItem implements Term {
    /** 收入. */
    REVENUE("收入"),
    /** 支出. */
    EXPENDITURE("支出"),
    /** 财政拨款. */
    FISCAL_APPROPRIATION("财政拨款"),
    /** 一般公共预算 expenditure of the current year. */
    GENERAL_PUBLIC_BUDGET("一般公共预算"),
    /** 因公出国（境）费. */
    OVERSEAS_TRAVEL("因公出国（境）费"),
    /** 公务接待费. */
    OFFICIAL_RECEPTION("公务接待费"),
    /** 公务用车购置费. */
    VEHICLE_PURCHASE("公务用车购置费"),
    /** 公务用车运行维护费. */
    VEHICLE_OPERATION("公务用车运行维护费"),
    /** 机关运行经费. */
    AGENCY_OPERATING_EXPENSES("机关运行经费");

    private final String term;

    PriorYearItem(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
