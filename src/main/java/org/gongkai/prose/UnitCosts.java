package org.gongkai.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 数量×单价: where a sentence gives a quantity, the price of one and perhaps the total: {@code 250批次，检验成本2000元/批次，
 * 共计50.00万元}. A sentence with two quantities of the unit that is priced says nothing certain and is left out.
 */
public final class UnitCosts {
    private static final Pattern HEADER =
            Pattern.compile("(?:每|单(?!位))(?<unit>" + Units.PRICED + ")[^，,。；;：:0-9]{0,12}[：:]");
    private static final Pattern TOTAL = Pattern.compile(
            "^(?:[，,；;]?[^，,。；;：:0-9]{0,12}(?:共计|合计|总计|共需|总共|共|总额)(?:资金|金额|费用|经费|需)?(?:为)?|[^，,。；;：:]{0,20}=)\\s?$");
    private static final Pattern LABEL = Pattern.compile("^[，,；;、]?[^，,；;。：:\\n]*$");

    private UnitCosts() {}

    /** The unit costs, in the order of their prices. */
    public static List<UnitCost> in(String text) {
        return Passage.of(text).unitCosts();
    }

    static List<UnitCost> in(Passage passage) {
        Prose prose = passage.prose();
        List<AmountMention> amounts = passage.sums();
        if (amounts.isEmpty()) {
            return List.of();
        }
        List<CountMention> counts = passage.counts();
        List<UnitCost> found = new ArrayList<>();
        for (int from = 0; from < passage.text().length(); from = prose.sentenceEnd(from) + 1) {
            int end = prose.sentenceEnd(from);
            Sentence sentence = new Sentence(prose, between(amounts, from, end), between(counts, from, end));
            sentence.underHeader(from, end)
                    .ifPresentOrElse(found::add, () -> sentence.priced().ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    private static <M extends Mention> List<M> between(List<M> mentions, int from, int to) {
        return mentions.stream()
                .filter(mention -> mention.start() >= from && mention.end() <= to)
                .toList();
    }

    /** The amounts and counts of one sentence. */
    private record Sentence(Prose prose, List<AmountMention> amounts, List<CountMention> counts) {
        /** Prices that say themselves of what they are the price. */
        Optional<UnitCost> priced() {
            List<AmountMention> prices = amounts.stream()
                    .filter(amount ->
                            amount.per() != null && quantity(amount.per()).isPresent())
                    .toList();
            if (prices.isEmpty() || prices.stream().anyMatch(price -> !sameUnit(price, prices.get(0)))) {
                return Optional.empty();
            }
            AmountMention last = prices.get(prices.size() - 1);
            return unit(prices.get(0))
                    .flatMap(this::quantity)
                    .map(count -> new UnitCost(count, prices, totalAfter(last)));
        }

        /** Prices listed under words such as 单批次检验成本为： */
        Optional<UnitCost> underHeader(int from, int end) {
            Matcher header = HEADER.matcher(prose.folded()).region(from, end);
            if (!header.find()) {
                return Optional.empty();
            }
            List<AmountMention> prices = new ArrayList<>();
            int at = header.end();
            for (AmountMention amount : between(amounts, header.end(), end)) {
                String label = prose.folded().substring(at, amount.start());
                boolean total = TOTAL.matcher(label).find();
                if (total || !LABEL.matcher(label).find() || amount.comparison() != Comparison.EXACT) {
                    break;
                }
                prices.add(amount);
                at = amount.end();
            }
            return prices.isEmpty()
                    ? Optional.empty()
                    : quantity(header.group("unit"))
                            .map(count -> new UnitCost(count, prices, totalAfter(prices.get(prices.size() - 1))));
        }

        private @Nullable AmountMention totalAfter(AmountMention price) {
            return amounts.stream()
                    .filter(amount -> amount.isSum()
                            && amount.start() >= price.end()
                            && TOTAL.matcher(prose.folded().substring(price.end(), amount.start()))
                                    .find())
                    .findFirst()
                    .orElse(null);
        }

        /** The one quantity of the sentence that counts what a price is for. */
        private Optional<CountMention> quantity(String unit) {
            List<CountMention> counting =
                    counts.stream().filter(count -> count.counts(unit)).toList();
            return counting.size() == 1 ? Optional.of(counting.get(0)) : Optional.empty();
        }

        private static Optional<String> unit(AmountMention price) {
            return Optional.ofNullable(price.per());
        }

        private static boolean sameUnit(AmountMention one, AmountMention other) {
            return one.per() != null && other.per() != null && Units.same(one.per(), other.per());
        }
    }
}
