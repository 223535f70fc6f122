package org.gongkai.prose;

/**
 * 名称差异: in what two names differ that were probably meant to be the same.
 *
 * @param kind how they differ
 * @param chinese the difference in words, to be read by the officer: “欠”与“次”不同
 */
public record NameDifference(Kind kind, String chinese) {
    /** 差异类型: how two names differ. */
    public enum Kind {
        /** 只是写法: only spaces, full-width forms or punctuation differ. */
        SPELLING,
        /** 换字: one character stands for another. */
        SUBSTITUTED,
        /** 多字或少字: one has a character or two more. */
        INSERTED,
        /** 换词: a word stands for another. */
        EXCHANGED,
        /** 截断: one is the beginning of the other. */
        TRUNCATED
    }
}
