package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.store.Specimens.BUREAU;
import static org.gongkai.store.Specimens.CENTRE;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.DossierKey;
import org.gongkai.model.ExportKind;
import org.gongkai.model.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocketTest {
    private Database database;
    private Dossiers dossiers;
    private Docket docket;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Database.open(folder);
        dossiers = new Dossiers(database.dataSource());
        docket = new Docket(database.dataSource(), step -> {});
        dossiers.add(Specimens.all(CENTRE));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDossierIsDueUntilItsTurnIsClosed() {
        assertThat(docket.due()).containsExactly(CENTRE);
        Turn turn = docket.open(CENTRE);
        assertThat(turn.dossier()).isEqualTo(dossiers.complete(CENTRE));
        docket.sound(turn);
        assertThat(docket.due()).containsExactly(CENTRE);
        docket.close(turn);
        assertThat(docket.due()).isEmpty();
        assertThat(state()).isEqualTo(State.SOUND);
    }

    @Test
    void anIncompleteDossierHasATurnWithoutADossier() {
        dossiers.add(Specimens.all(BUREAU).subList(1, 3));
        Turn turn = docket.open(BUREAU);
        assertThat(turn.dossier()).isEmpty();
        assertThat(turn.state()).isEqualTo(State.INCOMPLETE);
        assertThat(turn.missing()).contains(ExportKind.UNIT, ExportKind.REVENUE);
    }

    @Test
    void whatHasChangedSinceIsNotSettledAndStaysDue() {
        Turn turn = docket.open(CENTRE);
        correct();
        assertThatThrownBy(() -> docket.heldBack(turn, State.BLOCKED)).isInstanceOf(SupersededException.class);
        docket.close(turn);
        assertThat(docket.due()).containsExactly(CENTRE);
        assertThat(state()).isEqualTo(State.IN_REVIEW);
        assertThat(docket.open(CENTRE).revision()).isEqualTo(turn.revision() + 1);
    }

    @Test
    void threeTurnsThatNeverEndedAreEnoughAndARetryBeginsAnew() {
        for (int i = 0; i < 3; i++) {
            assertThat(docket.open(CENTRE).dossier()).as("turn %d", i).isPresent();
        }
        Turn last = docket.open(CENTRE);
        assertThat(last.state()).isEqualTo(State.QUARANTINED);
        assertThat(last.dossier()).isEmpty();
        docket.close(last);
        docket.recheck();
        assertThat(docket.due()).as("the night leaves it alone").isEmpty();

        docket.retry(CENTRE, new Reason("王芳", "换了程序版本"));
        assertThat(docket.open(CENTRE).dossier()).isPresent();
    }

    @Test
    void aNewExportBringsADossierOutOfQuarantine() {
        for (int i = 0; i < 3; i++) {
            docket.open(CENTRE);
            docket.failed(CENTRE, "排不了版");
        }
        assertThat(state()).isEqualTo(State.QUARANTINED);
        correct();
        assertThat(docket.open(CENTRE).dossier()).isPresent();
    }

    @Test
    void turnsThatAreTakenBackDoNotCount() {
        for (int i = 0; i < 10; i++) {
            assertThat(docket.open(CENTRE).dossier()).isPresent();
            docket.takeBack(CENTRE);
        }
        assertThat(state()).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void otherRulesMakeADossierDueOnceWithoutAnyChangeOfState() {
        settle(docket);
        List<HistoryEntry> before = new Histories(database.dataSource()).of(CENTRE);
        assertThat(docket.recheck()).as("nothing is other").isZero();

        Docket otherwise = new Docket(database.dataSource(), step -> {}, "other rules");
        assertThat(otherwise.recheck()).isEqualTo(1);
        settle(otherwise);
        assertThat(otherwise.recheck()).as("reconciled by them").isZero();
        assertThat(new Histories(database.dataSource()).of(CENTRE)).isEqualTo(before);
        assertThat(before).extracting(HistoryEntry::after).endsWith(State.IN_REVIEW, State.PUBLISHED);
    }

    @Test
    void anotherVersionForTheYearBeforeMakesADossierDue() {
        settle(docket);
        DossierKey lastYear = new DossierKey(CENTRE.unitCode(), CENTRE.fiscalYear() - 1);
        PublicationRegister register = new PublicationRegister(database.dataSource(), step -> {});
        dossiers.add(Specimens.all(lastYear));
        Turn turn = docket.open(lastYear);
        register.confirm(register.seal(turn, 1, "a".repeat(64), lastYear.folder() + "/v1", "b".repeat(64)));
        docket.close(turn);

        assertThat(docket.recheck()).isEqualTo(1);
        assertThat(docket.due()).containsExactly(CENTRE);
        settle(docket);
        assertThat(docket.recheck()).isZero();
    }

    private void settle(Docket any) {
        Turn turn = any.open(CENTRE);
        any.stands(turn);
        any.close(turn);
    }

    private State state() {
        return docket.standing(CENTRE).orElseThrow().state();
    }

    private void correct() {
        dossiers.add(List.of(Specimens.export(
                ExportKind.EXPENDITURE, CENTRE, "更正", List.of(Specimens.budgetLine(1, "更正", Amount.ofFen(500))))));
    }
}
