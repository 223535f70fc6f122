package org.gongkai.output.pdf;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** 字体用处: what a font is used for, after GB/T 9704; whoever owns the font named with it may put it there. */
public enum FontRole {
    /** 方正小标宋: the cover and the headings of parts. */
    TITLE("标题", true),
    /** 仿宋: prose. */
    TEXT("正文", false),
    /** 黑体: headings of chapters. */
    FIRST("一级标题", true),
    /** 楷体: headings below a chapter. */
    SECOND("二级标题", true),
    /** 宋体: tables and forms. */
    TABLE("表格", false),
    /** 黑体: the headings and sums of tables. */
    TABLE_HEAD("表头", true);

    private final String term;
    private final boolean heavy;

    FontRole(String term, boolean heavy) {
        this.term = term;
        this.heavy = heavy;
    }

    /** The role as it is written in the role map and in the style. */
    public String term() {
        return term;
    }

    /** Whether the font stands out by itself; its substitute is bold. */
    boolean isHeavy() {
        return heavy;
    }

    /** The role of a term, if there is one. */
    static Optional<FontRole> of(String term) {
        return Arrays.stream(values()).filter(role -> role.term.equals(term)).findFirst();
    }

    /** All terms, for a sentence. */
    static String terms() {
        return Arrays.stream(values()).map(FontRole::term).collect(Collectors.joining(", "));
    }
}
