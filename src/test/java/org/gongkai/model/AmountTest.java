package org.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.model.SmallDossier.yuan;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountTest {
    private static final Amount ONE_YUAN = Amount.ofFen(100);

    @Test
    void yuanAndWanAreCountedInFen() {
        assertThat(yuan("32606707.48")).isEqualTo(Amount.ofFen(3_260_670_748L));
        assertThat(Amount.ofWan(new BigDecimal("3260.670748"))).isEqualTo(Amount.ofFen(3_260_670_748L));
        assertThat(Amount.ofFen(3_260_670_748L).yuan()).isEqualTo(new BigDecimal("32606707.48"));
    }

    @Test
    void whatIsFinerThanAFenIsNoAmount() {
        assertThatThrownBy(() -> yuan("0.001")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Amount.ofWan(new BigDecimal("0.0000001"))).isInstanceOf(ArithmeticException.class);
        assertThat(yuan("0.010")).isEqualTo(Amount.ofFen(1));
    }

    @Test
    void whatALongDoesNotHoldIsNeverWrappedAround() {
        Amount most = Amount.ofFen(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Amount.ofFen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Amount.ofFen(Long.MIN_VALUE).minus(Amount.ofFen(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> yuan("92233720368547758.08")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void sumsAreExactWhereBinaryFractionsAreNot() {
        assertThat(Amount.sum(List.of(yuan("0.10"), yuan("0.20")))).isEqualTo(yuan("0.30"));
        assertThat(Amount.sum(List.of())).isEqualTo(Amount.ZERO);
        assertThat(yuan("0.10").minus(yuan("0.30"))).isEqualTo(yuan("-0.20"));
    }

    @Test
    void fiftyYuanRoundUpAndAFenLessRoundsDown() {
        assertThat(yuan("50.00").wan()).isEqualTo(new BigDecimal("0.01"));
        assertThat(yuan("49.99").wan()).isEqualTo(new BigDecimal("0.00"));
        assertThat(yuan("-50.00").wan()).isEqualTo(new BigDecimal("-0.01"));
        assertThat(yuan("-49.99").wan()).isEqualTo(new BigDecimal("0.00"));
        assertThat(yuan("12350.00").wan()).isEqualTo(new BigDecimal("1.24"));
        assertThat(yuan("12450.00").wan()).isEqualTo(new BigDecimal("1.25"));
    }

    @Test
    void halfWidthsAddUpOverSumsAndDifferences() {
        Amount printed = Amount.printedWan(new BigDecimal("1.00"));
        assertThat(printed).isEqualTo(new Amount(1_000_000, 5_000));
        assertThat(printed.plus(printed)).isEqualTo(new Amount(2_000_000, 10_000));
        assertThat(printed.minus(printed)).isEqualTo(new Amount(0, 10_000));
        assertThat(printed.plus(ONE_YUAN).halfWidth()).isEqualTo(5_000);
        assertThat(yuan("12349.99").printed()).isEqualTo(Amount.printedWan(new BigDecimal("1.23")));
    }

    @Test
    void aHalfWidthIsNeverNegative() {
        assertThatThrownBy(() -> new Amount(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exactAmountsAgreeOrAreBrokenAndAFenIsEnough() {
        assertThat(ONE_YUAN.against(yuan("1.00"))).isEqualTo(Agreement.AGREE);
        assertThat(ONE_YUAN.against(yuan("1.01"))).isEqualTo(Agreement.BROKEN);
        assertThat(ONE_YUAN.against(yuan("0.99"))).isEqualTo(Agreement.BROKEN);
    }

    @Test
    void aPrintedFigureLeavesAResidueOfFiftyYuanAndNoFenMore() {
        Amount printed = Amount.printedWan(new BigDecimal("1.00"));
        assertThat(printed.against(yuan("10000.00"))).isEqualTo(Agreement.AGREE);
        assertThat(printed.against(yuan("10050.00"))).isEqualTo(Agreement.RESIDUE);
        assertThat(printed.against(yuan("9950.00"))).isEqualTo(Agreement.RESIDUE);
        assertThat(printed.against(yuan("10050.01"))).isEqualTo(Agreement.BROKEN);
        assertThat(printed.against(yuan("9949.99"))).isEqualTo(Agreement.BROKEN);
    }

    @Test
    void twoPrintedFiguresLeaveAResidueOfAHundredYuan() {
        Amount printed = Amount.printedWan(new BigDecimal("1.00"));
        assertThat(printed.against(Amount.printedWan(new BigDecimal("1.01")))).isEqualTo(Agreement.RESIDUE);
        assertThat(printed.against(Amount.printedWan(new BigDecimal("1.02")))).isEqualTo(Agreement.BROKEN);
    }

    @Test
    void aSumOfPrintedPartsIsAsVagueAsItsPartsTogether() {
        List<Amount> parts = List.of(
                yuan("33333.33").printed(),
                yuan("33333.33").printed(),
                yuan("33333.34").printed());
        assertThat(Amount.sum(parts).wan()).isEqualTo(new BigDecimal("9.99"));
        assertThat(Amount.sum(parts).against(yuan("100000.00"))).isEqualTo(Agreement.RESIDUE);
        assertThat(Amount.sum(parts).against(yuan("100200.00"))).isEqualTo(Agreement.BROKEN);
    }

    @Test
    void amountsStandInTheOrderOfTheirFen() {
        assertThat(ONE_YUAN).isLessThan(yuan("1.01")).isGreaterThan(yuan("-1.01"));
        assertThat(ONE_YUAN).isLessThan(new Amount(100, 5));
    }
}
