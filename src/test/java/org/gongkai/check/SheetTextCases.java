package org.gongkai.check;

import static org.gongkai.check.CheckCases.sample;
import static org.gongkai.check.CheckCases.sound;
import static org.gongkai.model.ExpenditureCategory.OTHER_OPERATION;

import java.util.List;
import org.gongkai.model.ProjectFunds;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;

/** 样例: the texts of performance sheets. */
final class SheetTextCases {
    private static final String OUTPUT = "产出指标";
    private static final String RULES = "《特种作业人员考核规则》";

    static final List<CheckCase> ALL = List.of(
            sample(
                    "G03",
                    with(project()
                            .about("自2022年以来，2025年已完成100批次，2024-2026年分三年实施。根据《2025年工作要点》和平发〔2025〕3号文件。"
                                    + "2023年全市有检查站3个，2025年末在职9人，按2025年标准测算")
                            .groundedOn("2025年立项")
                            .planned("2026年")),
                    with(project().planned("2025年").annual(OUTPUT, "时效指标", "完成时间", "2025年度")),
                    "需说明|P6 项目P6|写有2025年：项目实施计划、绩效指标[年度1]/指标值|2026年||第 2 个项目 项目实施计划、第 2 个项目 绩效指标[年度1]/指标值"),
            sample(
                    "G03",
                    with(project()
                            .ofKind("一次性项目（3年结束）")
                            .planned("2025年采购，2026年安装")
                            .wholeTerm(OUTPUT, "时效指标", "采购时间", "2025年")),
                    with(project().ofKind("一次性项目（3年结束）").aimingInTheYear("完成2025年的抽检")),
                    "需说明|P6 项目P6|写有2025年：总体目标/年度|2026年||第 2 个项目 总体目标/年度"),
            sample(
                    "G05",
                    with(project().about("需资金7.00万元，包括：办公费3.70万元，邮电费2.05万元，其他支出1.25万元。")),
                    with(project().about("需资金7.00万元，包括：办公费3.70万元，邮电费2.05万元，其他支出1.15万元。")),
                    "需说明|P6 项目P6|文字中的分项之和 69000.00 元|文字中的合计 70000.00 元|-1000.00|第 2 个项目 项目概况"),
            sample(
                    "G06",
                    with(project().about("采购耗材计31.7650万元，2025年已经支付3.03794万元，尚拖欠28.72706万元。")),
                    with(project().about("采购耗材计31.7650万元，2025年已经支付3.03794万元，尚拖欠28.72760万元。")),
                    "需说明|P6 项目P6|文字中的欠款 287276.00 元|文字中的应付款减已付款 287270.60 元|5.40|第 2 个项目 项目概况"),
            sample(
                    "G07",
                    with(project().about("抽检40批次，检验成本2.50元/批次，共计100.00元。")),
                    with(project().about("抽检任务54000批次，单批次检验成本为：超市7.5万元；批发市场10.79万元，检验费共计45.00万元。")),
                    "需说明|P6 项目P6|54000批次，单价 7.5万元、10.79万元|合计 45.00万元，平均每批次 8.33 元||第 2 个项目 项目概况"),
            sample(
                    "G08",
                    with(project().aimingInTheYear("补助3人，人均33.34元。").about("2028年抽检250批次，检验成本2元/批次。")),
                    with(project().about("2026年抽检250批次，检验成本2元/批次。")),
                    "需说明|P6 项目P6|250批次 × 2元/批次 = 500 元|不超过年度资金总额 100.00 元||第 2 个项目 项目概况"),
            sample(
                    "G09",
                    with(longer().about("2026年需更新设备，合计金额100.00元，三年共300.00元。2027年合计金额300.00元。")),
                    with(longer().about("2026年需更新设备，合计金额300.00元。")),
                    "需说明|P6 项目P6|本年度的文字写 300.00元，即实施期资金总额 300.00 元|年度资金总额 100.00 元|200.00|第 2 个项目 项目概况、第 2 个项目 年度资金/总额"),
            sample(
                    "G10",
                    with(heated("取暖费46.9275万元，上年办公取暖费42.9765万元，租赁费42.9765万元。")),
                    with(heated("办公取暖费42.9675万元。")),
                    "需说明|P6 项目P6|文字写办公取暖费 42.9675万元|年度成本指标“办公取暖费” 469275.00 元|-39600.00|第 2 个项目 项目概况、第 2 个项目 绩效指标[年度1]/指标值"),
            sample(
                    "G11",
                    spending("需资金100.00元，包括：办公费30.00元，差旅费50.00元，维修费20.00元。"),
                    spending("需资金100.00元，包括：办公费30.00元，差旅费70.00元。"),
                    "需说明|P6 项目P6|预算有维修（护）费 20.00 元|在文字所列 100.00元之内：办公费、差旅费||" + "支出.csv 第 10 行；项目.json 第 2 个项目 项目概况"),
            sample(
                    "G12",
                    with(staffed("聘用人员共9人，其中女性聘用人员3人。")),
                    with(staffed("2026年聘用人员共8人。")),
                    "需说明|P6 项目P6|文字写 8人|年度数量指标“聘用人员”9人||第 2 个项目 项目概况、第 2 个项目 绩效指标[年度1]/指标值"),
            sample(
                    "G13",
                    two("保障全市特种作业人员的2000人考试工作顺利进行", "保障全市特种作业人员的2000人考试工作顺利运行"),
                    two("保障全市特种作业人员的2500人考试工作顺利进行", "保障全市特种作业人员的2000人考试工作顺利运行"),
                    "需说明|P6 项目P6|“保障全市特种作业人员的…人考试工作”写 2500人|项目“项目P7”写 2000人||第 2、3 个项目 项目概况"),
            sample(
                    "G14",
                    two(RULES + "（TSG Z6001-2013）", RULES + "（TSG Z6001-2019）"),
                    two(RULES + "（TSG Z6001-2013）", RULES + "（TSG 26001-2013）"),
                    "需说明|P7 项目P7|" + RULES + "TSG 26001-2013|与“项目P6”一致：TSG Z6001-2013||第 2、3 个项目 项目概况"),
            sample(
                    "G15",
                    with(cites(2024, "、" + notice(2024))),
                    with(cites(2022, "")),
                    "需说明|P6 项目P6|引用" + notice(2022) + "|与立项依据一致：" + notice(2025) + "||第 2 个项目 项目概况、第 2 个项目 立项依据"),
            sample(
                    "G16",
                    with(project().about("服务我市发展，落实《关于加快我省应急产业发展的意见》，提高自我省察能力")),
                    with(project().about("为满足我省产业优化升级、服务高质量发展提供支持")),
                    "需说明|P6 项目P6|文字写有“我省”|市级单位的提法||第 2 个项目 项目概况"),
            sample(
                    "G17",
                    with(project().about("平川市农业农村局转发山西省农业农村厅的通知，各省、自治区、直辖市、计划单列市财政厅（局）")),
                    with(project().about("平川市农业农村厅的通知")),
                    "需说明|P6 项目P6|文字写有“平川市农业农村厅”|市、县的局、委，或省的厅||第 2 个项目 项目概况"),
            sample(
                    "G18",
                    with(project().carriedOutBy("平川市应急救援中心")),
                    with(project().carriedOutBy("平川市应急管埋局")),
                    "需说明|P6 项目P6|绩效目标表实施单位“平川市应急管埋局”|单位信息“平川市应急管理局”||第 2 个项目 实施单位"),
            sample(
                    "G19",
                    with(project().about("晋财行〔2025〕94号")),
                    with(project().about("晋财行【2025】94号")),
                    "提示|P6 项目P6|文字写有“晋财行【2025】94号”|年份用六角括号〔〕||第 2 个项目 项目概况"));

