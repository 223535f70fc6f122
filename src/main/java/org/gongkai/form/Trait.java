package org.gongkai.form;

/** 单元格性质: what the text of a cell does not tell; a cell without a trait is plain text. */
public enum Trait {
    /** 数值: a number, and its text is its digits; zeros in front of a code are lost. */
    NUMBER,
    /** 数值（1904 日期系统）: a number of a workbook that counts its days from 1904. */
    NUMBER_FROM_1904,
    /** 日期: a number that is shown as a date, and its text is that date. */
    DATE,
    /** 合并: in a merged range, but not its first cell; its text is that of the first. */
    COVERED,
    /** 未计算: a formula without a value; its text is the formula. */
    UNCOMPUTED,
    /** 错误值: a formula that failed; its text is its error, such as #REF!. */
    ERROR,
    /** 缩放显示: a number whose format shows another figure (in thousands, in 万); its text is the stored number. */
    SCALED
}
