package org.gongkai.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gongkai.model.Amount;
import org.gongkai.prose.IndicatorValue.Form;
import org.gongkai.prose.IndicatorValue.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorValueTest {
    @ParameterizedTest
    @CsvSource({
        "≥450批次, COUNT, AT_LEAST, 450, 批次",
        "约50台套, COUNT, ABOUT, 50, 台套",
        "13428平方米, COUNT, EXACT, 13428, 平方米",
        "不少于3次, COUNT, AT_LEAST, 3, 次",
        "完成3次培训, COUNT, EXACT, 3, 次",
        "12个月, COUNT, EXACT, 12, 个月",
        "≥98%, RATE, AT_LEAST, 98, %",
        "１００％, RATE, EXACT, 100, %",
        "=100%, RATE, EXACT, 100, %",
        "100%有效保障, RATE, EXACT, 100, %",
        "合格率≥95%, RATE, AT_LEAST, 95, %",
        "≤140000.00元, MONEY, AT_MOST, 140000, 元",
        "≤14万元, MONEY, AT_MOST, 14, 万元",
        "1000元/人·年, PRICE, EXACT, 1000, 元/人·年",
        "2026年, DATE, EXACT, 2026, ''",
        "2025年度, DATE, EXACT, 2025, ''",
        "2026年12月底前, DATE, EXACT, 2026, ''",
        "2026-12-31, DATE, EXACT, 2026, ''"
    })
    void aValueIsReadWithItsSignAndUnit(String cell, Kind kind, Comparison comparison, BigDecimal number, String unit) {
        IndicatorValue value = IndicatorValue.of(cell);
        assertThat(value.kind()).isEqualTo(kind);
        assertThat(value.comparison()).isEqualTo(comparison);
        assertThat(value.number()).isEqualByComparingTo(number);
        assertThat(value.unit()).isEqualTo(unit);
        assertThat(value.form()).isEqualTo(Form.WELL_FORMED);
        assertThat(value.proposal()).isNull();
        assertThat(value.isMeasurable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "≥2000人、次, COUNT, ≥2000人次",
        "≥24台、套, COUNT, ≥24台套",
        "30批、次, COUNT, 30批次",
        "≥10人·次, COUNT, ≥10人次",
        "≥526元、人, PRICE, ≥526元/人",
        "225000元、年, PRICE, 225000元/年",
        "3225000年、元, PRICE, 3225000元/年",
        "按月足额发放工资月, PERIOD, 按月足额发放工资"
    })
    void aUnitThatIsNotWellFormedIsProposedAsItOughtToBe(String cell, Kind kind, String proposal) {
        IndicatorValue value = IndicatorValue.of(cell);
        assertThat(value.kind()).isEqualTo(kind);
        assertThat(value.form()).isEqualTo(Form.MALFORMED);
        assertThat(value.proposal()).isEqualTo(proposal);
        assertThat(IndicatorValue.of(proposal).form()).isEqualTo(Form.WELL_FORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"检验检测过程耗材批、次", "20家、户"})
    void whereTwoReadingsArePossibleNothingIsProposed(String cell) {
        IndicatorValue value = IndicatorValue.of(cell);
        assertThat(value.form()).isEqualTo(Form.MALFORMED);
        assertThat(value.proposal()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "按月, PERIOD",
        "每季度, PERIOD",
        "及时支付, PERIOD",
        "全年, PERIOD",
        "12月, DATE",
        "12月底前完成, DATE",
        "有效保障, WORDING",
        "保障工作人员工资, WORDING",
        "足额发放, WORDING",
        "可持续, WORDING",
        "90%-95%, UNREADABLE",
        "3次培训5人, UNREADABLE",
        "'  ', BLANK"
    })
    void whatHasNoNumberOfItsOwnIsToldApart(String cell, Kind kind) {
        IndicatorValue value = IndicatorValue.of(cell);
        assertThat(value.kind()).isEqualTo(kind);
        assertThat(value.form()).isEqualTo(Form.WELL_FORMED);
        assertThat(value.isMeasurable()).isEqualTo(kind != Kind.WORDING && kind != Kind.BLANK);
    }

    @Test
    void aBareNumberHasNoUnit() {
        assertThat(IndicatorValue.of("1,200")).satisfies(value -> {
            assertThat(value.kind()).isEqualTo(Kind.COUNT);
            assertThat(value.form()).isEqualTo(Form.MISSING);
        });
    }

    @Test
    void theMoneyOfAValueIsExact() {
        assertThat(IndicatorValue.of("287270.60元").amount()).contains(Amount.ofFen(28_727_060));
        assertThat(IndicatorValue.of("3225000年、元").amount()).contains(Amount.ofFen(322_500_000));
        assertThat(IndicatorValue.of("≤14.5万元").amount()).contains(Amount.ofFen(14_500_000));
        assertThat(IndicatorValue.of("80人").amount()).isEmpty();
    }
}
