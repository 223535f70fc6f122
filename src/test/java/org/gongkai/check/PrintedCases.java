package org.gongkai.check;

import static org.gongkai.check.CheckCases.sample;
import static org.gongkai.check.CheckCases.sound;

import java.util.List;

/** 样例: printed tables. */
final class PrintedCases {
    static final List<CheckCase> ALL = List.of(
            sample(
                    "T01",
                    sound().prints("3 1 合计 合计 C5 0.22"),
                    sound().prints("3 1 合计 合计 C5 0.23").prints("3 1 224 小计 C9 0.18"),
                    "须修改|表三 合计“合计”|报表印出 2300.00 元|由明细算出 2160.00 元|140.00|C5"),
            sample(
                    "T02",
                    sound().prints("3 1 合计 合计 C5 0.22").prints("3 1 201 合计 C6 0.00"),
                    sound().prints("3 1 合计 合计 C5 0.22")
                            .prints("3 1 合计 资本性支出 F5 0.05")
                            .prints("3 1 201 合计 C6 1.00")
                            .prints("3 1 201 基本支出 D6 1.00"),
                    "须修改|表三 201“合计”|报表印出 10000.00 元|由明细算出的表三中有这一行||C6",
                    "须修改|表三 合计“资本性支出”|报表印出 500.00 元|由明细算出的表三中有这一栏||F5"),
            sample(
                    "T03",
                    sound().prints("11 1 平川市应急管理局 合计 B5 0.03")
                            .prints("11 1 平川市应急管理局 一般公共预算 C5 0.03")
                            .prints("11 1 合计 合计 B6 0.03")
                            .prints("11 1 合计 一般公共预算 C6 0.03"),
                    sound().prints("11 1 平川市应急管理局 合计 B5 0.03"),
                    "须修改|表十一 部门合计|报表没有印出这一行|由明细算出 300.00 元||B5:B5",
                    "须修改|表十一 “一般公共预算”|报表没有印出这一栏|由明细算出 300.00 元||B5:B5"),
            sample(
                    "T04",
                    sound().prints("3 1 合计 合计 C5 0.22"),
                    sound().prints("3 1 合计 合计 C5 2160.00").prints("3 1 合计 基本支出 D5 1660.00"),
                    "须修改|表三 合计“合计”|报表印出 21600000.00 元|由明细算出 2160.00 元|21597840.00|C5、D5"),
            sample(
                    "T05",
                    sound().prints("1 1 一、一般公共预算 2026年 C5 0.22")
                            .prints("2 1 合计 合计 C5 0.22")
                            .prints("3 1 合计 合计 C5 0.22")
                            .prints("4 1 一、一般公共预算 金额 C5 0.22")
                            .prints("5 1 合计 合计 C5 0.22")
                            .prints("6 1 合计 合计 C5 0.17")
                            .prints("11 1 合计 合计 C5 0.03")
                            .prints("12 1 合计 合计 C5 0.05"),
                    sound().prints("3 1 合计 合计 C5 0.22"),
                    "提示|048001 平川市应急管理局|报表文件中没有表一、表二、表四、表五、表六、表十一、表十二|报表文件中有每一张有数字的表||第 5 行"));

    private PrintedCases() {}
}
