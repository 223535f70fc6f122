package org.gongkai.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gongkai.model.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCostsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "任务量为250批次，检验成本2000元/批次，需检验费共计50.00万元，包括：办公费4.00万元。| 250批次 | 500000 | 50.00万元",
                "抽检餐具4000批次，抽检11个/类参数，抽检费25.00元/批次，共计10.00万元。| 4000批次 | 100000 | 10.00万元",
                "按25元/批次×4000批次=10万元测算。| 4000批次 | 100000 | 10万元",
                "培训30名，每人500元，共需2万元。| 30名 | 15000 | 2万元"
            })
    void aQuantityComesToItsProductWithThePrice(String text, String quantity, String yuan, String total) {
        assertThat(UnitCosts.in(text)).singleElement().satisfies(found -> {
            assertThat(found.quantity().wording()).isEqualTo(quantity);
            assertThat(found.product()).contains(Amount.ofYuan(new BigDecimal(yuan)));
            assertThat(found.total()).extracting(AmountMention::wording).isEqualTo(total);
        });
    }

    @Test
    void aPriceOfOneMayStandWithoutATotal() {
        assertThat(UnitCosts.in("2025年遗属人员3人, 经费为补助经费, 人均10333.34元。"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.product()).contains(Amount.ofFen(3_100_002));
                    assertThat(found.total()).isNull();
                });
    }

    @Test
    void severalPricesUnderOneHeaderHaveNoProduct() {
        assertThat(UnitCosts.in("8个监测点总任务量基数为54000批次，单批次检验成本为：超市和便民市场7.5万元；农产品批发市场的10.79万元，检验费共计45.00万元。"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.quantity().wording()).isEqualTo("54000批次");
                    assertThat(found.prices())
                            .extracting(AmountMention::wording)
                            .containsExactly("7.5万元", "10.79万元");
                    assertThat(found.product()).isEmpty();
                    assertThat(found.total()).extracting(AmountMention::wording).isEqualTo("45.00万元");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲类100批次，2000元/批次，乙类200批次，3000元/批次，共计80万元。",
                "检测250批次。检验成本2000元/批次。",
                "检测250批次，共计50万元。",
                "培训30人次，2000元/批次，共计6万元。"
            })
    void whereItIsNotCertainWhatIsPricedThereIsNoUnitCost(String text) {
        assertThat(UnitCosts.in(text)).isEmpty();
    }

    @Test
    void aQuantityThatIsOnlyABoundHasNoProduct() {
        assertThat(UnitCosts.in("检测约250批次，2000元/批次，共计50万元。"))
                .singleElement()
                .satisfies(found -> assertThat(found.product()).isEmpty());
    }
}
