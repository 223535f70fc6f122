package org.gongkai.check;

import static org.gongkai.check.CheckCases.sample;
import static org.gongkai.check.CheckCases.sound;
import static org.gongkai.model.ExpenditureCategory.SPECIFIC_TARGET;

import java.util.List;
import org.gongkai.model.FundSource;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;

/** 样例: revenue, expenditure, subjects, procurement and units of money. */
final class SumCases {
    static final List<CheckCase> ALL = List.of(
            sample(
                    "S01",
                    sound().receives("2240101 单位资金 上年结转 50.00").carriesForward(FundSource.UNIT_OWN_FUNDS, "50.00"),
                    sound().receives("2240101 一般公共预算 当年预算 0.01"),
                    "须修改|048001 平川市应急管理局|收入总计 2160.01 元|支出总计 2160.00 元|0.01|支出.csv 第 2、3、4、5、6、7 行；收入.csv 第 2、3、4、5、6、7、8 行"),
            sample(
                    "S02",
                    sound().receives("2240101 单位资金 上年结转 50.00")
                            .spends("公用经费 P4 2240101 30201 50201 单位资金 上年结转 20.00")
                            .carriesForward(FundSource.UNIT_OWN_FUNDS, "30.00"),
                    sound().receives("2240101 单位资金 当年预算 10.00")
                            .spends("公用经费 P4 2240101 30201 50201 财政专户管理资金 当年预算 10.00"),
                    "须修改|财政专户管理资金|财政专户管理资金收入 0.00 元|财政专户管理资金支出 10.00 元|-10.00|第 8 行",
                    "须修改|单位资金|单位资金收入 10.00 元|单位资金支出 0.00 元|10.00|第 8 行"),
            sample(
                    "S03",
                    sound().receivesAndSpends("公用经费 P4 2080501 30299 50299 一般公共预算 当年预算 5.00"),
                    sound().receives("2240108 一般公共预算 当年预算 7.00").spends("公用经费 P4 2080501 30299 50299 一般公共预算 当年预算 7.00"),
                    "须修改|2080501 一般公共预算|当年预算收入 0.00 元|当年预算支出 7.00 元|-7.00|第 8 行",
                    "须修改|2240108 一般公共预算|当年预算收入 507.00 元|当年预算支出 500.00 元|7.00|支出.csv 第 7 行；收入.csv 第 7、8 行"),
            sample(
                    "S04",
                    sound().receivesAndSpends("公用经费 P4 2080501 30299 50299 一般公共预算 上年结转 5.00"),
                    sound().receives("2240101 一般公共预算 上年结转 5.00").spends("公用经费 P4 2240101 30299 50299 一般公共预算 上年结转 4.99"),
                    "须修改|2240101 一般公共预算|上年结转收入 5.00 元|上年结转支出 4.99 元|0.01|支出.csv 第 8 行；收入.csv 第 8 行"),
            sample(
                    "F01",
                    sound(),
                    sound().spends("人员类 P2 2080505 30112 50102 一般公共预算 当年预算 3.00"),
                    "须修改|2080505 机关事业单位基本养老保险缴费支出|2080505 机关事业单位基本养老保险缴费支出 173.00 元|30108 机关事业单位基本养老保险缴费 170.00 元|3.00|第 8 行"),
            sample(
                    "F02",
                    sound(),
                    sound().spends("人员类 P2 2240101 30109 50102 一般公共预算 当年预算 3.00"),
                    "须修改|2080506 机关事业单位职业年金缴费支出|2080506 机关事业单位职业年金缴费支出 40.00 元|30109 职业年金缴费 43.00 元|-3.00|第 8 行"),
            sample(
                    "F03",
                    sound(),
                    sound().spends("人员类 P3 2210201 30103 50101 一般公共预算 当年预算 3.00"),
                    "须修改|2210201 住房公积金|2210201 住房公积金 153.00 元|30113 住房公积金 150.00 元|3.00|第 8 行"),
            sample(
                    "C01",
                    sound().procures("P5 服务 100.00"),
                    sound().procures("P5 服务 100.01"),
                    "须修改|P5 项目P5|政府采购预算 500.01 元|不超过支出预算 500.00 元|0.01|第 2、3 行"),
            sample(
                    "E01",
                    sound().spends("人员类 P1 2080501 30302 50905 一般公共预算 当年预算 1.00"),
                    sound().spends("人员类 P1 2240101 30201 50201 一般公共预算 当年预算 1.00"),
                    "须修改|P1 项目P1|人员类列支 30201 办公费|人员类只列支 301、303 类||第 8 行"),
            sample(
                    "E02",
                    sound().spends("公用经费 P4 2240101 31002 50306 一般公共预算 当年预算 1.00"),
                    sound().spends("公用经费 P4 2240101 30101 50101 一般公共预算 当年预算 1.00"),
                    "须修改|P4 项目P4|公用经费列支 30101 基本工资|公用经费只列支 302、307、309、310、399 类||第 8 行"),
            sample(
                    "U01",
                    sound(),
                    new SmallDossier()
                            .receives("2240101 一般公共预算 当年预算 1.00")
                            .spends("公用经费 P4 2240101 30201 50201 一般公共预算 当年预算 10000.00"),
                    "须修改|048001 平川市应急管理局|收入预算明细 1.00 元|支出预算明细 10000.00 元|-9999.00|支出.csv 第 2 行；收入.csv 第 2 行"),
            sample(
                    "U02",
                    sound(),
                    new SmallDossier()
                            .receivesAndSpends("特定目标类 P5 2240108 31003 50306 一般公共预算 当年预算 500.00")
                            .plans(SmallProject.of("P5", SPECIFIC_TARGET, "0.05")),
                    "须修改|P5 项目P5|项目库年度资金总额 0.05 元|支出预算明细 500.00 元|-499.95|支出.csv 第 2 行；项目.json 第 1 个项目 年度资金/总额"));

    private SumCases() {}
}
