package org.gongkai.output.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetNamesTest {
    @Test
    void noTwoSheetsHaveTheSameName() {
        SheetNames names = new SheetNames();
        assertThat(List.of(names.free("表A"), names.free("表a"), names.free("x".repeat(40)), names.free("x".repeat(31))))
                .containsExactly("表A", "表a(2)", "x".repeat(31), "x".repeat(28) + "(2)");
        assertThat(names.free("History")).isEqualTo("History(2)");
        assertThat(names.free("字".repeat(30) + "😀")).isEqualTo("字".repeat(30));
    }
}
