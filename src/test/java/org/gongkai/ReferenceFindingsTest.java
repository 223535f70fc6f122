package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.check.CrossChecks;
import org.gongkai.check.Finding;
import org.junit.jupiter.api.Test;

/** What the published disclosure gets wrong is found in the exports that it was made from, and nothing that is right. */
class ReferenceFindingsTest {
    @Test
    void whatTheSheetsGetWrongIsFound() throws Exception {
        assertThat(findings())
                .extracting(finding -> finding.code() + " " + finding.record().replaceFirst("^140300260000000000", "")
                        + " " + finding.found())
                .containsExactly(
                        "F04 30231 30231 公务用车运行维护费列 50208 公务用车运行维护费",
                        "P05 102 项目库名称“特种设备检验检测工作运行经费聘用人员工资”",
                        "P05 103 项目库名称“两品一械抽样检验费”",
                        "P05 108 项目库名称“重大活动餐饮服务食品安全抽检经费”",
                        "P05 113 项目库名称“农产品监督检验费（2024年次款）”",
                        "P08 113 实施期资金总额 287670.60 元",
                        "G01 101 没有年度总体目标",
                        "G01 102 没有年度总体目标",
                        "G01 105 没有年度总体目标",
                        "G01 108 没有年度总体目标",
                        "G01 109 没有年度总体目标",
                        "G02 101 填报日期 2025-01-17",
                        "G02 102 填报日期 2025-01-17",
                        "G04 107 绩效目标表主管部门编码 028",
                        "I01 104 成本指标“采购电感耦合等离子体质谱仪合同款”没有指标值",
                        "I01 106 成本指标“取暖补贴”没有指标值",
                        "I01 106 成本指标“生活补助”没有指标值",
                        "I01 107 服务对象满意度“考核人员满意度”没有指标值",
                        "I02 105 成本指标“预算资金支付到位时间”2026年",
                        "I02 107 质量指标“考试人数”≥2000人、次",
                        "I02 108 数量指标“重大活动餐饮服务食品安全”100%",
                        "I02 108 社会效益“社会服务满意度”≥95%",
                        "I02 108 数量指标“重大活动餐饮服务食品安全监测”100%",
                        "I03 101 时效指标“按月发放”按月足额发放工资月",
                        "I03 101 成本指标“聘用技术人员工资”3225000年、元",
                        "I03 101 成本指标“聘用技术人员工资”2400000年、元",
                        "I03 102 质量指标“足额发放工资”按月足额发放工资月",
                        "I03 102 时效指标“按月足额发放工资”按月足额发放工资月",
                        "I03 102 成本指标“聘用人员工资”225000元、年",
                        "I03 102 成本指标“聘用人员工资”162000元、年",
                        "I03 103 数量指标“采购药品检验耗材数量”检验检测过程耗材批、次",
                        "I03 106 成本指标“生活补助”≥526元、人",
                        "I03 107 质量指标“考试人数”≥2000人、次",
                        "I05 101 实施期成本指标合计 3225000.00 元",
                        "I05 103 实施期成本指标合计 970000.00 元",
                        "I05 103 年度成本指标合计 970000.00 元",
                        "I05 107 实施期成本指标合计 20000.00 元",
                        "I05 107 年度成本指标合计 20000.00 元",
                        "I05 113 实施期成本指标合计 287270.60 元",
                        "I06 103 实施期独有：“对药品、耗材和培养基采购”、“提升检验检测人员队伍素质”；年度独有：“对药品、耗材和培养基采购完成率”、“提升检验检测人员队伍素质和装备配置水平”",
                        "I06 106 实施期独有：“保障遗属人员经费足额发放”；年度独有：“保障遗属人员经费足额”",
                        "I06 108 实施期独有：“重大活动餐饮服务食品安全”、“重大活动餐饮服务食品安全”；年度独有：“重大活动餐饮服务食品安全监测”、“重大活动餐饮服务食品安全抽检费”",
                        "R01 029017 公开表中有 16 处印出的合计与印出的各部分之和相差一点（尾差）");
    }

    @Test
    void aSlipOfThePenIsNamedAsSuch() throws Exception {
        assertThat(findings())
                .filteredOn(finding -> finding.record().endsWith("113"))
                .extracting(Finding::cause)
                .anySatisfy(cause -> assertThat(cause).contains("次", "欠", "笔误"))
                .anySatisfy(cause -> assertThat(cause).contains("一位"));
    }

    private List<Finding> findings() throws Exception {
        return new CrossChecks()
                .reconcile(ReadDossier.of(ReadDossier.exports(ReadDossier.seeds())))
                .findings();
    }
}
