package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.SmallDossier;
import org.junit.jupiter.api.Test;

/** Where the checks against last year stop. */
class YearEdgesTest {
    @Test
    void withoutLastYearsDossierNothingIsHeldAgainstIt() {
        assertThat(new CrossChecks().reconcile(CheckCases.sound().build()).results())
                .filteredOn(result -> result.check().level() == Level.ACROSS_YEARS)
                .hasSize(2)
                .allSatisfy(result -> {
                    assertThat(result.verdict()).isEqualTo(Verdict.NOT_RUN);
                    assertThat(result.why()).isEqualTo("没有上年的公开数据");
                });
    }

    @Test
    void aChangeThatPrintsAsNothingNeedsNoReason() {
        assertThat(codes(CheckCases.sound().lastYear(PriorYearItem.OFFICIAL_RECEPTION, "49.99")))
                .isEmpty();
        assertThat(codes(CheckCases.sound().lastYear(PriorYearItem.OFFICIAL_RECEPTION, "50.00")))
                .containsExactly("Y05");
    }

    @Test
    void theInstallationSaysHowMuchMayChangeWithoutAReason() {
        SmallDossier grown = CheckCases.sound().lastYear(PriorYearItem.AGENCY_OPERATING_EXPENSES, "250.00");
        assertThat(codes(grown, 30)).isEmpty();
        assertThat(codes(grown, 20)).isEmpty();
        assertThat(codes(grown, 19)).containsExactly("Y06");
    }

    @Test
    void lastYearsFiguresMayDifferInALeadingDigit() {
        assertThat(codes(CheckCases.sound().lastYear(PriorYearItem.FISCAL_APPROPRIATION, "2170.00")))
                .containsExactly("Y04");
        assertThat(codes(CheckCases.sound()
                        .lastYear(PriorYearItem.GENERAL_PUBLIC_BUDGET, "2060.00")
                        .lastYear(PriorYearItem.FISCAL_APPROPRIATION, "2150.00")))
                .isEmpty();
    }

    @Test
    void whatWasCarriedOverMayExplainThatLastYearsTotalsDiffer() {
        SmallDossier less = CheckCases.sound()
                .lastYear(PriorYearItem.EXPENDITURE, "2160.00")
                .lastYear(PriorYearItem.REVENUE, "2210.00");
        assertThat(codes(less)).containsExactly("Y03");
        assertThat(codes(less.receivesAndSpends("公用经费 P4 2240101 30201 50201 单位资金 上年结转 50.00")))
                .isEmpty();
    }

    private static List<String> codes(SmallDossier dossier) {
        return codes(dossier, 30);
    }

    private static List<String> codes(SmallDossier dossier, int percent) {
        Evidence evidence = new Evidence(dossier.build(), Optional.empty(), new CheckSettings(Map.of(), percent));
        return new CrossChecks()
                .reconcile(evidence).findings().stream()
                        .map(Finding::code)
                        .filter(code -> !code.equals("R01"))
                        .toList();
    }
}
