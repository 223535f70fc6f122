package org.gongkai.check;

import static org.gongkai.check.CheckCases.sample;
import static org.gongkai.check.CheckCases.sound;
import static org.gongkai.model.ExpenditureCategory.OTHER_OPERATION;

import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.ProjectFunds;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;

/** 样例: how indicators are written, and the nature of projects. */
final class SheetIndicatorCases {
    private static final String OUTPUT = "产出指标";
    private static final String BENEFIT = "效益指标";
    private static final String LASTING = "经常性项目（长期开展）";

    static final List<CheckCase> ALL = List.of(
            sample(
                    "P10",
                    sound(),
                    with(project().funded(funds("90.00"), funds("90.00"))),
                    "须修改|048001 平川市应急管理局|其他运转类绩效目标表的年度资金 90.00 元|其他运转类项目的当年预算 100.00 元|-10.00|"
                            + "支出.csv 第 8 行；项目.json 第 2 个项目 年度资金/总额"),
            sample(
                    "P11",
                    sound(),
                    sound().receivesAndSpends("其他运转类 P6 2240106 30211 50201 一般公共预算 当年预算 100.00"),
                    "须修改|048001 平川市应急管理局|其他运转类绩效目标表 0 张|其他运转类项目 1 个||第 8 行"),
            sample(
                    "P12",
                    with(handedDown().ofKind("一次性项目")),
                    with(handedDown().ofKind(LASTING)),
                    "需说明|P6 项目P6|项目属性“经常性项目（长期开展）”，项目期“1年”|按年度下达的上级专项，项目期与下达的年度相符||第 2 个项目 项目属性、第 2 个项目 项目期"),
            sample(
                    "P13",
                    devices("2台"),
                    devices("1台"),
                    "需说明|P6 项目P6|数量指标“电感耦合质谱仪”1台|项目“项目P7”没有同一台设备||第 2、3 个项目 绩效指标[年度1]/三级"),
            sample(
                    "P14",
                    with(project().ofKind("一次性项目（1年结束）")),
                    with(project().ofKind("一次性项目（1年结束）").lasting("3年")),
                    "需说明|P6 项目P6|项目期“3年”|与项目属性“一次性项目（1年结束）”一致||第 2 个项目 项目期、第 2 个项目 项目属性"),
            sample(
                    "I07",
                    with(annual("成本指标", "生活补助", "≤526元")),
                    with(annual("成本指标", "生活补助", "≥526元")),
                    "需说明|P6 项目P6|成本指标“生活补助”≥526元|≤ 或确定的金额||第 2 个项目 绩效指标[年度1]/指标值"),
            sample(
                    "I08",
                    with(project().annual(BENEFIT, "社会效益", "保障工作开展", "有效保障工作开展")),
                    with(project().annual(BENEFIT, "社会效益", "保障工作开展", "除保障工作开展")),
                    "需说明|P6 项目P6|社会效益“保障工作开展”除保障工作开展|写作“保障工作开展”或可以衡量的值||第 2 个项目 绩效指标[年度1]/指标值"),
            sample(
                    "I09",
                    with(annual("质量指标", "超越自我", "100%").annual(OUTPUT, "质量指标", "维修（护）合格率", "100%")),
                    with(annual("质量指标", "开展监测, 保障我", "100%").annual(OUTPUT, "质量指标", "设备（含软件", "100%")),
                    "需说明|P6 项目P6|质量指标“开展监测, 保障我”100%、质量指标“设备（含软件”100%|完整的指标名称||"
                            + "第 2 个项目 绩效指标[年度1]/三级、第 2 个项目 绩效指标[年度2]/三级"),
            sample(
                    "I10",
                    with(annual("数量指标", "检验批次", "3批次").annual(OUTPUT, "成本指标", "检验批次", "3元")),
                    with(annual("数量指标", "检验批次", "3批次").annual(OUTPUT, "数量指标", "检验批次", "4批次")),
                    "需说明|P6 项目P6|重名的指标：数量指标“检验批次”|每个三级指标一个名称||第 2 个项目 绩效指标[年度2]/三级"),
            sample(
                    "I11",
                    with(annual("数量指标", "采购耗材数量", "3批").annual(OUTPUT, "成本指标", "成本控制", "控制在预算内")),
                    with(annual("数量指标", "采购耗材数量", "检验过程耗材")),
                    "需说明|P6 项目P6|数量指标“采购耗材数量”检验过程耗材|有数和计量单位的指标值||第 2 个项目 绩效指标[年度1]/指标值"),
            sample(
                    "I12",
                    with(annual("质量指标", "支付及时性", "及时")),
                    with(annual("质量指标", "足额发放工资", "按月发放")),
                    "需说明|P6 项目P6|质量指标“足额发放工资”按月发放|比率或达到的标准，如 100%||第 2 个项目 绩效指标[年度1]/指标值"),
            sample(
                    "I13",
                    with(project().annual(BENEFIT, "社会效益", "提升能力", "明显提升")),
                    with(project().annual(BENEFIT, "社会效益", "提升能力", "提升能力")),
                    "提示|P6 项目P6|指标值与名称相同：社会效益“提升能力”|可以衡量的指标值||第 2 个项目 绩效指标[年度1]/指标值"),
            sample(
                    "I14",
                    with(annual("数量指标", "检验批次", "3批次").wholeTerm(OUTPUT, "数量指标", "检验批次", "3批次")),
                    with(annual("成本指标", "材料费", "≤120.00元").wholeTerm(OUTPUT, "成本指标", "材料费", "≤100.00元")),
                    "需说明|P6 项目P6|年度成本指标“材料费”≤120.00元|不超过实施期成本指标“材料费”≤100.00元||"
                            + "第 2 个项目 绩效指标[年度1]/指标值、第 2 个项目 绩效指标[实施期1]/指标值"),
            sample(
                    "I15",
                    with(annual("数量指标", "甲", "1个").annual(OUTPUT, "数量", "乙", "1个")),
                    with(project().annual(BENEFIT, "可持续影响", "", "").annual(BENEFIT, "可持续发展影响指标", "", "")),
                    "提示|048001 平川市应急管理局|“可持续发展影响”、“可持续影响”|各表用同一个名称||" + "第 2 个项目 绩效指标[年度1]/二级、第 2 个项目 绩效指标[年度2]/二级"));

