package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.model.Amount;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountParserTest {
    private final AmountParser yuan = new AmountParser(AmountUnit.YUAN);
    private final AmountParser wan = new AmountParser(AmountUnit.WAN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12|1200",
                "0.5|50",
                "1234.56|123456",
                "1234.5600|123456",
                "1,234.56|123456",
                "12,345,678|1234567800",
                "１，２３４．５６|123456",
                "￥1,234.56|123456",
                "¥12|1200",
                "￥ 12|1200",
                "(1,234.56)|-123456",
                "（１２）|-1200",
                "△5|-500",
                "▲5|-500",
                "△ 5.01|-501",
                "-5|-500",
                "－5|-500",
                "−5|-500",
                "-￥5|-500",
                "￥-5|-500",
                "-0|0"
            })
    void aFigureIsReadToTheFen(String text, long fen) throws Unreadable {
        assertThat(yuan.parse(text)).isEqualTo(Amount.ofFen(fen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "NaN",
                "无",
                "1.2E5",
                "#REF!",
                "#DIV/0!",
                "1,23",
                "1,2345",
                "12,34,567",
                ",123",
                "1234,567",
                "1.",
                ".5",
                "1.2.3",
                "--5",
                "1 234",
                "十二",
                "12元",
                "()",
                "0x1F",
                "+-5"
            })
    void whatIsNoFigureIsRefused(String text) {
        assertThat(ParsedValue.refusal(yuan, text))
                .returns(text, Problem::value)
                .returns("金额，如 1234.56 或 1,234.56", Problem::expected);
    }

    @Test
    void theRemedyNamesWhatASpreadsheetDid() {
        assertThat(ParsedValue.refusal(yuan, "#REF!").remedy()).contains("公式出错");
        assertThat(ParsedValue.refusal(yuan, "1.2E5").remedy()).contains("科学计数法");
        assertThat(ParsedValue.refusal(yuan, "1,23").remedy()).contains("千分位");
        assertThat(ParsedValue.refusal(yuan, "#####").remedy()).contains("公式出错");
    }

    @Test
    void aDoubleNegativeIsRefused() {
        assertThat(ParsedValue.refusal(yuan, "(-5)").remedy()).contains("负号写了两次");
    }

    @Test
    void finerThanAFenIsRefused() {
        assertThat(ParsedValue.refusal(yuan, "1.234").expected()).isEqualTo("精确到分的金额（以元计，最多 2 位小数）");
        assertThat(ParsedValue.refusal(wan, "0.1234567").expected()).isEqualTo("精确到分的金额（以万元计，最多 6 位小数）");
    }

    @Test
    void wanHaveSixDecimals() throws Unreadable {
        assertThat(wan.parse("1.234567")).isEqualTo(Amount.ofFen(1_234_567));
        assertThat(wan.parse("3,260.67")).isEqualTo(Amount.ofFen(3_260_670_000L));
    }

    @Test
    void moreThanFitsIsRefused() throws Unreadable {
        assertThat(yuan.parse("92233720368547758.07")).isEqualTo(Amount.ofFen(Long.MAX_VALUE));
        assertThat(ParsedValue.refusal(yuan, "92233720368547758.08").remedy()).contains("数字过大");
    }
}
