package org.gongkai.model;

/** 采购类别: goods, works or services (Government Procurement Law, article 2). */
public enum ProcurementCategory implements Term {
    /** 货物. */
    GOODS("货物"),
    /** 工程. */
    WORKS("工程"),
    /** 服务. */
    SERVICES("服务");

    private final String term;

    ProcurementCategory(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
