package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.DossierKey;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.FundSource;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final String THREE = "表三 2026年预算支出总表";
    private static final String SHEET = "项目支出绩效目标表 项目P1";

    @Test
    void equalDisclosuresHaveNoChange() {
        assertThat(changes(budget("100.00"), budget("100.00"))).isEmpty();
    }

    @Test
    void aFenIsSeenWhereThePrintIsTheSame() {
        List<Change> changes = changes(budget("100.00"), budget("100.01"));
        assertThat(changes)
                .contains(
                        new Change(THREE, "合计", "2026年预算数/合计", "600.00", "600.01", "0.01"),
                        new Change(THREE, "2240101 行政运行", "2026年预算数/基本支出", "100.00", "100.01", "0.01"))
                .allSatisfy(change -> assertThat(change.difference()).isEqualTo("0.01"));
        assertThat(changes).extracting(Change::place).doesNotContain("十二、其他说明");
    }

    @Test
    void whatFallsHasAMinus() {
        assertThat(in(THREE, changes(budget("100.00"), budget("40.50"))))
                .contains(new Change(THREE, "2240101 行政运行", "2026年预算数/基本支出", "100.00", "40.50", "-59.50"));
    }

    @Test
    void aNewRowIsAChangeOfItsOwnFiguresAndShiftsNothing() {
        SmallDossier more = budget("100.00").receivesAndSpends("公用经费 P9 2240102 30201 50201 一般公共预算 当年预算 7.00");
        assertThat(in(THREE, changes(budget("100.00"), more)))
                .extracting(Change::row, Change::before, Change::after, Change::difference)
                .filteredOn(change -> change.toList().get(0).equals("2240102 一般行政管理事务"))
                .extracting(change -> change.toList().subList(1, 4))
                .containsExactly(List.of("", "7.00", "7.00"), List.of("", "7.00", "7.00"), List.of("", "0.00", "0.00"));
        assertThat(in(THREE, changes(budget("100.00"), more)))
                .extracting(Change::row)
                .containsOnly("合计", "224 灾害防治及应急管理支出", "22401 应急管理事务", "2240102 一般行政管理事务");
    }

    @Test
    void aRowThatIsGoneStandsWhereItStood() {
        SmallDossier more = budget("100.00").receivesAndSpends("公用经费 P9 2240102 30201 50201 一般公共预算 当年预算 7.00");
        assertThat(in(THREE, changes(more, budget("99.00"))))
                .filteredOn(change -> change.column().endsWith("基本支出"))
                .extracting(Change::row, Change::after)
                .endsWith(tuple("2240101 行政运行", "99.00"), tuple("2240102 一般行政管理事务", ""));
    }

    @Test
    void eachSideOfATableIsMatchedByItself() {
        SmallDossier before = budget("1.00").receives("2240101 国有资本经营预算 当年预算 3.00 1030601");
        SmallDossier after = budget("1.00")
                .receives("2240101 国有资本经营预算 当年预算 3.00 1030601")
                .spends("特定目标类 P8 2230105 31203 50701 国有资本经营预算 当年预算 3.00");
        String nine = "表九 2026年国有资本经营预算收支预算表（不含上年结转）";
        assertThat(in(nine, changes(before, after)))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.column()).startsWith("国有资本经营预算支出/"))
                .extracting(Change::row)
                .startsWith("合计");
    }

    @Test
    void aTextIsToldUnderItsHeading() {
        assertThat(changes(budget("1.00").hasDuty("甲。"), budget("1.00").hasDuty("甲和乙。")))
                .containsExactly(new Change("一、本单位职责", "", "", "（一）甲。", "（一）甲和乙。", ""));
    }

    @Test
    void aNewParagraphDoesNotChangeThoseThatAreNumberedAfterIt() {
        SmallDossier before = budget("1.00").hasDuty("管甲。").hasDuty("管乙。").hasDuty("管丙。");
        SmallDossier after =
                budget("1.00").hasDuty("管甲。").hasDuty("管丁。").hasDuty("管乙。").hasDuty("管丙。");
        assertThat(changes(before, after)).containsExactly(new Change("一、本单位职责", "", "", "", "（二）管丁。", ""));
        assertThat(changes(after, before)).containsExactly(new Change("一、本单位职责", "", "", "（二）管丁。", "", ""));
    }

    @Test
    void aNewIndicatorIsOneIndicatorsChange() {
        SmallProject before = project()
                .annual("产出指标", "数量指标", "检查企业", "≥10家")
                .annual("产出指标", "数量指标", "培训人员", "≥50人")
                .wholeTerm("产出指标", "数量指标", "检查企业", "≥30家");
        SmallProject after = project()
                .annual("产出指标", "数量指标", "编写预案", "≥2份")
                .annual("产出指标", "数量指标", "检查企业", "≥12家")
                .annual("产出指标", "数量指标", "培训人员", "≥50人")
                .wholeTerm("产出指标", "数量指标", "检查企业", "≥30家");
        String row = "绩效指标/产出指标/数量指标";
        assertThat(in(
                        SHEET,
                        changes(budget("1.00").plans(before), budget("1.00").plans(after))))
                .containsExactly(
                        new Change(SHEET, row, "年度/三级指标", "", "编写预案", ""),
                        new Change(SHEET, row, "年度/指标值", "", "≥2份", ""),
                        new Change(SHEET, row, "年度/指标值", "≥10家", "≥12家", ""));
    }

    @Test
    void anAmountOfASheetIsAFigure() {
        SmallProject after = project().municipalInTheYear("2500.5");
        assertThat(in(
                        SHEET,
                        changes(budget("1.00").plans(project()), budget("1.00").plans(after))))
                .containsExactly(new Change(SHEET, "项目资金（元）/市县（区）财政资金", "年度", "1234.50", "2500.50", "1266.00"));
    }

    @Test
    void aNewProjectLeavesTheOtherSheetsAlone() {
        SmallDossier before = budget("1.00").plans(project());
        SmallDossier after = budget("1.00")
                .plans(SmallProject.of("P0", ExpenditureCategory.OTHER_OPERATION, "5.00"))
                .plans(project());
        assertThat(changes(before, after))
                .contains(new Change("项目支出绩效目标表 项目P0", "项目资金（元）/实施期资金总额：", "实施期", "", "5.00", "5.00"))
                .extracting(Change::place)
                .doesNotContain(SHEET);
        assertThat(changes(after, before)).contains(new Change("项目支出绩效目标表 项目P0", "项目名称", "", "项目P0", "", ""));
    }

    @Test
    void changesStandInTheOrderOfTheLaterDisclosure() {
        List<String> order = new ArrayList<>();
        changes(budget("1.00").hasDuty("甲。"), budget("2.00").hasDuty("乙。"))
                .forEach(change -> order.add(change.place()));
        assertThat(order.stream().distinct())
                .startsWith("一、本单位职责", "表一 2026年预算收支总表", "表二 2026年预算收入总表", THREE)
                .containsSubsequence("表五 2026年一般公共预算支出预算表（不含上年结转）", "三、支出预算情况说明");
    }

    @Test
    void disclosuresOfDifferentYearsDoNotCompare() {
        Disclosure other = disclosure(budget("1.00"));
        Disclosure lastYear = new Disclosure(
                new DossierKey("048001", 2025),
                other.unitName(),
                other.title(),
                other.edition(),
                other.blocks(),
                other.sources(),
                other.secret());
        assertThatThrownBy(() -> Changes.between(lastYear, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNameOnTheCoverIsCompared() {
        Disclosure one = disclosure(budget("1.00"));
        Disclosure other =
                new Disclosure(one.key(), "新名", one.title(), one.edition(), one.blocks(), one.sources(), one.secret());
        assertThat(Changes.between(one, other))
                .containsExactly(new Change("封面", "单位名称", "", SmallDossier.UNIT_NAME, "新名", ""));
    }

    private static SmallProject project() {
        return SmallProject.of("P1", ExpenditureCategory.OTHER_OPERATION, "1234.50");
    }

    private static SmallDossier budget(String yuan) {
        return new SmallDossier()
                .receivesAndSpends("公用经费 P1 2240101 30201 50201 一般公共预算 当年预算 " + yuan)
                .receivesAndSpends("特定目标类 P2 2240199 31003 50601 一般公共预算 当年预算 500.00")
                .carriesForward(FundSource.GENERAL_PUBLIC_BUDGET, "0.00");
    }

    private static List<Change> in(String place, List<Change> changes) {
        return changes.stream().filter(change -> change.place().equals(place)).toList();
    }

    private static List<Change> changes(SmallDossier before, SmallDossier after) {
        return Changes.between(disclosure(before), disclosure(after));
    }

    private static Disclosure disclosure(SmallDossier dossier) {
        return new Disclosures().assemble(dossier.build(), Edition.PUBLIC);
    }
}
