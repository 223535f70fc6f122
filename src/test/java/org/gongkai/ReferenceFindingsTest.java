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
                .extracting(finding -> finding.code() + " " + finding.record().substring(18) + " " + finding.found())
                .containsExactly(
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
                        "G04 107 绩效目标表主管部门编码 028");
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
