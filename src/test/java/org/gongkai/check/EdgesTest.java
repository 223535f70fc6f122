package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.FundSource;
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
        assertThat(codes(dossier)).containsOnly("S02", "S04");
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

    private static List<String> codes(SmallDossier dossier) {
        return new CrossChecks()
                .reconcile(dossier.build()).findings().stream()
                        .map(Finding::code)
                        .toList();
    }
}
