package org.gongkai.check;

import static org.gongkai.check.CheckCases.sample;
import static org.gongkai.check.CheckCases.sound;
import static org.gongkai.model.ExpenditureCategory.SPECIFIC_TARGET;

import java.util.List;
import org.gongkai.model.ExportKind;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;

/** 样例: what a unit states of itself, and the texts that it writes. */
final class UnitFactCases {
    private static final String UNIT = "需说明|048001 平川市应急管理局|";

    static final List<CheckCase> ALL = List.of(
            sample(
                    "U03",
                    sound().isOrganised("核定行政编制42名，工勤人员3名。").isAllowed("行政", 42).isAllowed("工勤", 3),
                    sound().isOrganised("核定行政编制24名，工勤人员3名。").isAllowed("行政", 42).isAllowed("工勤", 3),
                    UNIT + "机构设置写行政编制 24 名|单位信息的行政编制 42 名||第 1 行"),
            sample(
                    "U04",
                    organised("内设机构2个，领导职数2名。"),
                    organised("内设机构3个，领导职数2名。"),
                    UNIT + "机构设置写内设机构 3 个|单位信息所列的内设机构 2 个||第 1 行"),
            sample(
                    "U05",
                    organised("市政府工作部门。"),
                    organised("市政府工作部门。").hasDivision("办公室"),
                    UNIT + "内设机构“办公室”列了不止一次|每个内设机构列一次||第 1 行"),
            sample(
                    "U06",
                    telling("现有在职人员42人，临聘人员60人"),
                    telling("现有在职人员43人，临聘人员60人"),
                    "需说明|P6 项目P6|“在职人员43人”|不超过编制 42 名||第 2 个项目 项目概况"),
            sample(
                    "U07",
                    sound().declaresNoneOf(ExportKind.ASSETS),
                    sound().declaresNoneOf(ExportKind.PROCUREMENT),
                    UNIT + "“无数据”写了政府采购预算，却有 1 条记录|政府采购预算没有记录||单位.json 第 1 行；采购.csv 第 2 行"),
            sample(
                    "U08",
                    sound().isOrganised("平川市应急管理局（以下简称市局）是市政府工作部门。"),
                    sound().isOrganised("平川市应急管里局（以下简称市局）是市政府工作部门。"),
                    UNIT + "机构设置写“平川市应急管里局”|单位信息的名称“平川市应急管理局”||第 1 行"),
            sample(
                    "N01",
                    sound().hasDuty("一、执法。二、救援。").remarks("其他", "（一）甲。（二）乙。"),
                    sound().hasDuty("一、执法。").hasDuty("三、救援。"),
                    UNIT + "序号 一、 三、|从一起连续的序号||第 1 行"),
            sample(
                    "N01",
                    sound().because("支出", "1.设备更新20万元；2.2026年新增人员；3、2026年车辆报废"),
                    sound().because("支出", "1.设备更新20万元；2.新增人员；2.车辆报废"),
                    UNIT + "序号 1. 2. 2.|从一起连续的序号||第 1 行"),
            sample(
                    "N02",
                    sound().because("支出", "支付2024年欠款，比2025年增加，依据《2023年实施方案》，项目自2022年开展"),
                    sound().because("支出", "2025年预算比2024年增加"),
                    UNIT + "变动原因提到2024年|只提 2026 年和 2025 年||第 1 行"),
            sample(
                    "N03",
                    sound().because("支出", "人员增加").because("收入", "人员增加"),
                    sound().because("支出", "人员增加").because("支出", "人员增加"),
                    UNIT + "支出的变动原因“人员增加”写了不止一次|每条原因写一次||第 1 行"),
            sample(
                    "N04",
                    sound().attaches("目录(2024年版）").hasDuty("1）执法；2）《规划》“救援”"),
                    sound().attaches("关于转发《通知》的通知（阳财购〔2024〕5号"),
                    UNIT + "“附件[1]”的“（”不成对|括号、书名号、引号成对||第 1 行"),
            sample(
                    "N05",
                    sound().remarks("其他", "设备型号SXX2000"),
                    sound().remarks("其他", "比上年增加XX万元"),
                    UNIT + "“情况说明/其他”里有“XX”|没有待填写的空白||第 1 行"));

    private UnitFactCases() {}

    private static SmallDossier organised(String text) {
        return sound().isOrganised(text).hasDivision("办公室").hasDivision("财务科");
    }

    private static SmallDossier telling(String overview) {
        return sheet(project().about(overview));
    }

    private static SmallDossier sheet(SmallProject project) {
        return sound().receivesAndSpends("特定目标类 P6 2240108 31003 50306 一般公共预算 当年预算 10.00")
                .plans(project);
    }

    private static SmallProject project() {
        return SmallProject.of("P6", SPECIFIC_TARGET, "10.00");
    }
}
