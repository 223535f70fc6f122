package org.gongkai.check;

import static org.gongkai.check.CheckCases.sample;
import static org.gongkai.check.CheckCases.sound;
import static org.gongkai.model.ExpenditureCategory.OTHER_OPERATION;
import static org.gongkai.model.ExpenditureCategory.SPECIFIC_TARGET;

import java.util.List;
import org.gongkai.model.SmallProject;

/** 样例: the projects of the budget and of the library. */
final class ProjectCases {
    static final List<CheckCase> ALL = List.of(
            sample(
                    "P01",
                    sound(),
                    sound().spends("其他运转类 P9 2240106 30211 50201 一般公共预算 当年预算 1.00"),
                    "须修改|P9 项目P9|项目库中没有该项目编码|项目库中有同一编码的绩效目标表||第 8 行"),
            sample(
                    "P02",
                    sound(),
                    sound().plans(SmallProject.of("P9", OTHER_OPERATION, "1.00")),
                    "须修改|P9 项目P9|支出预算明细中没有该项目编码|支出预算明细中有该项目的预算||第 2 个项目 项目编码"),
            sample(
                    "P03",
                    sound().receivesAndSpends("特定目标类 P5 2240108 31003 50306 一般公共预算 上年结转 9.00"),
                    sound().spends("特定目标类 P5 2240108 31003 50306 单位资金 当年预算 0.01"),
                    "须修改|P5 项目P5|支出预算明细 500.01 元|项目库年度资金总额 500.00 元|0.01|支出.csv 第 7、8 行；项目.json 第 1 个项目 年度资金/总额"),
            sample(
                    "P04",
                    sound(),
                    sound().plans(SmallProject.of("P6", SPECIFIC_TARGET, "100.00")
                            .municipalInTheWholeTerm("90.00")
                            .municipalInTheYear("100.01")),
                    "须修改|P6 项目P6|实施期资金总额 100.00 元|实施期各来源之和 90.00 元|10.00|第 2 个项目 实施期资金/总额",
                    "须修改|P6 项目P6|年度资金总额 100.00 元|年度各来源之和 100.01 元|-0.01|第 2 个项目 年度资金/总额"),
            sample(
                    "P05",
                    sound(),
                    sound().spends("其他运转类 P6 2240106 30211 50201 一般公共预算 当年预算 1.00")
                            .plans(SmallProject.of("P6", OTHER_OPERATION, "1.00")
                                    .named("执法经费")),
                    "需说明|P6 项目P6|项目库名称“执法经费”|支出预算明细名称“项目P6”||支出.csv 第 8 行；项目.json 第 2 个项目 项目名称"),
            sample(
                    "P06",
                    sound(),
                    sound().spends("其他运转类 P6 2240106 30211 50201 一般公共预算 当年预算 1.00")
                            .plans(SmallProject.of("P6", SPECIFIC_TARGET, "1.00")),
                    "须修改|P6 项目P6|项目库类别“特定目标类”|支出预算明细类别“其他运转类”||支出.csv 第 8 行；项目.json 第 2 个项目 项目类别"),
            sample(
                    "P07",
                    sound(),
                    sound().plans(SmallProject.of("P5", SPECIFIC_TARGET, "500.00")),
                    "须修改|P5 项目P5|2 张绩效目标表|1 张绩效目标表||第 1、2 个项目 项目编码"));

    private ProjectCases() {}
}
