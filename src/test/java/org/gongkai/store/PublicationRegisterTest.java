package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.store.Specimens.BUREAU;
import static org.gongkai.store.Specimens.CENTRE;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;

class PublicationRegisterTest {
    private Path folder;
    private Database database;
    private PublicationRegister register;

    @BeforeEach
    void open(@TempDir Path folder) {
        this.folder = folder;
        database = Database.open(folder);
        register = new PublicationRegister(database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void versionsCountFromOneForEachDossier() {
        assertThat(register.nextVersion(CENTRE)).isEqualTo(1);
        register.record(CENTRE, 1, "aa", "029017-2026");
        assertThat(register.nextVersion(CENTRE)).isEqualTo(2);
        assertThat(register.nextVersion(BUREAU)).isEqualTo(1);
    }

    @Test
    void onlyTheLatestPublicationIsKnownByItsFingerprint() {
        assertThat(register.versionOf(CENTRE, "aa")).isEmpty();
        register.record(CENTRE, 1, "aa", "029017-2026");
        assertThat(register.versionOf(CENTRE, "aa")).contains(1);
        register.record(CENTRE, 2, "bb", "029017-2026");
        assertThat(register.versionOf(CENTRE, "aa")).isEmpty();
        assertThat(register.versionOf(CENTRE, "bb")).contains(2);
        assertThat(register.versionOf(BUREAU, "bb")).isEmpty();
    }

    @Test
    void aVersionIsPublishedOnce() {
        register.record(CENTRE, 1, "aa", "029017-2026");
        assertThatThrownBy(() -> register.record(CENTRE, 1, "bb", "029017-2026"))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(register.versionOf(CENTRE, "aa")).contains(1);
    }

    @Test
    void aReopenedRegisterStillKnows() {
        register.record(CENTRE, 1, "aa", "029017-2026");
        database.close();
        database = Database.open(folder);
        assertThat(new PublicationRegister(database.dataSource()).versionOf(CENTRE, "aa"))
                .contains(1);
    }
}
