package org.gongkai.check;

import static org.gongkai.check.CheckCases.sample;
import static org.gongkai.check.CheckCases.sound;
import static org.gongkai.model.ExpenditureCategory.OTHER_OPERATION;

import java.util.List;
import org.gongkai.model.ProjectFunds;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;

/** 样例: performance sheets and the funds they name. */
final class SheetCases {
    private static final String LINE = "其他运转类 P6 2240106 30211 50201 一般公共预算 当年预算 100.00";

    static final List<CheckCase> ALL = List.of(
            sample(
                    "P08",
                    sound(),
                    with(project().funded(funds("100.40"), funds("100.00"))),
                    "需说明|P6 项目P6|实施期资金总额 100.40 元|年度资金总额 100.00 元|0.40|第 2 个项目 实施期资金/总额、第 2 个项目 年度资金/总额"),
            sample(
                    "P09",
                    with(project().ofKind("经常性项目（长期开展）").funded(funds("300.00"), funds("100.00"))),
                    with(project().ofKind("经常性项目（长期开展）").funded(funds("99.99"), funds("100.00"))),
                    "需说明|P6 项目P6|实施期资金总额 99.99 元|年度资金总额 100.00 元|-0.01|第 2 个项目 实施期资金/总额、第 2 个项目 年度资金/总额"),
            sample(
                    "G01",
                    sound(),
                    with(project().aimingInTheYear("")),
                    "需说明|P6 项目P6|没有年度总体目标|实施期、年度各有总体目标||第 2 个项目 总体目标/年度"),
            sample(
                    "G02",
                    with(project().filed("20250701000000")),
                    with(project().filed("20250630235959")),
                    "需说明|P6 项目P6|填报日期 2025-06-30|填报日期在 2025-07-01 至 2026-06-30 之间||第 2 个项目 填报日期"),
            sample(
                    "G02",
                    with(project().filed("2026-06-30")),
                    with(project().filed("20261340")),
                    "需说明|P6 项目P6|填报日期 “20261340”|填报日期在 2025-07-01 至 2026-06-30 之间||第 2 个项目 填报日期"),
            sample(
                    "G04",
                    sound(),
                    with(project().supervisedBy("047")),
                    "需说明|P6 项目P6|绩效目标表主管部门编码 047|单位信息主管部门编码 048||第 2 个项目 主管部门编码"));

    private SheetCases() {}

    private static SmallProject project() {
        return SmallProject.of("P6", OTHER_OPERATION, "100.00");
    }

    private static SmallDossier with(SmallProject project) {
        return sound().receivesAndSpends(LINE).plans(project);
    }

    private static ProjectFunds funds(String yuan) {
        return new ProjectFunds(SmallDossier.yuan(yuan), null, null, SmallDossier.yuan(yuan), null, null);
    }
}
