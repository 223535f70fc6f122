package org.gongkai.model;

/** 单位性质: what kind of unit it is; only the first two have 机关运行经费. */
public enum UnitNature implements Term {
    /** 行政单位. */
    ADMINISTRATIVE("行政单位"),
    /** 参照公务员法管理事业单位. */
    UNDER_CIVIL_SERVANT_LAW("参照公务员法管理事业单位"),
    /** 公益一类事业单位. */
    PUBLIC_WELFARE_ONE("公益一类事业单位"),
    /** 公益二类事业单位. */
    PUBLIC_WELFARE_TWO("公益二类事业单位"),
    /** 其他事业单位. */
    OTHER_INSTITUTION("其他事业单位");

    private final String term;

    UnitNature(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }

    /** 机关运行经费: whether the running expenses of this kind of unit are disclosed as such. */
    public boolean hasAgencyOperatingExpenses() {
        return this == ADMINISTRATIVE || this == UNDER_CIVIL_SERVANT_LAW;
    }
}
