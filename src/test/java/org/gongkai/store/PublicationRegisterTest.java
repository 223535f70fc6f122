package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.store.Specimens.BUREAU;
import static org.gongkai.store.Specimens.CENTRE;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.disk.Steps;
import org.gongkai.model.Amount;
import org.gongkai.model.DossierKey;
import org.gongkai.model.ExportKind;
import org.gongkai.model.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationRegisterTest {
    private static final String MANIFEST = "0".repeat(64);

    private Path folder;
    private Database database;
    private Dossiers dossiers;
    private Docket docket;
    private PublicationRegister register;

    @BeforeEach
    void open(@TempDir Path folder) {
        this.folder = folder;
        reopen();
        dossiers.add(Specimens.all(CENTRE));
        dossiers.add(Specimens.all(BUREAU));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void versionsCountFromOneForEachDossier() {
        assertThat(register.nextVersion(CENTRE)).isEqualTo(1);
        publish(CENTRE, 1, "aa");
        assertThat(register.nextVersion(CENTRE)).isEqualTo(2);
        assertThat(register.nextVersion(BUREAU)).isEqualTo(1);
    }

    @Test
    void onlyTheLatestPublicationIsKnownByItsFingerprint() {
        assertThat(register.versionOf(CENTRE, "aa")).isEmpty();
        publish(CENTRE, 1, "aa");
        assertThat(register.versionOf(CENTRE, "aa")).contains(1);
        publish(CENTRE, 2, "bb");
        assertThat(register.versionOf(CENTRE, "aa")).isEmpty();
        assertThat(register.versionOf(CENTRE, "bb")).contains(2);
        assertThat(register.versionOf(BUREAU, "bb")).isEmpty();
        assertThat(register.versions(CENTRE))
                .extracting(PublicationRegister.Published::state)
                .containsExactly(State.REPLACED, State.PUBLISHED);
    }

    @Test
    void aVersionIsSealedOnceWhoeverTriesToo() {
        Turn turn = docket.open(CENTRE);
        seal(turn, 1, "aa");
        assertThatThrownBy(() -> seal(turn, 1, "bb")).isInstanceOf(SupersededException.class);
        assertThat(register.sealed()).hasSize(1);
    }

    @Test
    void aSealedVersionCountsOnlyWhenItIsConfirmed() {
        Seal seal = seal(docket.open(CENTRE), 1, "aa");
        assertThat(register.versionOf(CENTRE, "aa")).isEmpty();
        assertThat(register.everything()).isEmpty();
        register.confirm(seal);
        register.confirm(seal);
        assertThat(register.versionOf(CENTRE, "aa")).contains(1);
        assertThat(register.sealed()).isEmpty();
        assertThat(docket.standing(CENTRE).orElseThrow().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void aVersionThatWasGivenUpIsFreeAgain() {
        register.cancel(seal(docket.open(CENTRE), 1, "aa"));
        assertThat(register.nextVersion(CENTRE)).isEqualTo(1);
        publish(CENTRE, 1, "bb");
        assertThat(register.versionOf(CENTRE, "bb")).contains(1);
    }

    @Test
    void whatHasChangedSinceItsTurnBeganIsNotSealed() {
        Turn turn = docket.open(CENTRE);
        correct();
        assertThatThrownBy(() -> seal(turn, 1, "aa"))
                .isInstanceOf(SupersededException.class)
                .hasMessageContaining("029017-2026");
        assertThat(register.sealed()).isEmpty();
    }

    @Test
    void aCorrectionBetweenSealAndConfirmationKeepsItsTurn() {
        Seal seal = seal(docket.open(CENTRE), 1, "aa");
        correct();
        register.confirm(seal);
        assertThat(register.versionOf(CENTRE, "aa")).contains(1);
        assertThat(docket.standing(CENTRE).orElseThrow().state()).isEqualTo(State.IN_REVIEW);
        assertThat(docket.due()).contains(CENTRE);
    }

    @Test
    void aVersionKnowsWhatItWasMadeFrom() {
        publish(CENTRE, 1, "aa");
        var first = dossiers.complete(CENTRE);
        correct();
        publish(CENTRE, 2, "bb");
        assertThat(dossiers.asPublished(CENTRE, 1)).isEqualTo(first);
        assertThat(dossiers.asPublished(CENTRE, 2))
                .isEqualTo(dossiers.complete(CENTRE))
                .isNotEqualTo(first);
        assertThat(dossiers.asPublished(CENTRE, 3)).isEmpty();
    }

    @Test
    void aReopenedRegisterStillKnows() {
        publish(CENTRE, 1, "aa");
        seal(docket.open(BUREAU), 1, "cc");
        database.close();
        reopen();
        assertThat(register.versionOf(CENTRE, "aa")).contains(1);
        assertThat(register.sealed()).extracting(Seal::key).containsExactly(BUREAU);
    }

    private void reopen() {
        database = Database.open(folder);
        dossiers = new Dossiers(database.dataSource());
        docket = new Docket(database.dataSource(), Steps.LOGGED);
        register = new PublicationRegister(database.dataSource(), Steps.LOGGED);
    }

    private void publish(DossierKey key, int version, String fingerprint) {
        register.confirm(seal(docket.open(key), version, fingerprint));
    }

    private Seal seal(Turn turn, int version, String fingerprint) {
        return register.seal(turn, version, fingerprint, turn.key().folder() + "/v" + version, MANIFEST);
    }

    private void correct() {
        dossiers.add(List.of(Specimens.export(
                ExportKind.EXPENDITURE, CENTRE, "更正", List.of(Specimens.budgetLine(1, "更正", Amount.ofFen(500))))));
    }
}
