package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.document.IndicatorRows.LevelOne;
import org.gongkai.document.IndicatorRows.LevelTwo;
import org.gongkai.model.PerformanceIndicator;
import org.junit.jupiter.api.Test;

class IndicatorRowsTest {
    @Test
    void theLevelsOfTheTemplateStandInItsOrderEvenWhereASheetFillsNone() {
        List<LevelOne> levels = IndicatorRows.of(List.of(), List.of());
        assertThat(levels).extracting(LevelOne::name).containsExactly("产出指标", "效益指标", "满意度指标");
        assertThat(levels)
                .flatExtracting(LevelOne::levels)
                .extracting(LevelTwo::name)
                .containsExactly("数量指标", "质量指标", "时效指标", "成本指标", "经济效益", "社会效益", "生态效益", "可持续影响", "服务对象满意度");
        assertThat(levels).extracting(LevelOne::height).containsExactly(4, 4, 1);
    }

    @Test
    void indicatorsOfBothSpansStandBesideEachOtherInTheOrderOfTheSheet() {
        LevelTwo quantity = IndicatorRows.of(
                        List.of(indicator("产出指标", "数量指标", "甲"), indicator("产出指标", "质量指标", "乙")),
                        List.of(
                                indicator("产出指标", "数量指标", "丙"),
                                indicator("产出指标", "数量指标", "丁"),
                                indicator("产出指标", "数量指标", "戊")))
                .get(0)
                .levels()
                .get(0);
        assertThat(quantity.height()).isEqualTo(3);
        assertThat(List.of(quantity.wholeTerm(0), quantity.wholeTerm(1), quantity.wholeTerm(2)))
                .extracting(PerformanceIndicator::name)
                .containsExactly("甲", "", "");
        assertThat(List.of(quantity.annual(0), quantity.annual(1), quantity.annual(2)))
                .extracting(PerformanceIndicator::name)
                .containsExactly("丙", "丁", "戊");
    }

    @Test
    void aRowThatTheSheetLeavesBlankIsKept() {
        LevelTwo economic = IndicatorRows.of(List.of(new PerformanceIndicator("效益指标", "经济效益", "", "")), List.of())
                .get(1)
                .levels()
                .get(0);
        assertThat(economic.wholeTerm()).singleElement().matches(PerformanceIndicator::isBlank);
        assertThat(economic.height()).isEqualTo(1);
    }

    @Test
    void aLevelThatTheTemplateDoesNotKnowFollowsTheOthers() {
        List<LevelOne> levels =
                IndicatorRows.of(List.of(indicator("产出指标", "安全指标", "甲")), List.of(indicator("其他指标", "创新指标", "乙")));
        assertThat(levels).extracting(LevelOne::name).containsExactly("产出指标", "效益指标", "满意度指标", "其他指标");
        assertThat(levels.get(0).levels())
                .extracting(LevelTwo::name)
                .containsExactly("数量指标", "质量指标", "时效指标", "成本指标", "安全指标");
        LevelTwo innovation = levels.get(3).levels().get(0);
        assertThat(innovation.wholeTerm()).isEmpty();
        assertThat(innovation.annual(0).name()).isEqualTo("乙");
    }

    @Test
    void theSheetsOwnWordingOfALevelIsKeptInTheRowOfTheTemplate() {
        LevelTwo lasting = IndicatorRows.of(List.of(), List.of(indicator("效益指标", "可持续发展影响", "甲")))
                .get(1)
                .levels()
                .get(3);
        assertThat(lasting.name()).isEqualTo("可持续影响");
        assertThat(lasting.wholeTermName()).isEqualTo("可持续影响");
        assertThat(lasting.annualName()).isEqualTo("可持续发展影响");
    }

    @Test
    void noIndicatorIsLost() {
        List<PerformanceIndicator> many = List.of(
                indicator("产出指标", "数量指标", "1"),
                indicator("满意度指标", "服务对象满意度", "2"),
                indicator("产出指标", "数量指标", "3"),
                indicator("没有", "没有", "4"),
                indicator("效益指标", "可持续发展", "5"));
        assertThat(IndicatorRows.of(many, many))
                .flatExtracting(LevelOne::levels)
                .flatExtracting(LevelTwo::annual)
                .containsExactlyInAnyOrderElementsOf(many);
    }

    private static PerformanceIndicator indicator(String one, String two, String name) {
        return new PerformanceIndicator(one, two, name, "≥1");
    }
}