    private SheetTextCases() {}

    private static SmallProject project() {
        return SmallProject.of("P6", OTHER_OPERATION, "100.00");
    }

    private static SmallProject longer() {
        return project().ofKind("经常性项目（长期开展）").funded(funds("300.00"), funds("100.00"));
    }

    private static SmallProject heated(String overview) {
        return project().about(overview).annual(OUTPUT, "成本指标", "办公取暖费", "469275.00元");
    }

    private static SmallProject staffed(String overview) {
        return project().about(overview).annual(OUTPUT, "数量指标", "聘用人员", "9人");
    }

    private static SmallProject cites(int year, String alsoOn) {
        return project().groundedOn(notice(2025) + alsoOn).about("按照" + notice(year) + "的要求完成检测");
    }

    private static String notice(int year) {
        return "《平川市农业农村局关于开展" + year + "年农产品质量安全例行监测工作的通知》";
    }

    private static SmallDossier with(SmallProject project) {
        return sound().receivesAndSpends("其他运转类 P6 2240106 30211 50201 一般公共预算 当年预算 100.00")
                .plans(project);
    }

    private static SmallDossier two(String one, String other) {
        return with(project().about(one))
                .receivesAndSpends("其他运转类 P7 2240106 30211 50201 一般公共预算 当年预算 100.00")
                .plans(SmallProject.of("P7", OTHER_OPERATION, "100.00").about(other));
    }

    private static SmallDossier spending(String overview) {
        return sound().receivesAndSpends("其他运转类 P6 2240106 30201 50201 一般公共预算 当年预算 30.00")
                .receivesAndSpends("其他运转类 P6 2240106 30211 50201 一般公共预算 当年预算 50.00")
                .receivesAndSpends("其他运转类 P6 2240106 30213 50209 一般公共预算 当年预算 20.00")
                .plans(project().about(overview));
    }

    private static ProjectFunds funds(String yuan) {
        return new ProjectFunds(SmallDossier.yuan(yuan), null, null, SmallDossier.yuan(yuan), null, null);
    }
}
