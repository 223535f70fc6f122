package org.gongkai.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.prose.Enumeration.Part;

/**
 * 分项: the parts of a list that a text has introduced: either each amount has a label without any comma of its own, or
 * semicolons part the list and in each of its items one amount alone can be meant.
 *
 * @param prose the text
 * @param start where the list begins
 * @param end where it ends
 * @param amounts the amounts inside, its total left out
 */
record Listing(Prose prose, int start, int end, List<AmountMention> amounts) {
    private static final Pattern AFTER_AMOUNT =
            Pattern.compile("^\\s?(?:[（(][^（）()0-9]*[）)])?\\s?(?:[，,；;、]\\s?(?:以及|和|及)?|以及|和|及)\\s?");
    private static final Pattern LABEL = Pattern.compile("[^，,；;。：:\\n]*\\p{IsHan}[^，,；;。：:\\n]*");
    private static final Pattern NO_PART = Pattern.compile("增加|减少|增长|下降|节约|上年|去年|同比|已支付|已付|已拨|尚欠|拖欠|未付|每|人均|平均|单价"
            + "|单批|收费|收入|增收|收益|限价|其中|包括|共计|合计|总计|小计|总额|总价|总预算|[0-9]\\s?[百千万亿]*元");
    private static final Pattern ITEM_END = Pattern.compile("[；;]");
    private static final Pattern CLAUSE_END = Pattern.compile("[，,；;]");

    /** The parts; none where it is not certain which they are. */
    List<Part> parts() {
        List<Part> plain = plain();
        return plain.isEmpty() ? bySemicolon() : plain;
    }

    private List<Part> plain() {
        List<Part> parts = new ArrayList<>();
        int from = start;
        for (AmountMention amount : amounts) {
            String between = text(from, amount.start());
            String label =
                    from == start ? between : AFTER_AMOUNT.matcher(between).replaceFirst("");
            boolean parted = from == start || label.length() < between.length();
            if (!parted || !isLabel(label) || !amount.isSum()) {
                return List.of();
            }
            parts.add(new Part(written(amount.start() - label.length(), amount.start()), amount));
            from = amount.end();
        }
        return NO_PART.matcher(text(from, end)).find() ? List.of() : parts;
    }

    private static boolean isLabel(String label) {
        return LABEL.matcher(label).matches()
                && !NO_PART.matcher(label).find()
                && label.chars().filter(c -> c == '（' || c == '(').count()
                        == label.chars().filter(c -> c == '）' || c == ')').count();
    }

    private List<Part> bySemicolon() {
        List<Part> parts = new ArrayList<>();
        int from = start;
        while (from < end) {
            int to = next(ITEM_END, from);
            List<Part> meant = meant(from, to);
            if (meant.size() != 1) {
                return List.of();
            }
            parts.addAll(meant);
            from = to + 1;
        }
        return parts;
    }

    /** The amounts of an item that may be its part; two of the same where an amount cannot be placed. */
    private List<Part> meant(int from, int to) {
        List<Part> meant = new ArrayList<>();
        int clause = from;
        while (clause < to) {
            int clauseEnd = Math.min(to, next(CLAUSE_END, clause));
            boolean aside = NO_PART.matcher(text(clause, clauseEnd).replaceAll("[0-9.]+\\s?余?[百千万亿]*元", ""))
                    .find();
            for (AmountMention amount : within(clause, clauseEnd)) {
                Part part = new Part(written(from, amount.start()), amount);
                if (!aside) {
                    meant.addAll(amount.isSum() ? List.of(part) : List.of(part, part));
                }
            }
            clause = clauseEnd + 1;
        }
        return meant;
    }

    private List<AmountMention> within(int from, int to) {
        return amounts.stream()
                .filter(amount -> amount.start() >= from && amount.end() <= to)
                .toList();
    }

    /** Where the next separator stands that is not inside a figure. */
    private int next(Pattern separator, int from) {
        int at = from;
        while (at < end && !(separator.matcher(text(at, at + 1)).matches() && isOutside(at))) {
            at++;
        }
        return at;
    }

    private boolean isOutside(int at) {
        return amounts.stream().noneMatch(amount -> amount.start() <= at && at < amount.end());
    }

    private String text(int from, int to) {
        return prose.folded().substring(from, to);
    }

    private String written(int from, int to) {
        return prose.wording(from, to).strip();
    }
}
