package org.gongkai.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every way in which systems and people write an amount. */
final class WrittenAmounts {
    static final List<UnaryOperator<String>> WIDTHS = List.of(text -> text, WrittenAmounts::fullWidth);
    private static final List<UnaryOperator<String>> GROUPS = List.of(
            digits -> digits,
            digits -> grouped(digits, ","),
            digits -> grouped(digits, "\u202F"),
            digits -> grouped(digits, "\u2009"));
    private static final List<String> POSITIVE =
            List.of("#", "+#", "￥#", "¥ #", "RMB#", "CNY #", "人民币#", "#元", "# 元", "￥#元");
    private static final List<String> NEGATIVE = List.of(
            "-#", "−#", "–#", "—#", "△#", "▲ #", "负#", "(#)", "( # )", "#-", "-￥#", "￥-#", "￥(#)", "(￥#)", "-#元",
            "(#元)");

    private WrittenAmounts() {}

    /** An amount in fen with one of its writings. */
    record Written(long fen, String text) {}

    static Arbitrary<Written> any() {
        Arbitrary<Long> small = Arbitraries.longs().between(-99_999_999L, 99_999_999L);
        Arbitrary<Long> large = Arbitraries.longs().greaterOrEqual(-Long.MAX_VALUE);
        return Combinators.combine(
                        Arbitraries.oneOf(small, large),
                        Arbitraries.of(GROUPS),
                        Arbitraries.of(WIDTHS),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 3))
                .as(WrittenAmounts::write);
    }

    private static Written write(
            long fen, UnaryOperator<String> groups, UnaryOperator<String> width, int form, int decimals) {
        String digits = groups.apply(decimals(BigDecimal.valueOf(Math.abs(fen), 2), decimals));
        List<String> forms = fen < 0 ? NEGATIVE : POSITIVE;
        return new Written(fen, width.apply(forms.get(form % forms.size()).replace("#", digits)));
    }

    private static String decimals(BigDecimal yuan, int decimals) {
        BigDecimal shortest = yuan.stripTrailingZeros();
        int shown = decimals == 0 ? Math.max(0, shortest.scale()) : Math.max(2, decimals + 1);
        return yuan.setScale(shown).toPlainString();
    }

    static String grouped(String digits, String separator) {
        int end = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int place = end - 3; place > 0; place -= 3) {
            text.insert(place, separator);
        }
        return text.toString();
    }

    static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c - '!' + '！' : c)));
        return wide.toString();
    }
}
