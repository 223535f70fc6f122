package org.gongkai.check;

import static org.gongkai.check.CheckCases.sample;
import static org.gongkai.check.CheckCases.sound;
import static org.gongkai.model.ExpenditureCategory.OTHER_OPERATION;

import java.util.List;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;

/** 样例: performance indicators. */
final class IndicatorCases {
    private static final String LINE = "其他运转类 P6 2240106 30211 50201 一般公共预算 当年预算 100.00";
    private static final String OUTPUT = "产出指标";

    static final List<CheckCase> ALL = List.of(
            sample(
                    "I01",
                    with(counted("3人")),
                    with(counted("")),
                    "需说明|P6 项目P6|数量指标“人员”没有指标值|绩效指标有指标值||第 2 个项目 绩效指标[实施期1]/指标值、第 2 个项目 绩效指标[年度1]/指标值"),
            sample(
                    "I02",
                    with(counted("12月")),
                    with(project()
                            .wholeTerm(OUTPUT, "质量指标", "考试人数", "≥2000人")
                            .annual(OUTPUT, "成本指标", "支付时间", "2026年")
                            .annual(OUTPUT, "数量指标", "抽检率", "100%")
                            .annual(OUTPUT, "数量指标", "费用", "100元")
                            .annual("效益指标", "社会效益", "服务满意度", "≥95%")),
                    "需说明|P6 项目P6|质量指标“考试人数”≥2000人|列在数量指标下||第 2 个项目 绩效指标[实施期1]/二级",
                    "需说明|P6 项目P6|成本指标“支付时间”2026年|列在时效指标下||第 2 个项目 绩效指标[年度1]/二级",
                    "需说明|P6 项目P6|数量指标“抽检率”100%|列在质量指标下||第 2 个项目 绩效指标[年度2]/二级",
                    "需说明|P6 项目P6|数量指标“费用”100元|列在成本指标下||第 2 个项目 绩效指标[年度3]/二级",
                    "需说明|P6 项目P6|社会效益“服务满意度”≥95%|列在满意度指标下||第 2 个项目 绩效指标[年度4]/二级"),
            sample(
                    "I03",
                    with(counted("≥2000人次")),
                    with(counted("≥2000人、次")),
                    "需说明|P6 项目P6|数量指标“人员”≥2000人、次|写作“≥2000人次”||第 2 个项目 绩效指标[实施期1]/指标值、第 2 个项目 绩效指标[年度1]/指标值"),
            sample(
                    "I05",
                    with(project().annual(OUTPUT, "成本指标", "材料费", "≤40.00元").annual(OUTPUT, "成本指标", "人工费", "60元")),
                    with(project().annual(OUTPUT, "成本指标", "材料费", "≤40.00元").annual(OUTPUT, "成本指标", "人工费", "59.99元")),
                    "需说明|P6 项目P6|年度成本指标合计 99.99 元|年度资金总额 100.00 元|-0.01|"
                            + "第 2 个项目 绩效指标[年度1]/指标值、第 2 个项目 绩效指标[年度2]/指标值、第 2 个项目 年度资金/总额"),
            sample(
                    "I06",
                    with(project()
                            .wholeTerm(OUTPUT, "数量指标", "甲", "1个")
                            .wholeTerm(OUTPUT, "数量指标", "乙", "2个")
                            .annual(OUTPUT, "数量指标", "乙", "2个")
                            .annual(OUTPUT, "数量指标", "甲", "1个")),
                    with(project().wholeTerm(OUTPUT, "数量指标", "足额发放", "1个").annual(OUTPUT, "数量指标", "足额", "1个")),
                    "需说明|P6 项目P6|实施期独有：“足额发放”；年度独有：“足额”|另一范围有同名的指标||第 2 个项目 绩效指标[实施期1]/三级、第 2 个项目 绩效指标[年度1]/三级"));

    private IndicatorCases() {}

    private static SmallProject counted(String value) {
        return project().wholeTerm(OUTPUT, "数量指标", "人员", value).annual(OUTPUT, "数量指标", "人员", value);
    }

    private static SmallProject project() {
        return SmallProject.of("P6", OTHER_OPERATION, "100.00");
    }

    private static SmallDossier with(SmallProject project) {
        return sound().receivesAndSpends(LINE).plans(project);
    }
}
