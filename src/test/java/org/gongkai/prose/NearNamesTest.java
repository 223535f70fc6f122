package org.gongkai.prose;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.prose.NameDifference.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
    @ParameterizedTest
    @CsvSource({
        "农产品监督检验费（2024年欠款）, 农产品监督检验费（2024年次款）, SUBSTITUTED, “欠”与“次”不同",
        "食品安全快检经费, 食品安全抽检经费, SUBSTITUTED, “快”与“抽”不同",
        "保障遗属人员经费足额, 保障遗属人员经费足额发放, TRUNCATED, 前者比后者少了末尾的“发放”",
        "开展药品监测检验保障我市药品安全, 开展药品监测检验保障我, TRUNCATED, 后者比前者少了末尾的“市药品安全”",
        "检验检测设备维护更新, 检验检测设备日常维护更新, INSERTED, 后者比前者多了“日常”",
        "特种设备检验检测工作运行经费, 特种设备检测检验工作运行经费, EXCHANGED, “验检测”与“测检验”不同",
        "农产品监督 检验费, 农产品监督检验费, SPELLING, 只有空格、标点或全角半角不同"
    })
    void namesThatWereMeantToBeTheSameAreToldWithWhatDiffers(String one, String other, Kind kind, String chinese) {
        assertThat(NearNames.between(one, other)).contains(new NameDifference(kind, chinese));
        assertThat(NearNames.between(other, one))
                .get()
                .extracting(NameDifference::kind)
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "农产品监督检验费, 农产品监督检验费",
        "农产品监督检验费, 农产品监督检验费（2024年欠款）",
        "农产品监督检验费（2024年欠款）, 农产品监督检验费（2025年欠款）",
        "综合楼建设一期工程, 综合楼建设二期工程",
        "省级农产品检验经费, 市级农产品检验经费",
        "邮电费, 水电费",
        "专用设备购置费, 办公设备购置费",
        "专用设备购置和维护费, 专用设备购置维修费",
        "社会满意度, 企业满意度",
        "农产品监督检验费, 农产品监测点检验费",
        "物业管理费, 遗属人员补助"
    })
    void namesOfTwoThingsAreNotNear(String one, String other) {
        assertThat(NearNames.between(one, other)).isEmpty();
    }

    @Property
    void nearnessDoesNotDependOnTheOrder(@ForAll String one, @ForAll String other) {
        assertThat(NearNames.between(one, other).map(NameDifference::kind))
                .isEqualTo(NearNames.between(other, one).map(NameDifference::kind));
    }
}
