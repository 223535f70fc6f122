package org.gongkai.check;

import org.gongkai.model.Term;

/** 级别: what a finding means for publication. */
public enum Severity implements Term {
    /** 须修改: blocks publication. */
    ERROR("须修改"),
    /** 需说明: a person has to give the reason. */
    WARNING("需说明"),
    /** 提示: informs. */
    INFO("提示");

    private final String term;

    Severity(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
