package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.model.SmallDossier.yuan;

import java.util.List;
import java.util.Optional;
import org.gongkai.model.Amount;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Amount TEN = yuan("100000.00");

    @Test
    void aRiseIsSaidWithTheVerbOfItsSentence() {
        assertThat(Wording.change("增长", yuan("110000.00"), Optional.of(TEN))).isEqualTo("，比上年增长1.00万元，增长10.00%");
        assertThat(Wording.change("增加", yuan("110000.00"), Optional.of(TEN))).isEqualTo("，比上年增加1.00万元，增长10.00%");
    }

    @Test
    void aFallIsSaidWithoutASign() {
        assertThat(Wording.change("增长", yuan("87655.44"), Optional.of(TEN))).isEqualTo("，比上年减少1.23万元，下降12.34%");
    }

    @Test
    void whatPrintsTheSameIsUnchanged() {
        assertThat(Wording.change("增长", TEN, Optional.of(TEN))).isEqualTo("，与上年持平");
        assertThat(Wording.change("增长", yuan("100049.99"), Optional.of(TEN))).isEqualTo("，与上年持平");
        assertThat(Wording.change("增长", yuan("100050.00"), Optional.of(TEN))).isEqualTo("，比上年增长0.01万元，增长0.05%");
        assertThat(Wording.change("增长", Amount.ZERO, Optional.of(Amount.ZERO))).isEqualTo("，与上年持平");
    }

    @Test
    void againstABaseOfZeroThereIsNoRate() {
        assertThat(Wording.change("增长", TEN, Optional.of(Amount.ZERO))).isEqualTo("，比上年增长10.00万元，上年预算数为0，不计算增长率");
        assertThat(Wording.comparedWithLastYear("上年", TEN, Optional.of(Amount.ZERO)))
                .isEqualTo("比上年预算数增加10.00万元");
    }

    @Test
    void withoutLastYearsFigureNothingIsSaid() {
        assertThat(Wording.change("增长", TEN, Optional.empty())).isEmpty();
        assertThat(Wording.comparedWithLastYear("上年", TEN, Optional.empty())).isEmpty();
    }

    @Test
    void whatFallsToNothingFallsByAHundredPercent() {
        assertThat(Wording.change("增长", Amount.ZERO, Optional.of(TEN))).isEqualTo("，比上年减少10.00万元，下降100.00%");
        assertThat(Wording.comparedWithLastYear("上年", Amount.ZERO, Optional.of(TEN)))
                .isEqualTo("比上年预算数减少10.00万元，下降100.00%");
    }

    @Test
    void theThreePublicExpensesAreComparedWithTheBudgetOfANamedYear() {
        assertThat(Wording.comparedWithLastYear("2025年", TEN, Optional.of(TEN))).isEqualTo("与2025年预算数相同");
        assertThat(Wording.comparedWithLastYear("2025年", yuan("110000.00"), Optional.of(TEN)))
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
        assertThat(Wording.withShare("基本支出", yuan("25738700.00"), yuan("32606700.00")))
                .isEqualTo("基本支出2,573.87万元，占78.94%");
        assertThat(Wording.withShare("单位资金", Amount.ZERO, TEN)).isEqualTo("单位资金0万元，占0%");
    }
}
