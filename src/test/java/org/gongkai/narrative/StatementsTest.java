package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.FundSource;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;
import org.gongkai.model.UnitNature;
import org.gongkai.table.Quoted;
import org.junit.jupiter.api.Test;

class StatementsTest {
    @Test
    void thereAreTwelveStatementsInTheOrderOfTheTemplate() {
        assertThat(Statements.of(new SmallDossier().build()))
                .extracting(Statement::title)
                .containsExactly(
                        "单位预算收支数据变动情况及原因",
                        "收入预算情况说明",
                        "支出预算情况说明",
                        "财政拨款收支预算总体情况说明",
                        "一般公共预算支出情况说明",
                        "一般公共预算基本支出情况说明",
                        "“三公”经费增减变动原因说明",
                        "机关运行经费增减变动原因说明",
                        "政府采购情况",
                        "绩效管理情况",
                        "国有资产占有使用情况",
                        "其他说明");
    }

    @Test
    void onlyTheStatementOnPerformanceIsFollowedBySheets() {
        assertThat(Statements.of(new SmallDossier().build()))
                .filteredOn(Statement::withSheets)
                .extracting(Statement::title)
                .containsExactly("绩效管理情况");
    }

    @Test
    void changesAreSaidWithTheirReasonsAndWhatIsCarriedForward() {
        Dossier dossier = new SmallDossier()
                .receivesAndSpends("公用经费 P1 2240101 30201 50201 一般公共预算 当年预算 100000.00")
                .receives("2240101 单位资金 上年结转 20000.00")
                .carriesForward(FundSource.UNIT_OWN_FUNDS, "20000.00")
                .lastYear(PriorYearItem.REVENUE, "100000.00")
                .lastYear(PriorYearItem.EXPENDITURE, "150000.00")
                .because("收入", "结转增加")
                .build();
        assertThat(((Passage.Paragraph) Statements.of(dossier).get(0).passages().get(0)).figures())
                .extracting(Quoted::print)
                .containsExactly("12.00", "10.00", "2.00", "", "2.00", "12.00", "10.00", "0", "2.00", "", "3.00");
        assertThat(text(dossier, 1))
                .containsExactly("2026年度平川市应急管理局预算收入总计12.00万元，其中：本年收入10.00万元，上年结转2.00万元，"
                        + "比上年增长2.00万元，增长20.00%，主要原因是结转增加；"
                        + "本年单位预算支出总计12.00万元，其中：本年预算安排10.00万元，上年结转0万元，年终结转2.00万元，"
                        + "比上年减少3.00万元，下降20.00%。");
    }

    @Test
    void withoutMoneyTheSentencesStillStand() {
        Dossier nothing = new SmallDossier().build();
        assertThat(text(nothing, 3)).containsExactly("2026年度平川市应急管理局支出预算0万元，其中：基本支出0万元，占0%；项目支出0万元，占0%。");
        assertThat(text(nothing, 4))
                .containsExactly("2026年度平川市应急管理局财政拨款收支总预算0万元。其中：一般公共预算拨款0万元，政府性基金预算拨款0万元，"
                        + "国有资本经营预算拨款0万元。其中：当年拨款收入0万元，上年结转收入0万元。");
        assertThat(text(nothing, 5)).contains("2026年度平川市应急管理局一般公共预算当年支出0万元。").doesNotContain("等。");
        assertThat(text(nothing, 6)).containsExactly("2026年度平川市应急管理局一般公共预算安排基本支出0万元，其中：", "人员经费0万元；", "公用经费0万元。");
    }

    @Test
    void lastYearsThreePublicExpensesAreKnownOnlyWhereEveryPartIs() {
        SmallDossier dossier = new SmallDossier()
                .lastYear(PriorYearItem.OVERSEAS_TRAVEL, "0.00")
                .lastYear(PriorYearItem.OFFICIAL_RECEPTION, "0.00")
                .lastYear(PriorYearItem.VEHICLE_OPERATION, "0.00");
        assertThat(text(dossier.build(), 7))
                .containsExactly("2026年平川市应急管理局财政拨款安排的“三公”经费预算0万元。其中：因公出国（境）费0万元，与上年预算数相同；"
                        + "公务接待费0万元，与上年预算数相同；公务用车购置及运行费0万元。"
                        + "公务用车运行维护费0万元，与上年预算数相同；公务用车购置费0万元。");
        dossier.lastYear(PriorYearItem.VEHICLE_PURCHASE, "10000.00").because("公务用车购置费", "上年已购置");
        assertThat(text(dossier.build(), 7))
                .containsExactly("2026年平川市应急管理局财政拨款安排的“三公”经费预算0万元，比2025年预算数减少1.00万元，下降100.00%。"
                        + "其中：因公出国（境）费0万元，与上年预算数相同；公务接待费0万元，与上年预算数相同；"
                        + "公务用车购置及运行费0万元，比上年预算数减少1.00万元，下降100.00%。"
                        + "公务用车运行维护费0万元，与上年预算数相同；"
                        + "公务用车购置费0万元，比上年预算数减少1.00万元，下降100.00%，主要原因是上年已购置。");
    }

    @Test
    void anInstitutionSaysThatItHasNoAgencyOperatingExpensesInItsOwnWordsWhereItHasSome() {
        SmallDossier dossier = new SmallDossier().is(UnitNature.PUBLIC_WELFARE_TWO);
        assertThat(text(dossier.build(), 8)).containsExactly("因我单位为公益二类事业单位，无机关运行经费。");
        assertThat(text(dossier.remarks("机关运行经费", "本单位没有机关运行经费。").build(), 8)).containsExactly("本单位没有机关运行经费。");
    }

