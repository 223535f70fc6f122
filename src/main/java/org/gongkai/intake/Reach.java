package org.gongkai.intake;

/** 列的内容: how much of a field a column holds. */
enum Reach {
    /** All of it. */
    WHOLE,
    /** 编码与名称: a code and its name, in one cell or in any of the two. */
    BOTH,
    /** 类. */
    CLASS,
    /** 款. */
    SECTION,
    /** 项. */
    ITEM;

    boolean isPart() {
        return this == CLASS || this == SECTION || this == ITEM;
    }
}
