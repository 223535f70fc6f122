package org.gongkai.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BesideTest {
    private final Beside sides = new Beside(2, 3);

    @Test
    void theShorterSideIsFilledWithBlanks() {
        assertThat(Print.of(sides.rows(List.of(cells("一", "1")), List.of(cells("甲", "2", "3"), cells("乙", "4", "5")))))
                .containsExactly("一|1|甲|2|3", "||乙|4|5");
        assertThat(Print.of(sides.rows(List.of(cells("一", "1"), cells("二", "2")), List.of(cells("甲", "2", "3")))))
                .containsExactly("一|1|甲|2|3", "二|2|||");
        assertThat(sides.rows(List.of(), List.of())).isEmpty();
    }

    @Test
    void anIncompleteSideIsFilledToItsOwnWidth() {
        Row row = sides.row(Row.Rank.TOTAL, cells("一"), cells("甲"));
        assertThat(Print.of(row)).isEqualTo("一||甲||");
        assertThat(row.rank()).isEqualTo(Row.Rank.TOTAL);
    }

    private static List<Cell> cells(String... texts) {
        return List.of(texts).stream().map(Cell::text).toList();
    }
}
