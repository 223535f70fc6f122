package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.check.CrossChecks;
import org.gongkai.check.Severity;
import org.gongkai.document.Changes;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Disclosures;
import org.gongkai.document.Edition;
import org.gongkai.model.Amount;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;
import org.gongkai.moving.Moves;
import org.gongkai.moving.Moves.Moved;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whichever amount of the exports is moved by 0.01万元, a cross-check sees it or nothing that is published changes. */
class MovedFigureTest {
    private static final Amount STEP = Amount.ofFen(10_000);

    private static Dossier dossier;

    @BeforeAll
    static void theReferenceUnitIsRead() throws Exception {
        dossier = ReadDossier.of(ReadDossier.exports(ReadDossier.seeds()));
    }

    @Test
    void noPublishedFigureMovesUnseen() {
        assertThat(unseen(STEP)).isEmpty();
        assertThat(unseen(Amount.ZERO.minus(STEP))).isEmpty();
    }

    @Test
    void everyKindOfAmountIsMoved() {
        assertThat(Moves.of(dossier, STEP))
                .extracting(moved -> moved.path().replaceAll("\\[[^\\]]*\\]", ""))
                .contains(
                        "expenditure.amount",
                        "revenue.amount",
                        "projects.annualFunds.total",
                        "projects.annualFunds.municipal",
                        "projects.wholeTermFunds.provincial",
                        "procurement.amount",
                        "assets.originalValue",
                        "unit.priorYear",
                        "unit.procurement");
    }

    @Test
    void aFigureThatNothingIsHeldAgainstIsFound() {
        SmallDossier free = new SmallDossier()
                .receivesAndSpends("特定目标类 P5 2240108 31003 50306 一般公共预算 当年预算 500000.00")
                .plans(SmallProject.of("P5", ExpenditureCategory.SPECIFIC_TARGET, "500000.00"))
                .procures("P5 货物 400000.00");
        assertThat(unseen(free.build(), STEP)).containsExactly("procurement[0].amount");
        SmallDossier held = free.statesProcurement(ProcurementCategory.GOODS, "400000.00");
        assertThat(unseen(held.build(), STEP)).isEmpty();
    }

    private static List<String> unseen(Amount step) {
        return unseen(dossier, step);
    }

    private static List<String> unseen(Dossier whole, Amount step) {
        Set<String> known = findings(whole);
        Disclosure published = published(whole);
        List<String> unseen = new ArrayList<>();
        for (Moved<Dossier> moved : Moves.of(whole, step)) {
            boolean seen = !known.containsAll(findings(moved.whole()));
            if (!seen && !Changes.between(published, published(moved.whole())).isEmpty()) {
                unseen.add(moved.path());
            }
        }
        return unseen;
    }

    /** What has to be acted on, by rule and record: that a finding is worded otherwise is no new one. */
    private static Set<String> findings(Dossier of) {
        Set<String> findings = new TreeSet<>();
        new CrossChecks()
                .reconcile(of).findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .forEach(finding -> findings.add(finding.code() + " " + finding.project()));
        return findings;
    }

    private static Disclosure published(Dossier of) {
        return new Disclosures().assemble(of, Edition.REVIEW);
    }
}
