package org.gongkai.prose;

import java.util.List;

/**
 * 引文: a document that a text cites, by its title, its number, or as a standard or contract.
 *
 * @param start where it begins in the text
 * @param end where the text goes on behind it
 * @param wording the words as they stand, brackets included
 * @param kind what it is cited by
 * @param depth 1 for what stands by itself, 2 for a title inside a title, and so on
 * @param years the years it carries, in order: those in a title, the one in brackets of a document number, the one behind a standard
 */
public record Citation(int start, int end, String wording, Kind kind, int depth, List<Integer> years) {
    /** 引用方式: what a document is cited by. */
    public enum Kind {
        /** 标题: 《预算法》. */
        TITLE,
        /** 文号: 晋农发〔2025〕19号, 2021年第25号, 140号令. */
        DOCUMENT_NUMBER,
        /** 标准号: TSG Z6001-2013, GB/T 19001-2016. */
        STANDARD,
        /** 合同编号: SXHY06-2024-34. */
        CONTRACT_NUMBER
    }

    public Citation {
        years = List.copyOf(years);
    }
}
