package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageParserTest {
    private final PercentageParser inCells = new PercentageParser(false);
    private final PercentageParser inHeader = new PercentageParser(true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5%|12.5",
                "１２．５％|12.5",
                "12.50%|12.50",
                "-3%|-3",
                "△3.1%|-3.1",
                "(3.1%)|-3.1",
                "1,234.5%|1234.5",
                ".5 %|.5",
                "0%|0"
            })
    void aPercentageIsExact(String text, BigDecimal points) throws Unreadable {
        assertThat(inCells.parse(text)).hasValue(points);
        assertThat(inHeader.parse(text)).hasValue(points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "—", "–"})
    void whereNothingStandsThereIsNoPercentage(String text) throws Unreadable {
        assertThat(inCells.parse(text)).isEmpty();
    }

    @Test
    void withoutASignItIsAPercentageOnlyIfTheHeaderSaysSo() throws Unreadable {
        assertThat(inHeader.parse("12.5")).hasValue(new BigDecimal("12.5"));
        assertThat(ParsedValue.refusal(inCells, "0.125").remedy()).contains("没有百分号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5‰", "5%%", "%5", "%", "#DIV/0!", "1,2%", "１2%", "5%-5%", "百分之五"})
    void whatIsNoPercentageIsRefused(String text) {
        assertThat(ParsedValue.refusal(inHeader, text).expected()).isEqualTo("百分数，如 12.5%");
    }

    @Test
    void theRemedyIsThatOfTheFigure() {
        assertThat(ParsedValue.refusal(inHeader, "#DIV/0!").remedy()).contains("公式出错");
        assertThat(ParsedValue.refusal(inHeader, "1,2%").remedy()).contains("千分位");
    }
}
