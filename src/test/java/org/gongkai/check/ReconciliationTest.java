package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final String PROJECT = "其他运转类 P6 2240106 30211 50201 一般公共预算 当年预算 1.00";

    @Test
    void theGravestFindingsStandFirst() {
        Reconciliation both = reconcile(CheckCases.sound()
                .receivesAndSpends(PROJECT)
                .plans(SmallProject.of("P6", ExpenditureCategory.OTHER_OPERATION, "1.00")
                        .named("执法经费"))
                .procures("P9 货物 1.00")
                .spends("公用经费 P4 2240101 30101 50101 一般公共预算 当年预算 1.00"));
        assertThat(both.findings()).extracting(Finding::severity).isSorted();
        assertThat(both.findings()).last().extracting(Finding::code).isEqualTo("P05");
    }

    @Test
    void manyRowsAreCountedAndOnlyTheFirstTwelveNamed() {
        SmallDossier many = new SmallDossier();
        for (int i = 0; i < 13; i++) {
            many.receives("2240101 一般公共预算 当年预算 1.00");
        }
        assertThat(reconcile(many).findings())
                .filteredOn(finding -> finding.code().startsWith("S"))
                .extracting(Finding::cell)
                .containsOnly("第 2、3、4、5、6、7、8、9、10、11、12、13 等 13 行");
    }

    @Test
    void aFindingNamesEveryFileItSpeaksOfOnce() {
        Reconciliation broken = reconcile(CheckCases.sound().receives("2240101 一般公共预算 当年预算 1.00"));
        assertThat(broken.findings()).extracting(Finding::file).containsOnly("收入.csv、支出.csv");
    }

    @Test
    void theSameDossierGivesTheSameFindingsInTheSameOrder() {
        Dossier dossier = CheckCases.sound()
                .procures("P9 货物 1.00")
                .procures("P8 货物 1.00")
                .receives("2240101 单位资金 当年预算 1.00")
                .build();
        assertThat(new CrossChecks().reconcile(dossier).findings())
                .isEqualTo(new CrossChecks().reconcile(dossier).findings())
                .filteredOn(finding -> finding.code().equals("C01"))
                .extracting(Finding::project)
                .containsExactly("P8", "P9");
    }

    private static Reconciliation reconcile(SmallDossier dossier) {
        return new CrossChecks().reconcile(dossier.build());
    }
}
