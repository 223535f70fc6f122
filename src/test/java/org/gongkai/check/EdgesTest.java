package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.FundSource;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.ProjectFunds;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;
import org.junit.jupiter.api.Test;

/** Where the reach of a check ends. */
class EdgesTest {
    @Test
    void whatIsCarriedForwardIsPartOfTheBalanceOfItsOwnFundOnly() {
        SmallDossier dossier = CheckCases.sound()
                .receives("2240101 单位资金 上年结转 50.00")
                .carriesForward(FundSource.GENERAL_PUBLIC_BUDGET, "50.00");
        assertThat(codes(dossier)).containsOnly("S04");
    }

    @Test
    void negativeLinesSetOffPositiveOnes() {
        assertThat(codes(CheckCases.sound()
                        .receives("2240101 一般公共预算 当年预算 100.00")
                        .receives("2240101 一般公共预算 当年预算 -100.00")))
                .isEmpty();
    }

    @Test
    void pairsOfSubjectsBindBasicExpenditureAndNoProject() {
        assertThat(codes(CheckCases.sound()
                        .receivesAndSpends("特定目标类 P6 2210201 31001 50301 一般公共预算 当年预算 10.00")
                        .plans(SmallProject.of("P6", ExpenditureCategory.SPECIFIC_TARGET, "10.00"))))
                .isEmpty();
    }

    @Test
    void aPairThatTiesAcrossProjectsAndFundsHolds() {
        assertThat(codes(CheckCases.sound()
                        .receivesAndSpends("人员类 P7 2080505 30108 50102 单位资金 当年预算 10.00")
                        .receivesAndSpends("人员类 P8 2080505 30108 50102 一般公共预算 上年结转 10.00")))
                .isEmpty();
    }

    @Test
    void aProjectWithOnlyCarriedOverMoneyNeedsASheetToo() {
        SmallDossier dossier = CheckCases.sound().receivesAndSpends("特定目标类 P6 2240108 31003 50306 一般公共预算 上年结转 10.00");
        assertThat(codes(dossier)).containsExactly("P01");
        assertThat(codes(dossier.plans(SmallProject.of("P6", ExpenditureCategory.SPECIFIC_TARGET, "0.00"))))
                .isEmpty();
    }

    @Test
    void aBlankTotalOfASheetIsComparedWithNothing() {
        ProjectFunds blank = new ProjectFunds(null, null, null, SmallDossier.yuan("3.00"), null, null);
        assertThat(codes(CheckCases.sound()
                        .receivesAndSpends("特定目标类 P6 2240108 31003 50306 一般公共预算 当年预算 10.00")
                        .plans(SmallProject.of("P6", ExpenditureCategory.SPECIFIC_TARGET, "10.00")
                                .funded(blank, blank))))
                .isEmpty();
    }

    @Test
    void procurementIsPaidFromAllTheMoneyOfItsProject() {
        assertThat(codes(CheckCases.sound()
                        .receivesAndSpends("特定目标类 P5 2240108 31003 50306 一般公共预算 上年结转 10.00")
                        .procures("P5 工程 110.00")))
                .isEmpty();
        assertThat(codes(CheckCases.sound().procures("P4 服务 300.00"))).isEmpty();
    }

    @Test
    void procurementForAProjectThatTheBudgetDoesNotKnowIsTooMuch() {
        assertThat(codes(CheckCases.sound().procures("P9 服务 0.01"))).containsExactly("C01");
    }

    @Test
    void aPrintedFigureMayLieHalfOfItsLastDigitFromTheLinesAndNoFurther() {
        SmallDossier lines = new SmallDossier().receivesAndSpends("公用经费 P4 2240101 30201 50201 一般公共预算 当年预算 2150.00");
        assertThat(codes(lines.prints("3 1 合计 合计 C5 0.22").prints("3 1 合计 基本支出 D5 0.21")))
                .doesNotContain("T01");
        SmallDossier less = new SmallDossier().receivesAndSpends("公用经费 P4 2240101 30201 50201 一般公共预算 当年预算 2149.99");
        assertThat(codes(less.prints("3 1 合计 合计 C5 0.22"))).contains("T01");
    }

    @Test
    void aFigureInTheWrongUnitIsNotSaidTwice() {
        assertThat(codes(CheckCases.sound().prints("3 1 合计 合计 C5 2160.00")))
                .contains("T04")
                .doesNotContain("T01");
    }

    @Test
    void rowsOfOneNameBelongToEachOtherInTheirOrder() {
        SmallDossier carriedOver = new SmallDossier()
                .receivesAndSpends("公用经费 P4 2240101 30201 50201 一般公共预算 当年预算 10000.00")
                .receivesAndSpends("公用经费 P4 2240101 30201 50201 一般公共预算 上年结转 20000.00");
        assertThat(codes(carriedOver.prints("4 1 一、一般公共预算 金额 B6 1.00").prints("4 1 （一）一般公共预算拨款 金额 B40 2.00")))
                .doesNotContain("T01", "T02");
        assertThat(codes(carriedOver.prints("4 1 一般公共预算 金额 B41 2.00"))).contains("T02");
    }

    @Test
    void theTotalOfATableOfProjectsMayBearTheNameOfTheUnit() {
        assertThat(codes(CheckCases.sound().prints("12 1 合计 合计 B6 0.05").prints("12 1 项目P5 合计 B7 0.05")))
                .doesNotContain("T01", "T02");
    }

    @Test
    void tenThousandfoldEndsATenthAwayOnBothSides() {
        assertThat(codes(twoTotals("1.00", "9000.00"))).contains("U01");
        assertThat(codes(twoTotals("11000.00", "1.00"))).contains("U01");
        assertThat(codes(twoTotals("1.00", "8999.99"))).doesNotContain("U01");
        assertThat(codes(twoTotals("1.00", "11000.01"))).doesNotContain("U01");
        assertThat(codes(twoTotals("-1.00", "10000.00"))).doesNotContain("U01");
        assertThat(codes(twoTotals("0.00", "0.00"))).isEmpty();
        assertThat(codes(twoTotals("92233720368547758.07", "9223372036854.78"))).contains("U01");
    }

    /** A dossier with two totals and what the unit has to say of itself. */
    private static SmallDossier twoTotals(String revenue, String expenditure) {
        SmallDossier dossier = new SmallDossier()
                .receives("2240101 一般公共预算 当年预算 " + revenue)
                .spends("公用经费 P4 2240101 30201 50201 一般公共预算 当年预算 " + expenditure)
                .hasDuty("统筹全市应急管理工作。");
        for (PriorYearItem item : PriorYearItem.values()) {
            dossier.lastYear(item, "0.00");
        }
        return dossier;
    }

    /** What is found, but for the residues of rounding. */
    private static List<String> codes(SmallDossier dossier) {
        return new CrossChecks()
                .reconcile(dossier.build()).findings().stream()
                        .map(Finding::code)
                        .filter(code -> !code.equals("R01"))
                        .toList();
    }
}
