package org.gongkai.model;

/** 勾稽结果: how two amounts that ought to be equal stand to each other (XBRL Calculations 1.1). */
public enum Agreement {
    /** 相符: equal to the fen. */
    AGREE,
    /** 尾差: different only within what rounding to the printed figure explains. */
    RESIDUE,
    /** 不平: different by more than rounding explains. */
    BROKEN
}
