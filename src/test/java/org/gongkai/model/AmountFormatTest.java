package org.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.model.SmallDossier.yuan;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AmountFormatTest {
    @Test
    void inATableFiguresHaveNoSeparatorsAndZeroIsBlank() {
        assertThat(AmountFormat.inTable(yuan("32606707.48"))).isEqualTo("3260.67");
        assertThat(AmountFormat.inTable(yuan("1000.00"))).isEqualTo("0.10");
        assertThat(AmountFormat.inTable(yuan("-12345.67"))).isEqualTo("-1.23");
        assertThat(AmountFormat.inTable(Amount.ZERO)).isEmpty();
    }

    @Test
    void aFigureTooSmallToPrintIsNotBlankBecauseItIsNotZero() {
        assertThat(AmountFormat.inTable(yuan("0.01"))).isEqualTo("0.00");
        assertThat(AmountFormat.inProse(yuan("0.01"))).isEqualTo("0.00");
    }

    @Test
    void inProseFiguresHaveSeparatorsAndZeroIsSaid() {
        assertThat(AmountFormat.inProse(yuan("32606707.48"))).isEqualTo("3,260.67");
        assertThat(AmountFormat.inProse(yuan("12345678901.00"))).isEqualTo("1,234,567.89");
        assertThat(AmountFormat.inProse(yuan("5000.00"))).isEqualTo("0.50");
        assertThat(AmountFormat.inProse(Amount.ZERO)).isEqualTo("0");
    }

    @Test
    void inAFormFiguresAreYuanWithoutNeedlessZeros() {
        assertThat(AmountFormat.inForm(yuan("287670.60"))).isEqualTo("287,670.6");
        assertThat(AmountFormat.inForm(yuan("287670.00"))).isEqualTo("287,670");
        assertThat(AmountFormat.inForm(yuan("287670.65"))).isEqualTo("287,670.65");
        assertThat(AmountFormat.inForm(Amount.ZERO)).isEqualTo("0");
    }

    @Test
    void hugeFiguresKeepTheirLastFen() {
        assertThat(AmountFormat.inForm(Amount.ofFen(Long.MAX_VALUE))).isEqualTo("92,233,720,368,547,758.07");
    }

    @Test
    void aShareIsRoundedHalfUpAndOfNothingItIsZero() {
        assertThat(AmountFormat.share(yuan("1.00"), yuan("3.00"))).isEqualTo("33.33%");
        assertThat(AmountFormat.share(yuan("2.00"), yuan("3.00"))).isEqualTo("66.67%");
        assertThat(AmountFormat.share(yuan("1.00"), yuan("16.00"))).isEqualTo("6.25%");
        assertThat(AmountFormat.share(yuan("0.01"), yuan("200.00"))).isEqualTo("0.01%");
        assertThat(AmountFormat.share(yuan("7.00"), yuan("7.00"))).isEqualTo("100.00%");
        assertThat(AmountFormat.share(Amount.ZERO, yuan("3.00"))).isEqualTo("0%");
        assertThat(AmountFormat.share(yuan("3.00"), Amount.ZERO)).isEqualTo("0%");
    }

    @Test
    void aRateHasNoSignAndNoMeaningAgainstZero() {
        assertThat(AmountFormat.growth(yuan("-25.00"), yuan("200.00"))).isEqualTo("12.50%");
        assertThat(AmountFormat.growth(yuan("266.92"), yuan("2993.75"))).isEqualTo("8.92%");
        assertThatThrownBy(() -> AmountFormat.growth(yuan("1.00"), Amount.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(AmountFormat.inProse(yuan("32606707.48"))).isEqualTo("3,260.67");
            assertThat(AmountFormat.inForm(yuan("287670.60"))).isEqualTo("287,670.6");
        } finally {
            Locale.setDefault(before);
        }
    }
}
