package org.gongkai.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.gongkai.model.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddendsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "需检验费共计50.00万元，包括：办公费13.00万元，试剂耗材、标准物质等专用材料费35.00万元，其他2.00万元。"
                        + "| 50.00万元 | 50 | 办公费 试剂耗材、标准物质等专用材料费 其他",
                "取得证书。包括：办公费3.70万元，维修（护）费3.36万元，共计7.06万元。| 7.06万元 | 7.06 | 办公费 维修（护）费",
                "运行经费59.9275万元，其中：办公费18.00万元，取暖费41.9275万元。| 59.9275万元 | 59.9275 | 办公费 取暖费",
                "预算50万元（其中：省级30万元、市级20万元）。| 50万元 | 50 | 省级 市级",
                "预算5万元，其中办公费3万元和邮电费2万元。| 5万元 | 5 | 办公费 邮电费",
                "共需12万元，包括：办公费4万元（不含税），邮电费9万元。| 12万元 | 13 | 办公费 邮电费",
                "共30万元，包括：设备10万元，运费1万元；安装19万元，由市财政安排。| 30万元 | 30 | 设备 运费 安装"
            })
    void aTotalIsReadWithItsParts(String text, String total, String wan, String labels) {
        assertThat(Addends.in(text)).singleElement().satisfies(found -> {
            assertThat(found.total().wording()).isEqualTo(total);
            assertThat(found.sum()).isEqualTo(Amount.ofWan(new BigDecimal(wan)));
            assertThat(found.parts().stream().map(Enumeration.Part::label).collect(Collectors.joining(" ")))
                    .isEqualTo(labels);
        });
    }

    @Test
    void amountsBesideTheMatterAreNoPartsOfALongItem() {
        String text = "2026年购置主要仪器设备270.00万元，包括：中心拟新建计量标准，满足30余条检测线的需求，购置仪器设备预计140万元，"
                + "此项目检定周期为一年，每条检测线检测收费为1.00万元左右，预计5年收回投资，每年可为财政增收30余万元；"
                + "药检所拟购置2台仪器设备，预计82万元；更新设备款预计为48.00万元。3.我中心配备办公设备18.00万元。";
        assertThat(Addends.in(text)).singleElement().satisfies(found -> {
            assertThat(found.parts())
                    .extracting(part -> part.amount().wording())
                    .containsExactly("140万元", "82万元", "48.00万元");
            assertThat(found.sum()).isEqualTo(found.total().amount());
            assertThat(found.complete()).isTrue();
        });
    }

    @Test
    void paymentsThatSemicolonsPartAreParts() {
        String text =
                "按年支付2026年物业管理费115067.76元，包括：付食农所（永顺物流公司）垃圾清运费3000.00元；" + "付特检办公区物业管理费104867.76元；付生活垃圾处理费7200.00元。";
        assertThat(Addends.in(text)).singleElement().satisfies(found -> assertThat(found.sum())
                .isEqualTo(found.total().amount()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "预算50万元，其中办公费20万元，比上年增加5万元。",
                "总额50万元，包括：办公费20万元，预计每年10万元，设备费5-8万元。",
                "总额50万元，包括：办公费20万元，邮电费约30万元。",
                "总额50万元，包括：办公费20万元。",
                "总额50万元，包括：购置甲设备10万元，另购乙设备，预计20万元；丙设备20万元。",
                "资金20万元，用于：甲10万元，用于乙，丙10万元。",
                "约50万元，包括：办公费20万元，邮电费30万元。",
                "总额50万元，包括：办公费20万元（含税2万元），邮电费28万元。",
                "办公费20万元，邮电费30万元。",
                "抽检费包括试剂耗材等专用材料费、验证试验费等。",
                "任务54000批次，单批次检验成本为：超市7.5万元；市场的10.79万元，检验费共计45.00万元。",
                "预算50万元。其中一项：检测250批次，2000元/批次，邮电费3万元。"
            })
    void whatIsNotCertainIsNoEnumeration(String text) {
        assertThat(Addends.in(text)).isEmpty();
    }

    @Test
    void onlyWordsThatClaimSoMakeAListComplete() {
        assertThat(Addends.in("共5万元，包括：甲3万元，乙2万元。").get(0).complete()).isTrue();
        assertThat(Addends.in("共9万元，其中：甲3万元，乙2万元。").get(0).complete()).isFalse();
        assertThat(Addends.in("共9万元，包括：甲3万元，乙2万元等。").get(0).complete()).isFalse();
        assertThat(Addends.in("共9万元，其中：甲3万元，其他费用6万元。").get(0).complete()).isTrue();
    }

    @Test
    void twoTotalsThatDifferAreBothTold() {
        assertThat(Addends.in("共9万元，包括：甲3万元，乙2万元，共计5万元。"))
                .extracting(found -> found.total().wording())
                .containsExactly("9万元", "5万元");
        assertThat(Addends.in("共5万元，包括：甲3万元，乙2万元，共计5万元。")).hasSize(1);
    }
}
