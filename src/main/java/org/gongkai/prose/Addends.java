package org.gongkai.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.prose.Enumeration.Part;

/**
 * 分项合计: the enumerations of labelled amounts in a text: total first ({@code 共计50万元，包括：办公费20万元，…}) or last
 * ({@code 包括：办公费3万元，…，共计7万元}). Where it is not certain which amounts are the parts, there is none.
 */
public final class Addends {
    private static final int FEWEST = 2;
    private static final Pattern LEAD =
            Pattern.compile("(?<open>[（(])?(?:主要|具体|费用)?(?<words>其中包括|其中|包括|包含|分别为|分别是|具体为|具体如下|明细如下|构成如下|用于)[：:]?");
    private static final Pattern PARTIAL = Pattern.compile("其中|用于|包含");
    private static final Pattern BETWEEN = Pattern.compile("\\s?[，,；;。]?\\s?");
    private static final Pattern TOTAL =
            Pattern.compile("^[，,；;、]?\\s?(?:以上)?(?:各项|费用|资金|经费)?" + "(?:共计|合计|总计|总共|共)(?:金额|费用|资金|经费|需)?(?:为)?\\s?$");

    private Addends() {}

    /** The enumerations, in the order in which their parts are introduced. */
    public static List<Enumeration> in(String text) {
        return Passage.of(text).enumerations();
    }

    static List<Enumeration> in(Passage passage) {
        Prose prose = passage.prose();
        List<AmountMention> amounts = passage.sums();
        if (amounts.size() <= FEWEST) {
            return List.of();
        }
        List<Enumeration> found = new ArrayList<>();
        Matcher lead = LEAD.matcher(prose.folded());
        while (lead.find()) {
            found.addAll(of(prose, amounts, lead));
        }
        return List.copyOf(found);
    }

    private static List<Enumeration> of(Prose prose, List<AmountMention> amounts, Matcher lead) {
        int end = listEnd(prose, lead);
        List<AmountMention> inside = amounts.stream()
                .filter(amount -> amount.start() >= lead.end() && amount.end() <= end)
                .toList();
        List<AmountMention> totals = new ArrayList<>(before(prose, amounts, lead.start()));
        List<AmountMention> listed = new ArrayList<>(inside);
        int partsEnd = end;
        if (inside.size() > FEWEST && isTotal(prose, inside)) {
            AmountMention last = listed.remove(listed.size() - 1);
            totals.removeIf(total -> total.amount().equals(last.amount()));
            totals.add(last);
            partsEnd = listed.get(listed.size() - 1).end();
        }
        List<Part> parts = totals.isEmpty() ? List.of() : new Listing(prose, lead.end(), partsEnd, listed).parts();
        if (parts.size() < FEWEST || totals.stream().anyMatch(total -> !total.isSum())) {
            return List.of();
        }
        boolean complete = isComplete(prose, lead.group("words"), parts, partsEnd);
        return totals.stream()
                .map(total -> new Enumeration(total, parts, complete || inside.contains(total)))
                .toList();
    }

    /** The amount right before the words that introduce the parts. */
    private static List<AmountMention> before(Prose prose, List<AmountMention> amounts, int lead) {
        return amounts.stream()
                .filter(amount -> amount.end() <= lead
                        && BETWEEN.matcher(prose.folded().substring(amount.end(), lead))
                                .matches())
                .toList();
    }

    private static boolean isTotal(Prose prose, List<AmountMention> inside) {
        AmountMention last = inside.get(inside.size() - 1);
        int from = inside.get(inside.size() - 2).end();
        return last.isSum()
                && TOTAL.matcher(prose.folded().substring(from, last.start())).find();
    }

    private static boolean isComplete(Prose prose, String lead, List<Part> parts, int end) {
        int last = parts.get(parts.size() - 1).amount().end();
        if (prose.folded().substring(last, end).contains("等")) {
            return false;
        }
        return !PARTIAL.matcher(lead).find()
                || parts.get(parts.size() - 1).label().startsWith("其他");
    }

    /** Where the list ends: with the sentence, or with the parenthesis in which it stands. */
    private static int listEnd(Prose prose, Matcher lead) {
        int end = prose.sentenceEnd(lead.end());
        if (lead.group("open") == null) {
            return end;
        }
        int depth = 1;
        for (int i = lead.end(); i < end; i++) {
            char c = prose.folded().charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return lead.end();
    }
}
