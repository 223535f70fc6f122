package org.gongkai.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 金额、数量、比率提法: figures with a unit. */
final class FigureMentions {
    private static final int LONGEST = 30;
    private static final int LONGEST_TERM = 3;

    /** A figure that neither goes on before it nor is the end of a range, an ordinal or a code. */
    static final String FIGURE = "(?<![0-9A-Za-z.第])(?<![0-9][,])(?<![-−~～—–])(?<![0-9][-−~～—–至到]\\s)(?<![0-9元%][至到])"
            + "(?<figure>(?>[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9])|0|[1-9][0-9]*+)(?>(?:\\.[0-9]++)?))(?![0-9]|,[0-9])";

    /** What a figure with its sign may begin with. */
    private static final BitSet BEGINNINGS = beginnings();

    private static final String SIGN = "(?:(?<sign>" + Comparison.BEFORE + ")\\s?)?";
    private static final String MORE = "\\s{0,2}(?<more>余|多)?";
    private static final String NO_RANGE = "(?!\\s?[-~～—–至到]\\s?[0-9])";
    private static final String BEHIND = NO_RANGE + "(?<behind>" + Comparison.BEHIND + ")?";

    private static final Pattern AMOUNT =
            Pattern.compile(SIGN + "(?:(?<currency>人民币|[￥¥])\\s?)?" + FIGURE + MORE + "(?<unit>"
                    + MoneyUnit.ANY + ")?(?![素件旦宵器])整?(?:/(?<per>(?:" + Units.PRICED + ")(?:[·/](?:" + Units.PRICED
                    + "))?|\\p{IsHan}{1,2}))?" + BEHIND);
    private static final Pattern COUNT =
            Pattern.compile(SIGN + FIGURE + MORE + "(?<scale>[百千万亿])?(?<unit>" + Units.COUNT + ")" + BEHIND);
    private static final Pattern RATE = Pattern.compile(SIGN + FIGURE + "\\s?(?<unit>%|‰|﹪)" + BEHIND);
    private static final Pattern EACH =
            Pattern.compile("(?:(?<of>人|户|亩|校|班|台|件)均|(?:每|单(?!位))(?<each>" + Units.PRICED + "))[^，,；;。：:0-9]{0,12}$");

    private FigureMentions() {}

    /** The amounts, rates and counts; an amount goes before a count. */
    static List<Mention> in(Prose prose) {
        if (!prose.hasDigit()) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>(amounts(prose));
        each(RATE, prose, rate -> found.add(rate(prose, rate)));
        each(COUNT, prose, count -> count(prose, count).ifPresent(found::add));
        return found;
    }

    /** The amounts alone. */
    static List<AmountMention> amounts(Prose prose) {
        List<AmountMention> found = new ArrayList<>();
        each(AMOUNT, prose, amount -> amount(prose, amount).ifPresent(found::add));
        return found;
    }

    private static BitSet beginnings() {
        BitSet beginnings = new BitSet();
        ("0123456789人￥¥" + Comparison.FIRST).chars().forEach(beginnings::set);
        return beginnings;
    }

    /**
     * Every match of a shape, as {@link Matcher#find()} gives them, without asking at characters that no figure begins with:
     * most are of that kind.
     */
    private static void each(Pattern shape, Prose prose, Consumer<Matcher> found) {
        String text = prose.folded();
        Matcher at = shape.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        while (from < text.length()) {
            boolean matches = BEGINNINGS.get(text.charAt(from))
                    && at.region(from, text.length()).lookingAt();
            if (matches) {
                found.accept(at);
            }
            from = matches ? at.end() : from + 1;
        }
    }

    private static Optional<AmountMention> amount(Prose prose, Matcher at) {
        String unit = at.group("unit");
        if ((unit == null && at.group("currency") == null) || at.group("figure").length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AmountMention(
                    at.start(),
                    at.end(),
                    prose.wording(at.start(), at.end()),
                    figure(at),
                    unit == null ? MoneyUnit.YUAN : MoneyUnit.named(unit),
                    Comparison.of(at.group("sign"), at.group("more"), at.group("behind")),
                    at.group("per") == null ? each(prose, at.start()) : at.group("per")));
        } catch (ArithmeticException finerThanAFen) {
            return Optional.empty();
        }
    }

    /** Of what the words before an amount, back to the last comma or figure, make it the price. */
    private static @Nullable String each(Prose prose, int start) {
        Matcher each = EACH.matcher(prose.folded()).region(Math.max(0, start - LONGEST), start);
        if (!each.find()) {
            return null;
        }
        return each.group("of") == null ? each.group("each") : each.group("of");
    }

    private static RateMention rate(Prose prose, Matcher at) {
        BigDecimal figure = figure(at);
        return new RateMention(
                at.start(),
                at.end(),
                prose.wording(at.start(), at.end()),
                at.group("unit").equals("‰") ? figure.movePointLeft(1) : figure,
                Comparison.of(at.group("sign"), null, at.group("behind")));
    }

    private static Optional<CountMention> count(Prose prose, Matcher at) {
        String digits = at.group("figure");
        String unit = at.group("unit");
        if (digits.length() > LONGEST || (unit.equals("年") && digits.length() > LONGEST_TERM)) {
            return Optional.empty();
        }
        return Optional.of(new CountMention(
                at.start(),
                at.end(),
                prose.wording(at.start(), at.end()),
                figure(at).multiply(scale(at.group("scale"))),
                unit,
                Comparison.of(at.group("sign"), at.group("more"), at.group("behind"))));
    }

    private static BigDecimal scale(@Nullable String scale) {
        if (scale == null) {
            return BigDecimal.ONE;
        }
        return switch (scale) {
            case "百" -> BigDecimal.valueOf(100);
            case "千" -> BigDecimal.valueOf(1_000);
            case "万" -> BigDecimal.valueOf(10_000);
            default -> BigDecimal.valueOf(100_000_000);
        };
    }

    private static BigDecimal figure(Matcher at) {
        return new BigDecimal(at.group("figure").replace(",", ""));
    }
}
