package org.gongkai.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.model.Amount;

/**
 * 已付和尚欠: a sum of money, what was paid of it, and what is still owed: {@code 合同价款31.7650万元，已支付3.03794万元，尚欠
 * 28.72706万元}.
 *
 * @param total the whole sum
 * @param paid what was paid, at least once
 * @param owed what is said to be left
 */
public record Settlement(AmountMention total, List<AmountMention> paid, AmountMention owed) {
    private static final Pattern WHOLE =
            Pattern.compile("(?:共计|合计|总计|计|总价|总额|合同款|合同价|价款|货款|金额|费用|应付款?|应支付)(?:为|共)?\\s?$");
    private static final Pattern PAID =
            Pattern.compile("^[^。；;]{0,30}已[^。；;，,]{0,8}(?:支付|付|偿还|拨付|结算|缴纳|归还)(?:了|款|金额|为)?\\s?$");
    private static final Pattern OWED =
            Pattern.compile("^[^。；;]{0,20}(?:(?:尚|仍|还|下|拖)欠|尚未支付|未支付|未付|待支付|剩余|余款)[^。；;，,0-9]{0,6}$");

    public Settlement {
        paid = List.copyOf(paid);
    }

    /** What is left by the figures: the whole less what was paid. */
    public Amount left() {
        return total.amount()
                .minus(Amount.sum(paid.stream().map(AmountMention::amount).toList()));
    }

    /** The settlements of a text; amounts between which another amount stands are none. */
    public static List<Settlement> in(String text) {
        return Passage.of(text).settlements();
    }

    static List<Settlement> in(Passage passage) {
        Prose prose = passage.prose();
        List<AmountMention> amounts = passage.sums();
        List<Settlement> found = new ArrayList<>();
        for (int first = 0; first < amounts.size(); first++) {
            int owed = first + 1;
            while (owed < amounts.size() && follows(prose, amounts, owed, PAID)) {
                owed++;
            }
            if (owed > first + 1
                    && owed < amounts.size()
                    && isWhole(prose, amounts, first)
                    && follows(prose, amounts, owed, OWED)) {
                found.add(new Settlement(amounts.get(first), amounts.subList(first + 1, owed), amounts.get(owed)));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isWhole(Prose prose, List<AmountMention> amounts, int at) {
        AmountMention whole = amounts.get(at);
        int from = Math.max(
                prose.sentenceStart(whole.start()),
                at == 0 ? 0 : amounts.get(at - 1).end());
        return whole.isSum()
                && WHOLE.matcher(prose.folded().substring(from, whole.start())).find();
    }

    private static boolean follows(Prose prose, List<AmountMention> amounts, int at, Pattern words) {
        AmountMention amount = amounts.get(at);
        String between = prose.folded().substring(amounts.get(at - 1).end(), amount.start());
        return amount.isSum() && words.matcher(between).find();
    }
}
