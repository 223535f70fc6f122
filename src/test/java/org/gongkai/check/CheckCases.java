package org.gongkai.check;

import static org.gongkai.model.ExpenditureCategory.OTHER_OPERATION;
import static org.gongkai.model.ExpenditureCategory.SPECIFIC_TARGET;

import java.util.List;
import org.gongkai.model.FundSource;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;

/** 样例目录: for every cross-check a dossier where it holds and one where it breaks, by one line wherever that is enough. */
final class CheckCases {
    static final List<CheckCase> ALL = List.of(
            of(
                    "S01",
                    sound().receives("2240101 单位资金 上年结转 50.00").carriesForward(FundSource.UNIT_OWN_FUNDS, "50.00"),
                    sound().receives("2240101 一般公共预算 当年预算 0.01"),
                    "须修改|平川市应急管理局|收入总计 2160.01 元|支出总计 2160.00 元|0.01|支出.csv 第 2、3、4、5、6、7 行；收入.csv 第 2、3、4、5、6、7、8 行"),
            of(
                    "S02",
                    sound().receives("2240101 单位资金 上年结转 50.00")
                            .spends("公用经费 P4 2240101 30201 50201 单位资金 上年结转 20.00")
                            .carriesForward(FundSource.UNIT_OWN_FUNDS, "30.00"),
                    sound().receives("2240101 单位资金 当年预算 10.00")
                            .spends("公用经费 P4 2240101 30201 50201 财政专户管理资金 当年预算 10.00"),
                    "须修改|财政专户管理资金|财政专户管理资金收入 0.00 元|财政专户管理资金支出 10.00 元|-10.00|第 8 行",
                    "须修改|单位资金|单位资金收入 10.00 元|单位资金支出 0.00 元|10.00|第 8 行"),
            of(
                    "S03",
                    sound().receivesAndSpends("公用经费 P4 2080501 30299 50299 一般公共预算 当年预算 5.00"),
                    sound().receives("2240108 一般公共预算 当年预算 7.00").spends("公用经费 P4 2080501 30299 50299 一般公共预算 当年预算 7.00"),
                    "须修改|2080501 一般公共预算|当年预算收入 0.00 元|当年预算支出 7.00 元|-7.00|第 8 行",
                    "须修改|2240108 一般公共预算|当年预算收入 507.00 元|当年预算支出 500.00 元|7.00|支出.csv 第 7 行；收入.csv 第 7、8 行"),
            of(
                    "S04",
                    sound().receivesAndSpends("公用经费 P4 2080501 30299 50299 一般公共预算 上年结转 5.00"),
                    sound().receives("2240101 一般公共预算 上年结转 5.00").spends("公用经费 P4 2240101 30299 50299 一般公共预算 上年结转 4.99"),
                    "须修改|2240101 一般公共预算|上年结转收入 5.00 元|上年结转支出 4.99 元|0.01|支出.csv 第 8 行；收入.csv 第 8 行"),
            of(
                    "F01",
                    sound(),
                    sound().spends("人员类 P2 2080505 30112 50102 一般公共预算 当年预算 3.00"),
                    "须修改|2080505 机关事业单位基本养老保险缴费支出|2080505 机关事业单位基本养老保险缴费支出 163.00 元|30108 机关事业单位基本养老保险缴费 160.00 元|3.00|第 8 行"),
            of(
                    "F02",
                    sound(),
                    sound().spends("人员类 P2 2240101 30109 50102 一般公共预算 当年预算 3.00"),
                    "须修改|2080506 机关事业单位职业年金缴费支出|2080506 机关事业单位职业年金缴费支出 80.00 元|30109 职业年金缴费 83.00 元|-3.00|第 8 行"),
            of(
                    "F03",
                    sound(),
                    sound().spends("人员类 P3 2210201 30103 50101 一般公共预算 当年预算 3.00"),
                    "须修改|2210201 住房公积金|2210201 住房公积金 123.00 元|30113 住房公积金 120.00 元|3.00|第 8 行"),
            of(
                    "P01",
                    sound(),
                    sound().spends("其他运转类 P9 2240106 30211 50201 一般公共预算 当年预算 1.00"),
                    "须修改|P9 项目P9|项目库中没有该项目编码|项目库中有同一编码的绩效目标表||第 8 行"),
            of(
                    "P02",
                    sound(),
                    sound().plans(SmallProject.of("P9", OTHER_OPERATION, "1.00")),
                    "须修改|P9 项目P9|支出预算明细中没有该项目编码|支出预算明细中有该项目的预算||第 2 个项目"),
            of(
                    "P03",
                    sound().receivesAndSpends("特定目标类 P5 2240108 31003 50306 一般公共预算 上年结转 9.00"),
                    sound().spends("特定目标类 P5 2240108 31003 50306 单位资金 当年预算 0.01"),
                    "须修改|P5 项目P5|支出预算明细 500.01 元|项目库年度资金总额 500.00 元|0.01|支出.csv 第 7、8 行；项目.json 第 1 个项目"),
            of(
                    "P04",
                    sound(),
                    sound().plans(SmallProject.of("P6", SPECIFIC_TARGET, "100.00")
                            .municipalInTheWholeTerm("90.00")
                            .municipalInTheYear("100.01")),
                    "须修改|P6 项目P6|实施期资金总额 100.00 元|实施期各来源之和 90.00 元|10.00|第 2 个项目",
                    "须修改|P6 项目P6|年度资金总额 100.00 元|年度各来源之和 100.01 元|-0.01|第 2 个项目"),
            of(
                    "P05",
                    sound(),
                    sound().spends("其他运转类 P6 2240106 30211 50201 一般公共预算 当年预算 1.00")
                            .plans(SmallProject.of("P6", OTHER_OPERATION, "1.00")
                                    .named("执法经费")),
                    "需说明|P6 项目P6|项目库名称“执法经费”|支出预算明细名称“项目P6”||第 2 个项目"),
            of(
                    "P06",
                    sound(),
                    sound().spends("其他运转类 P6 2240106 30211 50201 一般公共预算 当年预算 1.00")
                            .plans(SmallProject.of("P6", SPECIFIC_TARGET, "1.00")),
                    "须修改|P6 项目P6|项目库类别“特定目标类”|支出预算明细类别“其他运转类”||第 2 个项目"),
            of(
                    "P07",
                    sound(),
                    sound().plans(SmallProject.of("P5", SPECIFIC_TARGET, "500.00")),
                    "须修改|P5 项目P5|2 张绩效目标表|1 张绩效目标表||第 1、2 个项目"),
            of(
                    "C01",
                    sound().procures("P5 服务 100.00"),
                    sound().procures("P5 服务 100.01"),
                    "须修改|P5 项目P5|政府采购预算 500.01 元|不超过支出预算 500.00 元|0.01|第 2、3 行"),
            of(
                    "E01",
                    sound().spends("人员类 P1 2080501 30302 50905 一般公共预算 当年预算 1.00"),
                    sound().spends("人员类 P1 2240101 30201 50201 一般公共预算 当年预算 1.00"),
                    "须修改|P1 项目P1|人员类列支 30201 办公费|人员类只列支 301、303 类||第 8 行"),
            of(
                    "E02",
                    sound().spends("公用经费 P4 2240101 31002 50306 一般公共预算 当年预算 1.00"),
                    sound().spends("公用经费 P4 2240101 30101 50101 一般公共预算 当年预算 1.00"),
                    "须修改|P4 项目P4|公用经费列支 30101 基本工资|公用经费只列支 302、307、309、310、399 类||第 8 行"),
            of(
                    "U01",
                    sound(),
                    new SmallDossier()
                            .receives("2240101 一般公共预算 当年预算 1.00")
                            .spends("公用经费 P4 2240101 30201 50201 一般公共预算 当年预算 10000.00"),
                    "须修改|平川市应急管理局|收入预算明细 1.00 元|支出预算明细 10000.00 元|-9999.00|支出.csv 第 2 行；收入.csv 第 2 行"),
            of(
                    "U02",
                    sound(),
                    new SmallDossier()
                            .receivesAndSpends("特定目标类 P5 2240108 31003 50306 一般公共预算 当年预算 500.00")
                            .plans(SmallProject.of("P5", SPECIFIC_TARGET, "0.05")),
                    "须修改|P5 项目P5|项目库年度资金总额 0.05 元|支出预算明细 500.00 元|-499.95|支出.csv 第 2 行；项目.json 第 1 个项目"),
            of(
                    "T01",
                    sound().prints("3 1 合计 合计 C5 0.22"),
                    sound().prints("3 1 合计 合计 C5 0.23").prints("3 1 224 小计 C9 0.18"),
                    "须修改|表三 合计“合计”|报表印出 2300.00 元|由明细算出 2160.00 元|140.00|C5"),
            of(
                    "T02",
                    sound().prints("3 1 合计 合计 C5 0.22").prints("3 1 201 合计 C6 0.00"),
                    sound().prints("3 1 合计 合计 C5 0.22")
                            .prints("3 1 合计 资本性支出 F5 0.05")
                            .prints("3 1 201 合计 C6 1.00")
                            .prints("3 1 201 基本支出 D6 1.00"),
                    "须修改|表三 201“合计”|报表印出 10000.00 元|由明细算出的表三中有这一行||C6",
                    "须修改|表三 合计“资本性支出”|报表印出 500.00 元|由明细算出的表三中有这一栏||F5"),
            of(
                    "T03",
                    sound().prints("11 1 平川市应急管理局 合计 B5 0.03")
                            .prints("11 1 平川市应急管理局 一般公共预算 C5 0.03")
                            .prints("11 1 合计 合计 B6 0.03")
                            .prints("11 1 合计 一般公共预算 C6 0.03"),
                    sound().prints("11 1 平川市应急管理局 合计 B5 0.03"),
                    "须修改|表十一 部门合计|报表没有印出这一行|由明细算出 300.00 元||B5:B5",
                    "须修改|表十一 “一般公共预算”|报表没有印出这一栏|由明细算出 300.00 元||B5:B5"),
            of(
                    "T04",
                    sound().prints("3 1 合计 合计 C5 0.22"),
                    sound().prints("3 1 合计 合计 C5 2160.00").prints("3 1 合计 基本支出 D5 1660.00"),
                    "须修改|表三 合计“合计”|报表印出 21600000.00 元|由明细算出 2160.00 元|21597840.00|C5、D5"),
            of(
                    "T05",
                    sound(),
                    sound().prints("3 1 合计 合计 C5 0.22"),
                    "提示|平川市应急管理局|报表文件中没有表一、表二、表四、表五、表六、表十一、表十二|报表文件中有每一张有数字的表||整个文件"));

    private CheckCases() {}

    /** A dossier of six lines where every check holds. */
    static SmallDossier sound() {
        return new SmallDossier()
                .receivesAndSpends("人员类 P1 2240101 30101 50101 一般公共预算 当年预算 1000.00")
                .receivesAndSpends("人员类 P2 2080505 30108 50102 一般公共预算 当年预算 160.00")
                .receivesAndSpends("人员类 P2 2080506 30109 50102 一般公共预算 当年预算 80.00")
                .receivesAndSpends("人员类 P3 2210201 30113 50103 一般公共预算 当年预算 120.00")
                .receivesAndSpends("公用经费 P4 2240101 30201 50201 一般公共预算 当年预算 300.00")
                .receivesAndSpends("特定目标类 P5 2240108 31003 50306 一般公共预算 当年预算 500.00")
                .plans(SmallProject.of("P5", SPECIFIC_TARGET, "500.00"))
                .procures("P5 货物 400.00");
    }

    private static CheckCase of(String code, SmallDossier holds, SmallDossier breaks, String... findings) {
        return new CheckCase(code, holds.build(), breaks.build(), List.of(findings));
    }
}