    @Test
    void anOfficeComparesItsAgencyOperatingExpenses() {
        Dossier dossier = new SmallDossier()
                .spends("公用经费 P1 2240101 30201 50201 一般公共预算 当年预算 110000.00")
                .lastYear(PriorYearItem.AGENCY_OPERATING_EXPENSES, "100000.00")
                .because("机关运行经费", "人员增加")
                .build();
        assertThat(text(dossier, 8))
                .containsExactly("2026年平川市应急管理局财政拨款安排的机关运行经费预算11.00万元，比2025年预算数增加1.00万元，增长10.00%，主要原因是人员增加。");
    }

    @Test
    void procurementIsToldByGoodsWorksAndServices() {
        Dossier dossier = new SmallDossier()
                .procures("P1 货物 10000.00")
                .procures("P1 工程 20000.00")
                .procures("P2 工程 5000.00")
                .build();
        assertThat(text(dossier, 9))
                .containsExactly("2026年平川市应急管理局政府采购预算总额3.50万元。其中：政府采购货物预算1.00万元、政府采购工程预算2.50万元、政府采购服务预算0万元。");
    }

    @Test
    void projectsAreCountedOnceHoweverManyLinesTheyHaveAndThoseWithASheetAreDisclosed() {
        Dossier dossier = new SmallDossier()
                .spends("其他运转类 P1 2240106 30211 50201 一般公共预算 当年预算 10000.00")
                .spends("其他运转类 P1 2240106 30227 50205 一般公共预算 当年预算 20000.00")
                .spends("特定目标类 P2 2240108 31003 50306 一般公共预算 上年结转 50000.00")
                .plans(SmallProject.of("P1", ExpenditureCategory.OTHER_OPERATION, "30000.00"))
                .build();
        assertThat(text(dossier, 10))
                .contains("2026年平川市应急管理局纳入绩效目标管理的二级项目2个，共计金额8.00万元。其中：其他运转类项目1个，涉及金额3.00万元；"
                        + "特定目标类项目1个，涉及金额5.00万元。公开项目绩效目标1个，涉及项目金额3.00万元，占部门（单位）项目支出总额的37.5%。"
                        + "其中：其他运转类项目1个，涉及项目金额3.00万元；特定目标类项目0个，涉及项目金额0万元。");
    }

    @Test
    void withoutProjectsTheStatementSaysSo() {
        assertThat(text(new SmallDossier().build(), 10)).contains("2026年平川市应急管理局没有项目支出预算，不涉及项目绩效目标。");
    }

    @Test
    void holdingsAreToldAsOfTheLatestCardAndWorthIsCountedByThePiece() {
        Dossier dossier = new SmallDossier()
                .owns("车辆 应急保障用车 2 500000.00 2025-12-31")
                .owns("车辆 执法执勤用车 1 100000.00 2024-12-31")
                .owns("房屋 1860.50 1 1000000.00 2025-06-30")
                .owns("房屋 742.25 1 1000000.00 2025-06-30")
                .owns("通用设备 - 3 1500000.00 2025-12-31")
                .owns("通用设备 - 3 1499999.99 2025-12-31")
                .owns("通用设备 - 1 1000000.00 2025-12-31")
                .owns("专用设备 - 1 9000000.00 2025-12-31")
                .build();
        assertThat(text(dossier, 11))
                .containsExactly(
                        "1、车辆情况：",
                        "截至2025年12月31日，平川市应急管理局共有公务用车编制5辆，实有3辆，其中：领导用车0辆，机要通信用车0辆，应急保障用车2辆，"
                                + "执法执勤用车1辆，特种专业技术用车0辆，事业单位业务用车0辆，其他公务用车0辆。",
                        "2、房屋情况：",
                        "截至2025年6月30日，平川市应急管理局使用的办公用房建筑总面积2602.75平方米。",
                        "3、其他国有资产占有使用情况：",
                        "截至2025年12月31日，平川市应急管理局占有使用价值50万元（原值）以上的通用设备4台（套）；" + "平川市应急管理局占有使用价值100万元（原值）以上的通用设备1台（套）。");
    }

    @Test
    void attachmentsAreNumberedAndWhereThereAreNoneNothingAnnouncesThem() {
        SmallDossier dossier = new SmallDossier();
        assertThat(text(dossier.build(), 12)).containsExactly("（一）政府购买服务指导性目录", "无", "（二）其他", "无");
        dossier.remarks("其他", "没有").attaches("目录").attaches("标准");
        assertThat(text(dossier.build(), 12))
                .containsExactly("（一）政府购买服务指导性目录", "无", "（二）其他", "没有", "附件：", "1．目录", "2．标准");
    }

    @Test
    void everyTermOfTheGlossaryIsExplainedOnce() {
        assertThat(Glossary.TERMS).extracting("subject").doesNotHaveDuplicates();
        assertThat(Glossary.TERMS).allSatisfy(term -> assertThat(term.text()).endsWith("。"));
    }

    private static List<String> text(Dossier dossier, int number) {
        return Statements.of(dossier).get(number - 1).passages().stream()
                .map(StatementsTest::said)
                .toList();
    }

    private static String said(Passage passage) {
        if (passage instanceof Passage.Heading heading) {
            return heading.text();
        }
        if (passage instanceof Passage.Paragraph paragraph) {
            return paragraph.text();
        }
        Passage.Chart chart = (Passage.Chart) passage;
        return chart.slices().stream()
                .map(slice -> slice.name() + " " + slice.print() + " " + slice.share())
                .collect(Collectors.joining("；", chart.title() + "：", ""));
    }
}
