package org.gongkai.prose;

import java.util.List;
import org.gongkai.model.Amount;

/**
 * 分项合计: a total and the labelled amounts that it is said to be made of.
 *
 * @param total the total as it is written
 * @param parts the parts in the order of the text, at least two
 * @param complete whether the words claim that nothing else belongs to the total (包括, 分别为, a last part 其他…), so that
 *     the parts sum to it; otherwise (其中 …, … 等) they are at most the total
 */
public record Enumeration(AmountMention total, List<Part> parts, boolean complete) {
    /**
     * 分项: one of the amounts.
     *
     * @param label what it is for, as it is written
     * @param amount the amount
     */
    public record Part(String label, AmountMention amount) {}

    public Enumeration {
        parts = List.copyOf(parts);
    }

    /** What the parts sum to, exactly. */
    public Amount sum() {
        return Amount.sum(parts.stream().map(part -> part.amount().amount()).toList());
    }

    /** Where the first of its words stands. */
    public int start() {
        return Math.min(total.start(), parts.get(0).amount().start());
    }

    /** Where the text goes on behind its last amount. */
    public int end() {
        return Math.max(total.end(), parts.get(parts.size() - 1).amount().end());
    }
}
