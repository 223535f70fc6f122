package org.gongkai.model;

/** 支出项目类别: the four kinds of project that every expenditure of the integrated budget system hangs on. */
public enum ExpenditureCategory implements Term {
    /** 人员类: with running expenses it makes up 基本支出. */
    PERSONNEL("人员类"),
    /** 公用经费: with personnel it makes up 基本支出. */
    RUNNING_EXPENSES("公用经费"),
    /** 其他运转类: project expenditure. */
    OTHER_OPERATION("其他运转类"),
    /** 特定目标类: project expenditure. */
    SPECIFIC_TARGET("特定目标类");

    private final String term;

    ExpenditureCategory(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }

    /** 基本支出: personnel and running expenses; the other two are 项目支出. */
    public boolean isBasic() {
        return this == PERSONNEL || this == RUNNING_EXPENSES;
    }
}
