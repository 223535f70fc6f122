package org.gongkai.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** 导出种类: the six kinds of export that make up a dossier, and the three that may come besides. */
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
    UNIT("单位信息"),
    /** 部门预算报表: the finished tables as the budget system prints them, a second source for the figures. */
    PRINTED_TABLES("部门预算报表"),
    /** 说明: the reasons that persons of the unit give for findings. */
    EXPLANATIONS("说明"),
    /** 附件: PDFs that are laid behind the disclosure; several of them count at a time. */
    ATTACHMENTS("附件");

    private final String term;

    ExportKind(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }

    /** The kinds without which a dossier is not complete, in their order. */
    public static Set<ExportKind> needed() {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PRINTED_TABLES, EXPLANATIONS, ATTACHMENTS)));
    }
}
