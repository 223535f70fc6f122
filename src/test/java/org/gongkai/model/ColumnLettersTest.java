package org.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnLettersTest {
    @ParameterizedTest
    @CsvSource({"0,A", "14,O", "25,Z", "26,AA", "51,AZ", "52,BA", "701,ZZ", "702,AAA"})
    void columnsAreLetteredAsASpreadsheetLettersThem(int column, String letters) {
        assertThat(ColumnLetters.of(column)).isEqualTo(letters);
    }

    @Test
    void columnsAreCountedFromZero() {
        assertThatThrownBy(() -> ColumnLetters.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
