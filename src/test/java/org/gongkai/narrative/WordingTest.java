package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.model.SmallDossier.yuan;

import java.util.List;
import java.util.Optional;
import org.gongkai.model.Origin;
import org.gongkai.table.Figure;
import org.gongkai.table.Quoted;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Figure TEN = now("100000.00");
    private static final Optional<Figure> TEN_BEFORE = Optional.of(before("100000.00"));
    private static final Optional<Figure> NOTHING_BEFORE = Optional.of(before("0.00"));

    @Test
    void aRiseIsSaidWithTheVerbOfItsSentence() {
        assertThat(Wording.change("增长", now("110000.00"), TEN_BEFORE).text()).isEqualTo("，比上年增长1.00万元，增长10.00%");
        assertThat(Wording.change("增加", now("110000.00"), TEN_BEFORE).text()).isEqualTo("，比上年增加1.00万元，增长10.00%");
    }

    @Test
    void aFallIsSaidWithoutASign() {
        assertThat(Wording.change("增长", now("87655.44"), TEN_BEFORE).text()).isEqualTo("，比上年减少1.23万元，下降12.34%");
    }

    @Test
    void whatPrintsTheSameIsUnchanged() {
        assertThat(Wording.change("增长", TEN, TEN_BEFORE).text()).isEqualTo("，与上年持平");
        assertThat(Wording.change("增长", now("100049.99"), TEN_BEFORE).text()).isEqualTo("，与上年持平");
        assertThat(Wording.change("增长", now("100050.00"), TEN_BEFORE).text()).isEqualTo("，比上年增长0.01万元，增长0.05%");
        assertThat(Wording.change("增长", Figure.ZERO, NOTHING_BEFORE).text()).isEqualTo("，与上年持平");
    }

    @Test
    void againstABaseOfZeroThereIsNoRate() {
        assertThat(Wording.change("增长", TEN, NOTHING_BEFORE).text()).isEqualTo("，比上年增长10.00万元，上年预算数为0，不计算增长率");
        assertThat(Wording.comparedWithLastYear("上年", TEN, NOTHING_BEFORE).text())
                .isEqualTo("比上年预算数增加10.00万元");
    }

    @Test
    void withoutLastYearsFigureNothingIsSaid() {
        assertThat(Wording.change("增长", TEN, Optional.empty()).text()).isEmpty();
        assertThat(Wording.comparedWithLastYear("上年", TEN, Optional.empty()).text())
                .isEmpty();
    }

    @Test
    void whatFallsToNothingFallsByAHundredPercent() {
        assertThat(Wording.change("增长", Figure.ZERO, TEN_BEFORE).text()).isEqualTo("，比上年减少10.00万元，下降100.00%");
        assertThat(Wording.comparedWithLastYear("上年", Figure.ZERO, TEN_BEFORE).text())
                .isEqualTo("比上年预算数减少10.00万元，下降100.00%");
    }

    @Test
    void theThreePublicExpensesAreComparedWithTheBudgetOfANamedYear() {
        assertThat(Wording.comparedWithLastYear("2025年", TEN, TEN_BEFORE).text())
                .isEqualTo("与2025年预算数相同");
        assertThat(Wording.comparedWithLastYear("2025年", now("110000.00"), TEN_BEFORE)
                        .text())
                .isEqualTo("比2025年预算数增加1.00万元，增长10.00%");
    }

    @Test
    void oneReasonIsGivenAsItStandsAndSeveralAreCounted() {
        assertThat(Wording.because(List.of())).isEmpty();
        assertThat(Wording.because(List.of("人员增加"))).isEqualTo("，主要原因是人员增加");
        assertThat(Wording.because(List.of("人员增加", "新增项目"))).isEqualTo("，主要原因是：1、人员增加；2、新增项目");
    }

    @Test
    void aShareFollowsItsFigure() {
        assertThat(Wording.withShare("基本支出", now("25738700.00"), now("32606700.00"))
                        .text())
                .isEqualTo("基本支出2,573.87万元，占78.94%");
        assertThat(Wording.withShare("单位资金", Figure.ZERO, TEN).text()).isEqualTo("单位资金0万元，占0%");
    }

    @Test
    void aChangeListsLastYearsFigureWhichItDoesNotPrintAndThenItself() {
        Prose change = Wording.change("增长", now("87655.44"), TEN_BEFORE);
        assertThat(change.figures()).extracting(Quoted::print).containsExactly("", "1.23");
        assertThat(change.figures().get(0).figure()).isEqualTo(before("100000.00"));
        assertThat(change.figures().get(1).figure().amount()).isEqualTo(yuan("12344.56"));
        assertThat(change.figures().get(1).figure().origins())
                .containsExactlyInAnyOrder(new Origin("e", "", 2), new Origin("u", "", 1));
        assertThat(Wording.comparedWithLastYear("上年", now("87655.44"), TEN_BEFORE)
                        .figures())
                .isEqualTo(change.figures());
    }

    @Test
    void whatIsUnchangedStillListsTheFigureItIsComparedWith() {
        assertThat(Wording.change("增长", TEN, TEN_BEFORE).figures())
                .containsExactly(new Quoted("", before("100000.00")));
    }

    @Test
    void aShareListsItsFigureAndNotTheWhole() {
        assertThat(Wording.withShare("基本支出", TEN, now("200000.00")).figures())
                .containsExactly(new Quoted("10.00", TEN));
    }

    private static Figure now(String yuan) {
        return new Figure(yuan(yuan), List.of(new Origin("e", "", 2)));
    }

    private static Figure before(String yuan) {
        return new Figure(yuan(yuan), List.of(new Origin("u", "", 1)));
    }
}
