package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.model.SmallDossier.yuan;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.Origin;
import org.gongkai.table.Figure;
import org.gongkai.table.Quoted;
import org.junit.jupiter.api.Test;

class ProseTest {
    private static final Figure TWO = new Figure(yuan("20000.00"), List.of(new Origin("e", "", 2)));

    @Test
    void wordsAndFiguresFollowOneAnother() {
        Prose prose = Prose.of("预算收入", TWO)
                .then("，其中：")
                .then("上年结转", Figure.ZERO)
                .then(Prose.of("，年终结转", TWO))
                .then("。");
        assertThat(prose.text()).isEqualTo("预算收入2.00万元，其中：上年结转0万元，年终结转2.00万元。");
        assertThat(prose.figures())
                .containsExactly(new Quoted("2.00", TWO), new Quoted("0", Figure.ZERO), new Quoted("2.00", TWO));
    }

    @Test
    void whatIsJoinedHasWordsOnlyInBetween() {
        Prose joined = Stream.of(Prose.of("甲", TWO), Prose.of("乙"), Prose.of("丙", Figure.ZERO))
                .collect(Prose.joining("；"));
        assertThat(joined.text()).isEqualTo("甲2.00万元；乙；丙0万元");
        assertThat(joined.figures()).hasSize(2);
        assertThat(Stream.<Prose>of().collect(Prose.joining("；"))).isEqualTo(Prose.NOTHING);
    }

    @Test
    void nothingIsNotLedIn() {
        assertThat(Prose.of("甲", TWO).ledInBy("，").text()).isEqualTo("，甲2.00万元");
        assertThat(Prose.NOTHING.ledInBy("，")).isEqualTo(Prose.NOTHING);
    }
}
