package org.gongkai.output.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"2099.64", "-1.50", "1,200,000", "287,670.6", "78.94%", "0%", "0", "0.00", "1,234.00"})
    void whatIsPrintedIsPrintedAgain(String print) {
        assertThat(PrintedNumber.of(print))
                .hasValueSatisfying(number -> assertThat(number.print()).isEqualTo(print));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一", "1,23", "+1", "1.", "-0.00", "1e3", "＝1"})
    void whatIsNoNumberOrWouldPrintOtherwiseIsNone(String print) {
        assertThat(PrintedNumber.of(print)).isEmpty();
    }

    @Test
    void aNumberTooLongForASpreadsheetIsAText() {
        assertThat(PrintedNumber.of("1,234,567,890,123.45")).isPresent();
        assertThat(PrintedNumber.of("12,345,678,901,234.56")).isEmpty();
        assertThat(PrintedNumber.of("0123")).isEmpty();
    }
}
