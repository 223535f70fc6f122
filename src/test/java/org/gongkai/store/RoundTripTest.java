package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.store.Specimens.CENTRE;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.gongkai.model.Asset;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExportKind;
import org.gongkai.model.ProcurementLine;
import org.gongkai.model.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {
    private Path folder;
    private Database database;
    private Dossier dossier;

    @BeforeEach
    void addAndRead(@TempDir Path folder) {
        this.folder = folder;
        database = Database.open(folder);
        Dossiers dossiers = new Dossiers(database.dataSource());
        dossiers.add(Specimens.all(CENTRE));
        dossier = dossiers.complete(CENTRE).orElseThrow();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void budgetLinesComeOutAsTheyWentIn() {
        assertThat(dossier.expenditure()).isEqualTo(Specimens.budgetLines());
    }

    @Test
    void revenueLinesComeOutAsTheyWentIn() {
        assertThat(dossier.revenue()).isEqualTo(Specimens.revenueLines());
    }

    @Test
    void assetsComeOutAsTheyWentIn() {
        assertThat(dossier.assets()).isEqualTo(Specimens.assets());
    }

    @Test
    void anAreaKeepsItsDecimals() {
        assertThat(dossier.assets())
                .extracting(Asset::area)
                .filteredOn(Objects::nonNull)
                .extracting(BigDecimal::scale)
                .containsExactly(3, 2, -3);
    }

    @Test
    void procurementLinesComeOutAsTheyWentIn() {
        assertThat(dossier.procurement()).isEqualTo(Specimens.procurementLines());
    }

    @Test
    void projectsComeOutAsTheyWentIn() {
        assertThat(dossier.projects()).isEqualTo(Specimens.projects());
    }

    @Test
    void printedFiguresComeOutAsTheyWentIn() {
        assertThat(dossier.printed()).isEqualTo(Specimens.printedFigures());
    }

    @Test
    void explanationsComeOutAsTheyWentIn() {
        assertThat(dossier.explanations()).isEqualTo(Specimens.explanations());
    }

    @Test
    void theMarkOfWhatIsSecretComesOutAsItWentIn() {
        assertThat(dossier.expenditure()).extracting(BudgetLine::secret).contains(true, false);
        assertThat(dossier.projects()).extracting(Project::secret).contains(true, false);
        assertThat(dossier.assets()).extracting(Asset::secret).contains(true, false);
        assertThat(dossier.procurement()).extracting(ProcurementLine::secret).contains(true, false);
    }

    @Test
    void aTextOfAHundredThousandCharactersIsKept() {
        assertThat(Specimens.LONG_TEXT).hasSize(100_000);
        assertThat(dossier.projects().get(0).texts().overview()).isEqualTo(Specimens.LONG_TEXT);
    }

    @Test
    void theUnitComesOutAsItWentIn() {
        assertThat(dossier.unit()).isEqualTo(Specimens.unit(EnumSet.noneOf(ExportKind.class)));
    }

    @Test
    void theFingerprintOutlastsTheDatabaseBeingClosed() {
        database.close();
        database = Database.open(folder);
        Dossiers reopened = new Dossiers(database.dataSource());
        assertThat(reopened.complete(CENTRE)).contains(dossier);
        assertThat(reopened.all()).isEqualTo(List.of(CENTRE));
        assertThat(reopened.add(Specimens.all(CENTRE))).containsExactly(CENTRE);
        assertThat(reopened.complete(CENTRE).orElseThrow().fingerprint()).isEqualTo(dossier.fingerprint());
    }
}
