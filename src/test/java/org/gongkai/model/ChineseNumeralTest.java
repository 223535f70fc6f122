package org.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChineseNumeralTest {
    @Test
    void headingsAreCountedAsPeopleCount() {
        assertThat(IntStream.of(1, 9, 10, 11, 13, 19, 20, 21, 30, 99).mapToObj(ChineseNumeral::of))
                .containsExactly("一", "九", "十", "十一", "十三", "十九", "二十", "二十一", "三十", "九十九");
    }

    @Test
    void noTwoNumbersReadTheSame() {
        assertThat(IntStream.rangeClosed(1, 99).mapToObj(ChineseNumeral::of))
                .doesNotHaveDuplicates()
                .noneMatch(text -> text.contains("零"));
    }

    @Test
    void nothingElseIsCounted() {
        assertThatIllegalArgumentException().isThrownBy(() -> ChineseNumeral.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ChineseNumeral.of(100));
        assertThatIllegalArgumentException().isThrownBy(() -> ChineseNumeral.of(-1));
    }
}
