package org.gongkai.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.model.SmallDossier.yuan;

import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.FundSource;
import org.gongkai.model.Origin;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.ThreePublicExpense;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final Totals TOTALS = Totals.of(new SmallDossier()
            .spends("人员类 P1 2240101 30101 50101 一般公共预算 当年预算 1.00")
            .spends("公用经费 P2 2240101 30231 50208 一般公共预算 上年结转 2.00")
            .spends("公用经费 P2 2240101 30231 50208 单位资金 当年预算 4.00")
            .spends("其他运转类 P3 2296099 30231 50208 政府性基金预算 当年预算 8.00")
            .procures("P3 货物 64.00")
            .procures("P3 服务 128.00")
            .lastYear(PriorYearItem.REVENUE, "0.00")
            .receives("2240101 一般公共预算 当年预算 1.00")
            .receives("2240101 单位资金 当年预算 4.00")
            .carriesForward(FundSource.UNIT_OWN_FUNDS, "16.00")
            .carriesForward(FundSource.GENERAL_PUBLIC_BUDGET, "32.00")
            .build());

    @Test
    void everyConditionNarrowsASum() {
        assertThat(TOTALS.expenditure().amount()).isEqualTo(yuan("15.00"));
        assertThat(TOTALS.expenditure(Lines.basic()).amount()).isEqualTo(yuan("7.00"));
        assertThat(TOTALS.expenditure(Lines.basic(), Lines.fiscal()).amount()).isEqualTo(yuan("3.00"));
        assertThat(TOTALS.expenditure(Lines.basic(), Lines.fiscal(), Lines.carriedOver())
                        .amount())
                .isEqualTo(yuan("2.00"));
        assertThat(TOTALS.revenue(Lines.fiscal()).amount()).isEqualTo(yuan("1.00"));
        assertThat(TOTALS.revenue(Lines.carriedOver()).amount()).isEqualTo(Amount.ZERO);
        assertThat(TOTALS.carriedForward().amount()).isEqualTo(yuan("48.00"));
    }

    @Test
    void threePublicExpensesAreWhatFiscalAppropriationPaysInBasicAndProjectExpenditure() {
        assertThat(TOTALS.spentOn(ThreePublicExpense.VEHICLE_OPERATION).amount())
                .isEqualTo(yuan("10.00"));
        assertThat(TOTALS.spentOn(ThreePublicExpense.OVERSEAS_TRAVEL).amount()).isEqualTo(Amount.ZERO);
    }

    @Test
    void agencyOperatingExpensesAreTheRunningExpensesThatFiscalAppropriationPays() {
        assertThat(Figure.sum(TOTALS.agencyOperatingLines()).amount()).isEqualTo(yuan("2.00"));
    }

    @Test
    void basicExpenditureOfTheGeneralPublicBudgetIsOfTheYear() {
        assertThat(TOTALS.basicLines(ExpenditureCategory.PERSONNEL)).hasSize(1);
        assertThat(TOTALS.basicLines(ExpenditureCategory.RUNNING_EXPENSES)).isEmpty();
        assertThat(TOTALS.projectLines()).hasSize(1);
    }

    @Test
    void classesStandInTheOrderOfTheirCodes() {
        assertThat(List.copyOf(TOTALS.byClass(Lines.all()).keySet()))
                .extracting("digits")
                .containsExactly("224", "229");
    }

    @Test
    void aTotalNamesTheRecordsThatItSums() {
        assertThat(TOTALS.expenditure(Lines.basic()).origins())
                .extracting(Origin::row)
                .containsExactly(2, 3, 4);
        assertThat(TOTALS.procurement(line -> line.category() == ProcurementCategory.SERVICES))
                .isEqualTo(new Figure(yuan("128.00"), List.of(new Origin("g", "", 3))));
        assertThat(TOTALS.byClass(Lines.all()).values())
                .extracting(figure -> figure.origins().size())
                .containsExactly(3, 1);
    }

    @Test
    void whatTheUnitGivesComesFromItsInformation() {
        List<Origin> information = List.of(new Origin("u", "", 1));
        assertThat(TOTALS.carriedForward().origins()).isEqualTo(information);
        assertThat(TOTALS.carriedForward(FundSource.GOVERNMENT_FUND_BUDGET)).isEqualTo(Figure.ZERO);
        assertThat(TOTALS.lastYear(PriorYearItem.REVENUE)).contains(new Figure(Amount.ZERO, information));
        assertThat(TOTALS.lastYear(PriorYearItem.EXPENDITURE)).isEmpty();
    }
}