    private SheetIndicatorCases() {}

    private static SmallProject project() {
        return SmallProject.of("P6", OTHER_OPERATION, "100.00");
    }

    private static SmallProject annual(String level2, String name, String value) {
        return project().annual(OUTPUT, level2, name, value);
    }

    private static ProjectFunds funds(String yuan) {
        return new ProjectFunds(SmallDossier.yuan(yuan), null, null, SmallDossier.yuan(yuan), null, null);
    }

    private static SmallProject handedDown() {
        Amount amount = SmallDossier.yuan("100.00");
        ProjectFunds provincial = new ProjectFunds(amount, null, amount, null, null, null);
        return project().funded(provincial, provincial).groundedOn("根据《山西省财政厅关于提前下达2026年应急能力建设资金的通知》");
    }

    private static SmallDossier devices(String ofTheOther) {
        return with(annual("数量指标", "电感耦合质谱仪", "1台"))
                .receivesAndSpends("其他运转类 P7 2240106 30211 50201 一般公共预算 当年预算 100.00")
                .plans(SmallProject.of("P7", OTHER_OPERATION, "100.00").annual(OUTPUT, "数量指标", "电感耦合质谱仪", ofTheOther));
    }

    private static SmallDossier with(SmallProject project) {
        return sound().receivesAndSpends("其他运转类 P6 2240106 30211 50201 一般公共预算 当年预算 100.00")
                .plans(project);
    }
}
