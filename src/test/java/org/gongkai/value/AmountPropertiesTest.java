package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.model.Amount;

class AmountPropertiesTest {
    private static final String NASTY = "0123456789０１２９.．,，-－−–—()（）+＋￥¥△▲负元万亿Ee%％ \u3000\u00A0\u2009\u202F'OlI٣²½一#/";

    private final AmountParser yuan = new AmountParser(AmountUnit.YUAN);
    private final AmountParser wan = new AmountParser(AmountUnit.WAN);

    @Property
    void anAmountSurvivesEveryWriting(@ForAll("written") WrittenAmounts.Written written) throws Unreadable {
        assertThat(yuan.parse(written.text())).as(written.text()).isEqualTo(Amount.ofFen(written.fen()));
    }

    @Property
    void anAmountInWanSurvives(@ForAll long fen) throws Unreadable {
        String text = BigDecimal.valueOf(fen, 6).toPlainString();
        assertThat(wan.parse(text)).isEqualTo(Amount.ofFen(fen));
    }

    @Property
    void theOracleReadsEveryWritingToo(@ForAll("written") WrittenAmounts.Written written) {
        assertThat(Reader.read(written.text(), AmountUnit.YUAN).orElseThrow())
                .isEqualByComparingTo(BigDecimal.valueOf(written.fen(), 2));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void aSlipIsRefusedOrMeansWhatAPersonReads(@ForAll("slips") String text) {
        neverWrong(text);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void noTextIsReadAsAWrongNumber(@ForAll("nasty") String text) {
        neverWrong(text);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void aPowerOfTenIsReadExactlyOrRefused(@ForAll("powers") String text) {
        neverWrong(text);
    }

    @Provide
    Arbitrary<WrittenAmounts.Written> written() {
        return WrittenAmounts.any();
    }

    @Provide
    Arbitrary<String> slips() {
        return Mutation.of(WrittenAmounts.any().map(WrittenAmounts.Written::text), NASTY);
    }

    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.strings()
                .withChars(NASTY.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(9)
                .map(Characters::trim)
                .filter(text -> !text.isEmpty());
    }

    @Provide
    Arbitrary<String> powers() {
        return Arbitraries.strings()
                .withChars("0123456789.-+Ee()".toCharArray())
                .ofMaxLength(6)
                .map(tail -> "1." + tail.replaceFirst("[0-9]$", "E$0"));
    }

    private void neverWrong(String text) {
        neverWrong(yuan, text);
        neverWrong(wan, text);
    }

    private static void neverWrong(AmountParser parser, String text) {
        Optional<Amount> read = ParsedValue.read(parser, text);
        if (read.isPresent() && !isDash(text)) {
            assertThat(Reader.read(text, parser.unit())
                            .map(number -> number.movePointRight(parser.unit().decimals())))
                    .as(text)
                    .hasValueSatisfying(fen -> assertThat(fen)
                            .isEqualByComparingTo(BigDecimal.valueOf(read.get().fen())));
        }
    }

    private static boolean isDash(String text) {
        return text.matches("[￥¥]?\\s*[-－−–—]{1,3}");
    }
}
