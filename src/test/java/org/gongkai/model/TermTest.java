package org.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermTest {
    static Stream<List<? extends Term>> vocabularies() {
        return Stream.of(
                List.of(AssetCategory.values()),
                List.of(ExpenditureCategory.values()),
                List.of(ExportKind.values()),
                List.of(FundOrigin.values()),
                List.of(FundSource.values()),
                List.of(PerformanceScope.values()),
                List.of(PriorYearItem.values()),
                List.of(ProcurementCategory.values()),
                List.of(ThreePublicExpense.values()),
                List.of(UnitNature.values()),
                List.of(VehicleUse.values()));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyTermIsWrittenAndNoneTwice(List<? extends Term> terms) {
        assertThat(terms).extracting(Term::term).doesNotHaveDuplicates().allSatisfy(term -> assertThat(term)
                .isNotBlank()
                .isEqualTo(term.strip()));
    }

    @Test
    void aTermIsFoundOnlyAsItIsWritten() {
        assertThat(Term.find(FundSource.class, "单位资金")).contains(FundSource.UNIT_OWN_FUNDS);
        assertThat(Term.find(FundSource.class, "单位资金 ")).isEmpty();
        assertThat(Term.find(FundSource.class, "UNIT_OWN_FUNDS")).isEmpty();
    }

    @Test
    void threeBudgetsMakeUpTheFiscalAppropriation() {
        assertThat(FundSource.values())
                .filteredOn(FundSource::isFiscalAppropriation)
                .extracting(FundSource::term)
                .containsExactly("一般公共预算", "政府性基金预算", "国有资本经营预算");
    }

    @Test
    void basicExpenditureIsPersonnelAndRunningExpenses() {
        assertThat(ExpenditureCategory.values())
                .filteredOn(ExpenditureCategory::isBasic)
                .extracting(ExpenditureCategory::term)
                .containsExactly("人员类", "公用经费");
    }

    @Test
    void onlyOfficesHaveAgencyOperatingExpenses() {
        assertThat(UnitNature.values())
                .filteredOn(UnitNature::hasAgencyOperatingExpenses)
                .extracting(UnitNature::term)
                .containsExactly("行政单位", "参照公务员法管理事业单位");
    }
}
