package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.FundSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A cell may hold a book; no parser may take long over it, or run out of stack. */
class LongTextsTest {
    private static final int LONG = 20_000;

    static Stream<Parser<?>> parsers() {
        return Stream.of(
                new AmountParser(AmountUnit.YUAN),
                new AmountParser(AmountUnit.WAN),
                new PercentageParser(true),
                new AreaParser(),
                new QuantityParser(),
                new YearParser(),
                new DateParser(),
                new SerialDateParser(DateSystem.FROM_1900),
                FunctionalCodeParser.installed(),
                EconomicCodeParser.departmental(),
                new UnitCodeParser(),
                new UnitCodeParser(true),
                new IdentifierParser("项目编码"),
                new TermParser<>(FundSource.class));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void aTextWithoutEndIsRefused(Parser<?> parser) {
        List.of(
                        "1", "1 ", " 1", "1,234", "1.", "(", "-", "—", "1-", "0", "１", "1１", "a1", "负", "￥", "#", "1E",
                        ":00.0", "2026-", "[1]", "行")
                .forEach(piece -> {
                    String text = Characters.trim(piece.repeat(LONG));
                    assertThat(ParsedValue.read(parser, text)).as(piece).isEmpty();
                    assertThat(ParsedValue.refusal(parser, text).remedy()).isNotBlank();
                });
    }
}
