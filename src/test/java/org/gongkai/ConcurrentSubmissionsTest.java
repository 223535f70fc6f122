package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.disk.Steps;
import org.gongkai.disk.SyncedDisk;
import org.gongkai.intake.Exports;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Claim;
import org.gongkai.model.Dossier;
import org.gongkai.model.Source;
import org.gongkai.store.Arrival;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Database;
import org.gongkai.store.Dossiers;
import org.gongkai.store.Vault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two threads submit to one dossier at the same moment, over and over; whoever looks sees one submission whole. */
class ConcurrentSubmissionsTest {
    private static final int SUBMISSIONS = 200;

    @TempDir
    private Path folder;

    private final AtomicBoolean done = new AtomicBoolean();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void twoExportsOfOneDossierNeverMixAndTheLastRegisteredCounts(TestDatabase database) throws Exception {
        Installation installation = Installation.in(folder, database);
        Drops.exports().into(installation);
        installation.drain();
        Vault vault = new Vault(installation.data().resolve("store"), new SyncedDisk(), Steps.LOGGED);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (Database open = new Equipment(installation.settings()).openDatabase()) {
            Future<Integer> looker = threads.submit(() -> look(new Dossiers(open.dataSource())));
            List<Callable<Boolean>> writers = List.of(() -> submit("甲", vault, open), () -> submit("乙", vault, open));
            for (Future<Boolean> writer : threads.invokeAll(writers)) {
                assertThat(writer.get()).isTrue();
            }
            done.set(true);
            assertThat(looker.get()).as("looks").isPositive();
            assertThat(JdbcClient.create(open.dataSource())
                            .sql("SELECT COUNT(*) FROM submission WHERE kind = 'EXPENDITURE'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1 + 2 * SUBMISSIONS);
            assertThat(tags(dossier(new Dossiers(open.dataSource())))).containsExactly(lastRegistered(open));
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean submit(String who, Vault vault, Database database) throws Exception {
        Arrivals arrivals = new Arrivals(database.dataSource(), Steps.LOGGED);
        Dossiers dossiers = new Dossiers(database.dataSource());
        String whole = Files.readString(Path.of("src/test/resources/exports/second-unit/bureau/expenditure.csv"));
        for (int i = 0; i < SUBMISSIONS; i++) {
            Path file = Files.writeString(
                    folder.resolve(who + i + ".csv"),
                    whole.replaceAll("(?m)^(2026,048001,[^,]*,[^,]*,[^,]*,)[^,]*", "$1" + who + i));
            Claim claim = Claim.of(file, Files.readAttributes(file, BasicFileAttributes.class), "");
            Source source = vault.keep(claim).orElseThrow();
            Arrival arrival = arrivals.register(source, claim);
            assertThat(arrivals.begin(arrival)).isTrue();
            dossiers.add(new Exports().read(vault.open(source), source, "").exports());
        }
        return true;
    }

    private int look(Dossiers dossiers) {
        int looks = 0;
        while (!done.get()) {
            assertThat(tags(dossier(dossiers))).hasSizeLessThanOrEqualTo(1);
            looks++;
        }
        return looks;
    }

    private static Dossier dossier(Dossiers dossiers) {
        return dossiers.complete(Drops.BUREAU).orElseThrow();
    }

    /** The marks of the submissions that the lines of a dossier come from. */
    private static Set<String> tags(Dossier dossier) {
        List<String> names = new ArrayList<>(
                dossier.expenditure().stream().map(BudgetLine::projectName).toList());
        names.removeIf(name -> !name.matches("[甲乙]\\d+"));
        assertThat(names.isEmpty() || names.size() == dossier.expenditure().size())
                .isTrue();
        return new TreeSet<>(names);
    }

    /** The mark of the content that was registered last of those that did not look older. */
    private static String lastRegistered(Database database) {
        return JdbcClient.create(database.dataSource())
                .sql("SELECT file_name FROM source WHERE state = 'READ' ORDER BY id DESC FETCH FIRST 1 ROWS ONLY")
                .query(String.class)
                .single()
                .replace(".csv", "");
    }
}
