package org.gongkai.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitSlipTest {
    @ParameterizedTest
    @CsvSource({
        "469275, 429675, TRANSPOSED",
        "469275.00, 429675, TRANSPOSED",
        "287670.60, 287270.60, ONE_DIGIT",
        "120.5, 1205000, TEN_THOUSANDFOLD",
        "12.05, 120500.5, TEN_THOUSANDFOLD",
        "46.9275, 4692.75, SHIFTED",
        "125, 1250, SHIFTED"
    })
    void aSlipOfThePenIsNamed(BigDecimal one, BigDecimal other, DigitSlip slip) {
        assertThat(DigitSlip.between(one, other)).contains(slip);
        assertThat(DigitSlip.between(other, one)).contains(slip);
    }

    @ParameterizedTest
    @CsvSource({
        "3300000, 3225000",
        "970000, 1035000",
        "3, 8",
        "25, 52",
        "20, 200",
        "469275, 469275",
        "469275, 429676",
        "0, 5"
    })
    void numbersThatAreMerelyDifferentAreNoSlip(BigDecimal one, BigDecimal other) {
        assertThat(DigitSlip.between(one, other)).isEmpty();
    }

    @Property
    void swappingTwoDigitsIsAlwaysSeen(
            @ForAll @LongRange(min = 100_000, max = 999_999) long number,
            @ForAll @IntRange(min = 0, max = 5) int one,
            @ForAll @IntRange(min = 0, max = 5) int other) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        char kept = digits.charAt(one);
        digits.setCharAt(one, digits.charAt(other));
        digits.setCharAt(other, kept);
        Assume.that(digits.charAt(0) != '0' && !digits.toString().equals(Long.toString(number)));
        assertThat(DigitSlip.transposed(BigDecimal.valueOf(number), new BigDecimal(digits.toString())))
                .isTrue();
    }

    @Property
    void aShiftTellsByHowManyPlaces(
            @ForAll @LongRange(min = 1, max = 999_999) long number, @ForAll @IntRange(min = 1, max = 8) int places) {
        BigDecimal one = BigDecimal.valueOf(number, 2);
        assertThat(DigitSlip.shift(one, one.movePointRight(places))).hasValue(places);
        assertThat(DigitSlip.shift(one.movePointRight(places), one)).hasValue(-places);
    }
}
