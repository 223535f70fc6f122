package org.gongkai.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.model.SmallDossier.yuan;

import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.Origin;
import org.gongkai.model.SmallDossier;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Origin SECOND = new Origin("e", "", 2);
    private static final Origin THIRD = new Origin("e", "", 3);
    private static final Figure THREE = new Figure(yuan("3.00"), List.of(SECOND));
    private static final Figure FIVE = new Figure(yuan("5.00"), List.of(SECOND, THIRD));

    @Test
    void aSumRemembersEveryRecord() {
        Figure sum = Figure.sum(new SmallDossier()
                .spends("公用经费 P1 2240101 30201 50201 一般公共预算 当年预算 1.00")
                .spends("公用经费 P1 2240101 30202 50201 一般公共预算 当年预算 2.00")
                .build()
                .expenditure());
        assertThat(sum).isEqualTo(new Figure(yuan("3.00"), List.of(SECOND, THIRD)));
        assertThat(Figure.sum(List.of())).isEqualTo(Figure.ZERO);
    }

    @Test
    void sumsAndDifferencesRestOnTheRecordsOfBothEachNamedOnce() {
        assertThat(THREE.plus(FIVE)).isEqualTo(new Figure(yuan("8.00"), List.of(SECOND, THIRD)));
        assertThat(THREE.minus(FIVE)).isEqualTo(new Figure(Amount.ofFen(-200), List.of(SECOND, THIRD)));
        assertThat(FIVE.plus(Figure.ZERO)).isEqualTo(FIVE);
    }
}
