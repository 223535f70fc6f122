package org.gongkai.check;

import static org.gongkai.check.CheckCases.sample;
import static org.gongkai.check.CheckCases.sound;
import static org.gongkai.model.PriorYearItem.EXPENDITURE;
import static org.gongkai.model.PriorYearItem.FISCAL_APPROPRIATION;
import static org.gongkai.model.PriorYearItem.GENERAL_PUBLIC_BUDGET;
import static org.gongkai.model.PriorYearItem.OFFICIAL_RECEPTION;
import static org.gongkai.model.PriorYearItem.REVENUE;

import java.util.List;
import java.util.Optional;
import org.gongkai.model.FundSource;
import org.gongkai.model.SmallDossier;

/** 样例: last year's figures, and why they changed. */
final class YearCases {
    static final List<CheckCase> ALL = List.of(
            years(
                    "Y01",
                    sound().carriesForward(FundSource.UNIT_OWN_FUNDS, "30.00"),
                    sound().receives("2240101 单位资金 上年结转 30.00"),
                    sound().receives("2240101 单位资金 上年结转 20.00"),
                    "需说明|单位资金上年结转|本年上年结转 20.00 元|上年公开的年终结转 30.00 元|-10.00|单位.json 第 1 行；收入.csv 第 8 行"),
            years(
                    "Y02",
                    sound(),
                    sound(),
                    sound().lastYear(REVENUE, "2610.00"),
                    "需说明|上年收入|单位信息的上年收入 2610.00 元|上年公开的收入 2160.00 元|450.00|第 1 行"),
            sample(
                    "Y03",
                    sound(),
                    sound().lastYear(EXPENDITURE, "2106.00").receives("2240101 一般公共预算 当年预算 1.00"),
                    "需说明|上年支出|上年支出 2106.00 元|与上年收入相等：2160.00 元|-54.00|第 1 行"),
            sample(
                    "Y04",
                    sound().lastYear(FISCAL_APPROPRIATION, "2160.00"),
                    sound().lastYear(FISCAL_APPROPRIATION, "2160.01").lastYear(GENERAL_PUBLIC_BUDGET, "2159.00"),
                    "须修改|上年财政拨款|上年财政拨款 2160.01 元|不超过上年收入 2160.00 元|0.01|第 1 行"),
            sample(
                    "Y04",
                    sound().lastYear(REVENUE, "11500000.00").lastYear(FISCAL_APPROPRIATION, "11300000.00"),
                    sound().lastYear(REVENUE, "29937500.00").lastYear(FISCAL_APPROPRIATION, "29937400.00"),
                    "需说明|上年财政拨款|上年财政拨款 29937400.00 元|与上年收入 29937500.00 元相等，或确实不等|-100.00|第 1 行"),
            sample(
                    "Y05",
                    sound().lastYear(OFFICIAL_RECEPTION, "30000.00").because("公务接待费", "压减公务接待"),
                    sound().lastYear(OFFICIAL_RECEPTION, "30000.00").because("支出", "压减公务接待"),
                    "需说明|公务接待费|上年 30000.00 元，本年 0.00 元，下降 100.00%|写明增减变动的原因|-30000.00|第 1 行"),
            sample(
                    "Y06",
                    sound().lastYear(EXPENDITURE, "1000.00").because("支出", "人员增加"),
                    sound().lastYear(REVENUE, "1661.00").lastYear(EXPENDITURE, "0.00"),
                    "需说明|收入|上年 1661.00 元，本年 2160.00 元，增长 30.04%|写明增减变动的原因|499.00|单位.json 第 1 行；收入.csv 第 2、3、4、5、6、7 行",
                    "需说明|支出|上年 0.00 元，本年 2160.00 元，上年预算数为 0，无法计算增长率|写明增减变动的原因|2160.00|单位.json 第 1 行；支出.csv 第 2、3、4、5、6、7 行"),
            sample(
                    "Y07",
                    changed("新增设备购置200.00万元", "人员经费减少0.25万元"),
                    changed("新增设备购置200.00万元", "人员经费减少0.52万元"),
                    "需说明|支出变动原因|各项原因的金额合计 1994800.00 元|比上年的增减额 1997500.00 元|-2700.00|第 1 行"),
            sample(
                    "Y08",
                    sound().because("收入", "物业管理费11.51万元").because("支出", "物业管理费11.51万元"),
                    sound().because("收入", "物业管理费11.51万元").because("支出", "物业管理费11.52万元"),
                    "需说明|变动原因|支出的原因写“物业管理费11.52万元”|与收入的同一原因相同：“物业管理费11.51万元”||第 1 行"),
            sample(
                    "K06",
                    sound(),
                    new SmallDossier().receives("2240101 一般公共预算 当年预算 1.00"),
                    "须修改|048001 平川市应急管理局|单位信息的职责空着|有职责||第 1 行"),
            sample(
                    "K07",
                    sound().isAllowed("事业", 20).isAllowed("管理", 5).isAllowed("专技", 15),
                    sound().isAllowed("事业", 20).isAllowed("管理", 5).isAllowed("专技", 14),
                    "需说明|048001 平川市应急管理局|事业编制 20 名|管理、专技、工勤编制合计 19 名||第 1 行"),
            sample(
                    "K08",
                    sound(),
                    new SmallDossier().receives("2240101 一般公共预算 当年预算 1.00"),
                    "需说明|048001 平川市应急管理局|上年预算数没有任何一项|给出收入、支出、一般公共预算、因公出国（境）费、公务接待费、公务用车购置费、公务用车运行维护费、机关运行经费的上年预算数||第 1 行"),
            sample(
                    "K08",
                    sound(),
                    new SmallDossier()
                            .receives("2240101 一般公共预算 当年预算 1.00")
                            .lastYear(REVENUE, "1.00")
                            .lastYear(EXPENDITURE, "1.00"),
                    "需说明|048001 平川市应急管理局|上年预算数没有一般公共预算、因公出国（境）费、公务接待费、公务用车购置费、公务用车运行维护费、机关运行经费|给出一般公共预算、因公出国（境）费、公务接待费、公务用车购置费、公务用车运行维护费、机关运行经费的上年预算数||第 1 行"),
            sample(
                    "K09",
                    sound().remarks("政府购买服务指导性目录", "见附件").attaches("目录"),
                    sound().remarks("政府购买服务指导性目录", "见附件"),
                    "需说明|政府购买服务指导性目录|情况说明写“见附件”，没有附件|有所说的附件||第 1 行"),
            sample(
                    "K10",
                    sound().because("“三公”经费", "压减").remarks("其他", "没有"),
                    sound().because("三公经费", "压减").remarks("其它", "没有"),
                    "需说明|变动原因 三公经费|变动原因的事项“三公经费”|事项是收入、支出、“三公”经费、公务用车购置及运行费、机关运行经费、因公出国（境）费、公务接待费、公务用车购置费、公务用车运行维护费之一||第 1 行",
                    "需说明|情况说明 其它|情况说明的事项“其它”|事项是机关运行经费、政府购买服务指导性目录、其他之一||第 1 行"));

    private YearCases() {}

    /** A dossier that holds and one that breaks beside the same dossier of last year. */
    private static CheckCase years(
            String code, SmallDossier lastYear, SmallDossier holds, SmallDossier breaks, String... findings) {
        return new CheckCase(code, beside(holds, lastYear), beside(breaks, lastYear), List.of(findings));
    }

    private static Evidence beside(SmallDossier dossier, SmallDossier lastYear) {
        return new Evidence(dossier.build(), Optional.of(lastYear.build()), CheckSettings.USUAL);
    }

    /** A unit whose expenditure grew by 199.75万元, for the given reasons. */
    private static SmallDossier changed(String... reasons) {
        SmallDossier dossier = new SmallDossier()
                .spends("公用经费 P4 2240101 30201 50201 一般公共预算 当年预算 2997500.00")
                .lastYear(EXPENDITURE, "1000000.00");
        for (String reason : reasons) {
            dossier.because("支出", reason);
        }
        return dossier;
    }
}
