package org.gongkai.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.model.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementTest {
    @Test
    void whatIsOwedIsTheWholeLessWhatWasPaid() {
        assertThat(Settlement.in("采购试剂耗材1包计31.7650万元，2025年已经偿还支付3.03794万元，尚拖欠28.72706万元，供应商为某公司。"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.left()).isEqualTo(Amount.ofFen(28_727_060));
                    assertThat(found.owed().amount()).isEqualTo(found.left());
                });
    }

    @Test
    void severalPaymentsAreTakenOff() {
        assertThat(Settlement.in("合同金额为100万元，2024年已支付30万元，2025年已支付20万元，尚欠40万元。"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.paid()).hasSize(2);
                    assertThat(found.left()).isEqualTo(Amount.ofFen(50_000_000));
                    assertThat(found.owed().amount()).isEqualTo(Amount.ofFen(40_000_000));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年支付10万元，已支付3万元，尚欠5万元。",
                "合同金额为100万元，尚欠40万元。",
                "合同金额为100万元，已支付约30万元，尚欠70万元。",
                "合同金额为100万元。已支付30万元；尚欠70万元。",
                "合同金额为100万元，已支付30万元，比上年多20万元，尚欠70万元。"
            })
    void otherSumsAreNoSettlement(String text) {
        assertThat(Settlement.in(text)).isEmpty();
    }
}
