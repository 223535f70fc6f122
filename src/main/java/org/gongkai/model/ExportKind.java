package org.gongkai.model;

/** 导出种类: the six kinds of export that make up a dossier. */
public enum ExportKind implements Term {
    /** 支出预算明细. */
    EXPENDITURE("支出预算明细"),
    /** 收入预算明细. */
    REVENUE("收入预算明细"),
    /** 项目库. */
    PROJECTS("项目库"),
    /** 资产卡片. */
    ASSETS("资产卡片"),
    /** 政府采购预算. */
    PROCUREMENT("政府采购预算"),
    /** 单位信息. */
    UNIT("单位信息");

    private final String term;

    ExportKind(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
