package org.gongkai.output.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"0", "1", "-1", "210", "0.5", "-0.5", "0.0001", "-0.0001", "3.07", "97.2436", "-12.3", "0.9999"})
    void aLengthIsWrittenWithNoMoreDigitsThanItHas(String millimetres) {
        assertThat(Length.text(Length.rounded(Double.parseDouble(millimetres)))).isEqualTo(millimetres);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 10, 100, 1000, 9999, 10_000, 10_001, 123_456_789, -7, -70_000, -70_010})
    void aLengthIsWrittenAsADecimalNumberOfMillimetres(long length) {
        assertThat(new BigDecimal(Length.text(length))).isEqualByComparingTo(BigDecimal.valueOf(length, 4));
    }
}
