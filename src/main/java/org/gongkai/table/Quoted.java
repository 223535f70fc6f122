package org.gongkai.table;

import org.gongkai.model.AmountFormat;

/**
 * 引用的数字: a figure that a sentence speaks of.
 *
 * @param print the figure as the sentence prints it, in 万元; empty where the sentence rests on it without saying it
 * @param figure the figure
 */
public record Quoted(String print, Figure figure) {
    /** A figure that the sentence prints. */
    public static Quoted said(Figure figure) {
        return new Quoted(AmountFormat.inProse(figure.amount()), figure);
    }

    /** A figure that the sentence only compares with. */
    public static Quoted unsaid(Figure figure) {
        return new Quoted("", figure);
    }
}
