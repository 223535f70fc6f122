package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedUnitTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位名称：029017-某某中心",
                "部门：029017-某某中心",
                "部门名称： 029017 某某中心",
                "编制单位：[029017]某某中心      单位：万元",
                "填报单位（盖章）：【029017】某某中心",
                "金额单位：万元  单位名称：某某中心（029017）",
                "单位：万元 单位：029017某某中心",
                "预算单位：０２９０１７－某某中心"
            })
    void aCodeIsFoundBesideTheNameHoweverItIsWritten(String line) {
        assertThat(PrintedUnit.in(line)).contains(new PrintedUnit("029017", "某某中心"));
    }

    @ParameterizedTest
    @CsvSource({"单位编码：029017, 029017", "预算代码:A-17, A-17", "单位代码 ： 029_017, 029_017"})
    void aLineOfItsOwnMayGiveTheCode(String line, String code) {
        assertThat(PrintedUnit.in(line)).contains(new PrintedUnit(code, ""));
    }

    @ParameterizedTest
    @CsvSource({"单位名称：110指挥中心, 110指挥中心", "单位：元氏县财政局, 元氏县财政局", "部门名称：３号院, 3号院", "单位名称：ABC公司, ABC公司"})
    void aNameThatBeginsLikeACodeStaysAName(String line, String name) {
        assertThat(PrintedUnit.in(line)).contains(new PrintedUnit("", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：万元", "金额单位：人民币元", "主管部门：029-某某局", "2026年预算收支总表", "单位名称", "单位编码：无"})
    void aLineThatNamesNobodyGivesNobody(String line) {
        assertThat(PrintedUnit.in(line)).isEmpty();
    }
}
