package org.gongkai.output.csv;

import org.gongkai.model.Term;

/** 文字类别: what a line of {@code texts.csv} is; those that stand for something else name it. */
enum TextKind implements Term {
    HEADING("标题"),
    PARAGRAPH("段落"),
    TABLE("报表"),
    NOTE("表注"),
    FORM("表单"),
    SUBTITLE("副题"),
    CHART("图");

    private final String term;

    TextKind(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
