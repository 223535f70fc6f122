package org.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.model.SmallDossier.yuan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {
    @Test
    void aBlankSourceOfAProjectCountsNothing() {
        ProjectFunds funds = new ProjectFunds(yuan("9.00"), null, yuan("2.50"), yuan("3.50"), null, Amount.ZERO);
        assertThat(funds.sumOfSources()).isEqualTo(yuan("6.00"));
        assertThat(new ProjectFunds(null, null, null, null, null, null).sumOfSources())
                .isEqualTo(Amount.ZERO);
    }

    @Test
    void lastYearsFigureIsMissingUnlessTheUnitGivesItAndZeroIsAFigure() {
        UnitProfile unit = new SmallDossier()
                .lastYear(PriorYearItem.OVERSEAS_TRAVEL, "0.00")
                .build()
                .unit();
        assertThat(unit.lastYear(PriorYearItem.OVERSEAS_TRAVEL)).contains(Amount.ZERO);
        assertThat(unit.lastYear(PriorYearItem.REVENUE)).isEmpty();
    }

    @Test
    void whatAUnitSaysIsFoundByItsSubject() {
        UnitProfile unit = new SmallDossier()
                .because("收入", "一")
                .because("收入", "二")
                .remarks("其他", "三")
                .build()
                .unit();
        assertThat(unit.reasonsFor("收入")).containsExactly("一", "二");
        assertThat(unit.reasonsFor("其他")).isEmpty();
        assertThat(unit.remark("其他")).contains("三");
    }

    @Test
    void figuresOfAUnitStandInTheOrderOfTheirTermsWhateverOrderTheyCameIn() {
        UnitProfile unit = new SmallDossier()
                .lastYear(PriorYearItem.VEHICLE_OPERATION, "1.00")
                .lastYear(PriorYearItem.REVENUE, "2.00")
                .carriesForward(FundSource.UNIT_OWN_FUNDS, "3.00")
                .carriesForward(FundSource.GOVERNMENT_FUND_BUDGET, "4.00")
                .build()
                .unit();
        assertThat(List.copyOf(unit.priorYear().keySet()))
                .containsExactly(PriorYearItem.REVENUE, PriorYearItem.VEHICLE_OPERATION);
        assertThat(List.copyOf(unit.carriedForward().keySet()))
                .containsExactly(FundSource.GOVERNMENT_FUND_BUDGET, FundSource.UNIT_OWN_FUNDS);
    }

    @Test
    void threePublicExpensesAreKnownByTheirEconomicCodes() {
        Dossier dossier = new SmallDossier()
                .spends("公用经费 P1 2240101 30212 50207 一般公共预算 当年预算 1.00")
                .spends("公用经费 P1 2240101 30217 50206 一般公共预算 当年预算 1.00")
                .spends("特定目标类 P2 2240108 30913 50403 一般公共预算 当年预算 1.00")
                .spends("特定目标类 P2 2240108 31013 50303 一般公共预算 当年预算 1.00")
                .spends("公用经费 P1 2240101 30231 50208 一般公共预算 当年预算 1.00")
                .spends("公用经费 P1 2240101 30239 50201 一般公共预算 当年预算 1.00")
                .build();
        assertThat(dossier.expenditure())
                .extracting(line -> Stream.of(ThreePublicExpense.values())
                        .filter(expense -> expense.covers(line))
                        .toList())
                .containsExactly(
                        List.of(ThreePublicExpense.OVERSEAS_TRAVEL),
                        List.of(ThreePublicExpense.OFFICIAL_RECEPTION),
                        List.of(ThreePublicExpense.VEHICLE_PURCHASE),
                        List.of(ThreePublicExpense.VEHICLE_PURCHASE),
                        List.of(ThreePublicExpense.VEHICLE_OPERATION),
                        List.of());
    }

    @Test
    void aDossierIsKnownByTheContentsOfItsFiles(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("空.csv"), "abc".getBytes(StandardCharsets.UTF_8));
        assertThat(Fingerprint.of(file)).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        Dossier dossier = new SmallDossier().build();
        assertThat(dossier.fingerprint())
                .isEqualTo(Fingerprint.of(List.of("e", "r", "p", "a", "g", "u")))
                .isNotEqualTo(Fingerprint.of(List.of("er", "p", "a", "g", "u")));
        assertThat(dossier.key().folder()).isEqualTo("048001-2026");
    }

    @Test
    void dossiersStandInTheOrderOfUnitAndYear() {
        assertThat(Stream.of(
                                new DossierKey("048002", 2025),
                                new DossierKey("048001", 2026),
                                new DossierKey("048001", 2025))
                        .sorted())
                .extracting(DossierKey::folder)
                .containsExactly("048001-2025", "048001-2026", "048002-2025");
    }
}
