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
                "-0|0",
                ".5|50",
                "－１，２３４．５６|-123456",
                "1\u202F234.56|123456",
                "1\u2009234\u2009567|123456700",
                "+5|500",
                "＋￥5|500",
                "负5|-500",
                "负￥5|-500",
                "–5|-500",
                "—5|-500",
                "- 5|-500",
                "5-|-500",
                "￥5-|-500",
                "(￥5)|-500",
                "￥(5)|-500",
                "RMB 1,234.56|123456",
                "CNY5|500",
                "人民币5|500",
                "1,234.56元|123456",
                "1,234.00 元|123400",
                "￥5元|500",
                "5元整|500",
                "(5元)|-500"
            })
    void aFigureIsReadToTheFen(String text, long fen) throws Unreadable {
        assertThat(yuan.parse(text)).isEqualTo(Amount.ofFen(fen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "无",
                "#REF!",
                "#DIV/0!",
                "1,23",
                "1,2345",
                "12,34,567",
                ",123",
                "1234,567",
                "1.",
                "1.2.3",
                "--5",
                "1 234",
                "十二",
                "()",
                "0x1F",
                "+-5",
                "-5-",
                "5—",
                "5 -",
                "1.0E1-",
                "3–5",
                "(5",
                "5)",
                "[5]",
                "￥￥5",
                "5￥",
                "0123",
                "0,123",
                "1,234 567",
                "1,234\u202F567",
                "1\u00A0234",
                "1\u3000234",
                "1'234",
                "1.234.567",
                "12,34.5",
                "1，2345",
                "１2",
                "1２,345",
                "٣٤",
                "Ⅻ",
                "5²",
                "½",
                "一二",
                "壹佰元整",
                "1O0",
                "l2",
                "12万元",
                "12万",
                "1.2亿",
                "1.2亿元",
                "$5",
                "5美元",
                "5%",
                "Infinity",
                "-∞",
                "null",
                "Err:502",
                "----",
                "1.2E+5",
                "1.23457E+11",
                "1.23457E+17",
                "12E5",
                "1.2E05",
                "1.2E1000"
            })
    void whatIsNoFigureIsRefused(String text) {
        assertThat(ParsedValue.refusal(yuan, text))
                .returns(text, Problem::value)
                .returns("金额，如 1234.56 或 1,234.56", Problem::expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#REF!|公式出错",
                "#DIV/0!|公式出错",
                "Err:502|公式出错",
                "#####|太窄",
                "NaN|算不出",
                "-Infinity|算不出",
                "null|算不出",
                "1.23457E+11|科学计数法",
                "-1.2E+05|科学计数法",
                "1,23|千分位",
                "１，２３|千分位",
                "1 234|空格",
                "１2|半角和全角",
                "1O0|字母",
                "1,l00.00|字母",
                "12万元|单位",
                "12 亿|单位",
                "壹佰元整|汉字数字",
                "十二|汉字数字",
                "$5|人民币",
                "5%|百分数",
                "٣٤|0 到 9",
                "5²|0 到 9",
                "+-5|负号写了两次",
                "-5-|负号写了两次",
                "(5|括号不成对",
                "5)|括号不成对",
                "0123|多余的 0",
                "5—|横线",
                "3-5|横线",
                "1.2.3|小数点",
                "1.|小数点",
                "无|填写数字"
            })
    void theRemedyNamesWhatIsWrong(String text, String remedy) {
        assertThat(ParsedValue.refusal(yuan, text).remedy()).contains(remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2E5,12000000",
        "1.2e5,12000000",
        "1.0E7,1000000000",
        "-1.23456789E7,-1234567890",
        "1.2345678E+5,12345678",
        "1.2345678E+05,12345678",
        "1.25E+0,125",
        "1.234500E+4,1234500"
    })
    void aPowerOfTenIsReadWhereNoDigitCanBeLost(String text, long fen) throws Unreadable {
        assertThat(yuan.parse(text)).isEqualTo(Amount.ofFen(fen));
        assertThat(yuan.notice(text, Amount.ofFen(fen)))
                .hasValueSatisfying(told -> assertThat(told).contains("科学计数法"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "－", "—", "–", "——", "--", "￥-", "¥ -"})
    void aDashAloneIsZeroAndTold(String text) throws Unreadable {
        assertThat(yuan.parse(text)).isEqualTo(Amount.ZERO);
        assertThat(yuan.notice(text, Amount.ZERO)).hasValue("金额写作横线，按 0 读取，请核对");
    }

    @Test
    void aFigureThatStandsAsItOughtToIsNotTold() {
        assertThat(yuan.notice("1,234.56", Amount.ofFen(123456))).isEmpty();
        assertThat(yuan.notice("0.00", Amount.ZERO)).isEmpty();
    }

    @Test
    void theUnitInACellAgreesWithTheColumn() throws Unreadable {
        assertThat(wan.parse("1.2万元")).isEqualTo(Amount.ofFen(1_200_000));
        assertThat(ParsedValue.refusal(wan, "12元").remedy()).contains("单位");
        assertThat(ParsedValue.refusal(wan, "12万").remedy()).contains("单位");
    }

    @Test
    void aDoubleNegativeIsRefused() {
        assertThat(ParsedValue.refusal(yuan, "(-5)").remedy()).contains("负号写了两次");
    }

    @Test
    void finerThanAFenIsRefused() {
        assertThat(ParsedValue.refusal(yuan, "1.234").expected()).isEqualTo("精确到分的金额（以元计，最多 2 位小数）");
        assertThat(ParsedValue.refusal(yuan, "1.234").remedy()).isEqualTo("请在系统中核实该金额，按分取整后重新导出。");
        assertThat(ParsedValue.refusal(yuan, "0.30000000000000004").remedy()).contains("计算误差，应当是 0.30");
        assertThat(ParsedValue.refusal(yuan, "-1234.5599999999999").remedy()).contains("计算误差，应当是 -1234.56");
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
        assertThat(ParsedValue.refusal(yuan, "1E99").remedy()).contains("数字过大");
        assertThat(ParsedValue.refusal(yuan, "9".repeat(30)).remedy()).contains("数字过大");
    }
}
