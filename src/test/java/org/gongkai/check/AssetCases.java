package org.gongkai.check;

import static org.gongkai.check.CheckCases.sample;
import static org.gongkai.check.CheckCases.sound;
import static org.gongkai.model.ExpenditureCategory.SPECIFIC_TARGET;

import java.util.List;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;

/** 样例: the asset register and the procurement budget. */
final class AssetCases {
    private static final String LINE = "特定目标类 P6 2240108 31003 50306 一般公共预算 当年预算 10.00";

    static final List<CheckCase> ALL = List.of(
            sample(
                    "A01",
                    sound().owns("车辆 应急保障用车 5 300000.00 2025-12-31"),
                    sound().owns("车辆 应急保障用车 4 300000.00 2025-12-31").owns("车辆 执法执勤用车 2 200000.00 2025-12-31"),
                    "需说明|048001 平川市应急管理局|实有车辆 6 辆|不多于车辆编制 5 辆||单位.json 第 1 行；资产.csv 第 2、3 行"),
            sample(
                    "A02",
                    sound().owns("房屋 100 1 300000.00 2025-12-31").owns("专用设备 - 1 1.00 2025-12-31"),
                    sound().owns("房屋 100 1 300000.00 2025-12-31").owns("专用设备 - 1 1.00 2024-12-31"),
                    "需说明|048001 平川市应急管理局|截止日期 2024-12-31（专用设备）、2025-12-31（房屋）|同一个年末，如 2025-12-31||第 3 行"),
            sample(
                    "A02",
                    sound().owns("房屋 100 1 300000.00 2024-12-31"),
                    sound().owns("房屋 100 1 300000.00 2026-12-31"),
                    "需说明|048001 平川市应急管理局|截止日期 2026-12-31（房屋）|同一个年末，如 2025-12-31||第 2 行"),
            sample(
                    "A03",
                    heating("4738.32平方米").owns("房屋 4738.32 1 300000.00 2025-12-31"),
                    heating("4738.33平方米").owns("房屋 4738.32 1 300000.00 2025-12-31"),
                    "需说明|P6 项目P6|办公用房面积 4738.33 平方米|不大于资产卡片的房屋建筑面积 4738.32 平方米||第 2 个项目 绩效指标[年度1]/指标值"),
            sample(
                    "A04",
                    sound().owns("车辆 应急保障用车 1 300000.00 2025-12-31").owns("车辆 应急保障用车 1 300000.00 2025-12-31"),
                    sound().owns("车辆 应急保障用车 1 300000.00 2025-12-31")
                            .owns("车辆 应急保障用车 1 300000.00 2025-12-31 2019-05-20 Z0"),
                    "需说明|Z0 车辆|2 张资产卡片的编号都是 Z0|一个编号只有一张资产卡片||第 2、3 行"),
            sample(
                    "A05",
                    sound().owns("车辆 应急保障用车 1 300000.00 2025-12-31 2025-12-31"),
                    sound().owns("车辆 应急保障用车 1 300000.00 2025-12-31 2026-01-01"),
                    "需说明|Z0 车辆|取得日期 2026-01-01|不晚于截止日期 2025-12-31||第 2 行"),
            sample(
                    "A06",
                    sound().owns("专用设备 - 1 0.00 2025-12-31"),
                    sound().owns("专用设备 - 0 1.00 2025-12-31").owns("专用设备 - 1 -1.00 2025-12-31"),
                    "需说明|Z0 专用设备|数量 0|数量不为 0||第 2 行",
                    "需说明|Z1 专用设备|原值 -1.00 元|原值不为负数||第 3 行"),
            sample(
                    "A07",
                    sound().owns("车辆 其他公务用车 1 300000.00 2025-12-31"),
                    sound().owns("车辆 事业单位业务用车 1 300000.00 2025-12-31"),
                    "需说明|Z0 车辆|车辆用途 事业单位业务用车|行政单位的车辆用途，如应急保障用车、其他公务用车||第 2 行"),
            sample(
                    "A08",
                    sound().owns("通用设备 - 1 300000.00 2025-12-31 2019-05-20 Z0 机动车检测线"),
                    sound().owns("通用设备 - 1 300000.00 2025-12-31 2019-05-20 Z0 越野车2号"),
                    "需说明|Z0 越野车2号|资产分类 通用设备|资产分类 车辆||第 2 行"),
            sample(
                    "A09",
                    telling("现有公务用车3辆，更换其中1辆").owns("车辆 应急保障用车 3 300000.00 2025-12-31"),
                    telling("现有公务用车4辆，更换其中1辆").owns("车辆 应急保障用车 3 300000.00 2025-12-31"),
                    "需说明|P6 项目P6|“现有公务用车4辆”|资产卡片的车辆 3 辆||第 2 个项目 项目概况"),
            sample(
                    "C02",
                    sound().procures("P5 货物 1.00 A0201"),
                    sound().procures("P5 货物 1.00 A0201010"),
                    "需说明|P5|品目编码 A0201010|字母 A、B、C 加 2、4、6 或 8 位数字||第 3 行"),
            sample(
                    "C03",
                    sound().procures("P5 服务 1.00 C21040000"),
                    sound().procures("P5 货物 1.00 C21040000"),
                    "需说明|P5|C21040000 设备的采购类别 货物|采购类别 服务||第 3 行"),
            sample("C04", sound(), sound().procures("P5 货物 0.00"), "需说明|P5|金额 0.00 元|大于 0||第 3 行"),
            sample(
                    "C05",
                    sound().procures("P5 货物 1.00 A02010105 - 台式计算机").procures("P5 货物 1.00 A02100000 - 仪器仪表"),
                    sound().procures("P5 货物 1.00 A02010105 - 便携式计算机").procures("P5 货物 1.00 A02010109 - 复印机"),
                    "需说明|P5|品目 A02010105 便携式计算机|A02010105 台式计算机，或 A02010108 便携式计算机||第 3 行",
                    "需说明|P5|品目 A02010109 复印机|A02020100 复印机||第 4 行"),
            sample(
                    "C06",
                    sound().procures("P4 服务 1.00"),
                    sound().procures("P1 服务 1.00"),
                    "需说明|P1|采购明细的项目 P1 是人员类|公用经费、其他运转类或特定目标类的项目||第 3 行"),
            sample(
                    "C07",
                    sound().receivesAndSpends("特定目标类 P6 2240108 31013 50303 一般公共预算 当年预算 10.00")
                            .procures("P6 货物 1.00 A02030500"),
                    sound().procures("P5 货物 1.00 A02030500"),
                    "需说明|P5|政府采购预算有 设备 1.00 元，没有公务用车购置费|支出预算明细列有公务用车购置费||第 3 行"));

    private AssetCases() {}

    private static SmallDossier heating(String area) {
        return sound().receivesAndSpends(LINE).plans(project().annual("产出指标", "数量指标", "办公用房取暖面积", area));
    }

    private static SmallDossier telling(String overview) {
        return sound().receivesAndSpends(LINE).plans(project().about(overview));
    }

    private static SmallProject project() {
        return SmallProject.of("P6", SPECIFIC_TARGET, "10.00");
    }
}
