package org.gongkai.prose;

/** 提法: something that a text says, where it says so and in which words. */
public sealed interface Mention permits AmountMention, CountMention, RateMention, YearMention, DateMention {
    /** Where it begins in the text. */
    int start();

    /** Where the text goes on behind it. */
    int end();

    /** The words as they stand, signs and unit included. */
    String wording();
}
