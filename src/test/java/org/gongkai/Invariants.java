package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.check.CrossChecks;
import org.gongkai.form.Bytes;
import org.gongkai.form.FileForm;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.State;
import org.gongkai.store.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold after whatever happened, once the program has been started again and has come to rest. */
final class Invariants {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEFT = "\\.(staging|new-|incoming|lifted|gongkai-trial).*";

    private static final List<String> TABLES = List.of("budget_line", "revenue_line", "asset", "procurement_line");

    private final Installation installation;
    private final JdbcClient jdbc;

    private Invariants(Installation installation, Database database) {
        this.installation = installation;
        this.jdbc = JdbcClient.create(database.dataSource());
    }

    /** Holds an installation, on which no program runs, against all of them; gives how many versions are published. */
    static int hold(Installation installation, Collection<String> dropped) throws IOException {
        try (Database database = new Equipment(installation.settings()).openDatabase()) {
            Invariants invariants = new Invariants(installation, database);
            invariants.nothingIsLost(dropped);
            invariants.nothingIsThereTwice();
            invariants.nothingIsHalf();
            invariants.noAmountIsAltered();
            invariants.nothingIsPublicThatMustNotBe();
            invariants.everyTimeInTheLedgerIsWhole();
            invariants.thereIsOneTruth();
            return invariants.versions().size();
        }
    }

    /** Every dropped content is in exactly one of inbox, refused and store. */
    private void nothingIsLost(Collection<String> dropped) throws IOException {
        List<String> inbox = fingerprints(installation.inbox());
        List<String> refused = new ArrayList<>(fingerprints(installation.inbox().resolve("refused")));
        List<String> store = fingerprints(installation.data().resolve("store"));
        assertThat(store).as("contents in the store").doesNotHaveDuplicates();
        for (String fingerprint : dropped) {
            List<String> places = new ArrayList<>();
            places.addAll(inbox.contains(fingerprint) ? List.of("inbox") : List.of());
            places.addAll(refused.contains(fingerprint) ? List.of("refused") : List.of());
            places.addAll(store.contains(fingerprint) ? List.of("store") : List.of());
            assertThat(places).as(fingerprint).hasSize(1);
        }
        assertThat(names(installation.data().resolve("store")))
                .as("names in the store")
                .containsExactlyInAnyOrderElementsOf(store);
    }

    /** One row a version, one folder a row, and every row of a file once. */
    private void nothingIsThereTwice() throws IOException {
        assertThat(folders()).containsExactlyInAnyOrderElementsOf(versions());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM publication WHERE state = 'SOUND'")
                        .query(Long.class)
                        .single())
                .as("versions left between seal and confirmation")
                .isZero();
        assertThat(jdbc.sql("SELECT unit_code FROM publication WHERE state = 'PUBLISHED'")
                        .query(String.class)
                        .list())
                .as("one published version a unit")
                .doesNotHaveDuplicates();
        Map<String, Long> counted = byFile("COUNT(*)");
        for (Path file : tablesInStore()) {
            assertThat(counted.get(file.getFileName().toString()))
                    .as("records of " + file)
                    .isEqualTo(records(file).size() - 1L);
        }
    }

    /** Every published file is what its manifest says, and nothing unfinished lies about. */
    private void nothingIsHalf() throws IOException {
        List<String> places = new ArrayList<>(versions());
        try (Stream<Path> reviews = Files.walk(installation.outbox(), 2)) {
            reviews.filter(path -> path.endsWith("review"))
                    .forEach(path ->
                            places.add(installation.outbox().relativize(path).toString()));
        }
        for (String place : places) {
            Path folder = installation.outbox().resolve(place);
            Map<String, String> said = new TreeMap<>();
            for (JsonNode file :
                    JSON.readTree(folder.resolve("manifest.json").toFile()).get("files")) {
                said.put(file.get("name").asText(), file.get("sha256").asText());
            }
            Map<String, String> there = new TreeMap<>(Contents.of(folder));
            there.remove("manifest.json");
            assertThat(there).as(place).isEqualTo(said).isNotEmpty();
        }
        for (Path root : List.of(installation.inbox(), installation.outbox(), installation.data())) {
            try (Stream<Path> left = Files.walk(root)) {
                assertThat(left.map(path -> path.getFileName().toString()))
                        .as("left in " + root)
                        .noneMatch(name -> name.matches(LEFT));
            }
        }
    }

    /** What the database sums is what the cells sum, file by file. */
    private void noAmountIsAltered() throws IOException {
        Map<String, Long> stored = byFile("SUM(fen)");
        for (Path file : tablesInStore()) {
            List<CsvRecord> records = records(file);
            int amount = column(records.get(0));
            BigDecimal cells = records.subList(1, records.size()).stream()
                    .map(record -> new BigDecimal(record.getField(amount)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(BigDecimal.valueOf(stored.getOrDefault(file.getFileName().toString(), 0L), 2))
                    .as("yuan of " + file)
                    .isEqualByComparingTo(cells);
        }
    }

    /** Reports, links, the history and the database say the same, and nothing is left to do. */
    private void thereIsOneTruth() throws IOException {
        for (Map<String, Object> dossier :
                jdbc.sql("SELECT * FROM dossier").query().listOfRows()) {
            String name = dossier.get("unit_code") + "-" + dossier.get("fiscal_year");
            assertThat(dossier.get("due")).as(name + " is due").isEqualTo(false);
            Path unit = installation.outbox().resolve(name);
            JsonNode status = JSON.readTree(unit.resolve("status.json").toFile());
            State state = State.valueOf(String.valueOf(dossier.get("state")));
            assertThat(status.get("state").asText()).as(name).isEqualTo(state.term());
            int version = status.get("version").asInt();
            assertThat(Files.exists(unit.resolve("latest"), LinkOption.NOFOLLOW_LINKS))
                    .isEqualTo(version > 0);
            if (version > 0) {
                assertThat(Files.readSymbolicLink(unit.resolve("latest"))).hasToString("v" + version);
            }
            assertThat(last("unit_code = ? AND fiscal_year = ?", dossier.get("unit_code"), dossier.get("fiscal_year")))
                    .isEqualTo(state.name());
        }
        for (Map<String, Object> source :
                jdbc.sql("SELECT * FROM source").query().listOfRows()) {
            assertThat(source.get("state")).isIn("READ", "REPLACED", "REFUSED", "UNEXPLAINED");
            assertThat(last("source_id = ?", source.get("id"))).isEqualTo(source.get("state"));
        }
    }

    /** The state that a history comes to; each entry begins where the one before it ended. */
    private String last(String of, @Nullable Object... whom) {
        String state = "null";
        for (Map<String, Object> entry : jdbc.sql("SELECT * FROM history WHERE " + of + " ORDER BY id")
                .params(whom)
                .query()
                .listOfRows()) {
            assertThat(String.valueOf(entry.get("state_before"))).isEqualTo(state);
            state = String.valueOf(entry.get("state_after"));
        }
        return state;
    }

    /** What is published stands on no finding that has to be mended or explained. */
    private void nothingIsPublicThatMustNotBe() {
        assertThat(jdbc.sql(
                                """
                                SELECT COUNT(*) FROM check_run r JOIN dossier d ON d.unit_code = r.unit_code
                                AND d.fiscal_year = r.fiscal_year WHERE d.state = 'PUBLISHED' AND r.state <> 'SOUND'
                                AND r.id = (SELECT MAX(id) FROM check_run l WHERE l.unit_code = r.unit_code
                                    AND l.fiscal_year = r.fiscal_year)
                                """)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Every time that is in the ledger is there whole: one row a check, and one row a finding of those that broke. */
    private void everyTimeInTheLedgerIsWhole() {
        assertThat(jdbc.sql(
                                """
                                SELECT r.id FROM check_run r WHERE
                                (SELECT COUNT(*) FROM check_result c WHERE c.run_id = r.id) <> ? OR
                                (SELECT COUNT(DISTINCT f.code) FROM finding f WHERE f.run_id = r.id) <>
                                (SELECT COUNT(*) FROM check_result c WHERE c.run_id = r.id AND c.verdict = 'BROKEN')
                                """)
                        .param(CrossChecks.ALL.size())
                        .query(Long.class)
                        .list())
                .isEmpty();
    }

    private List<String> versions() {
        return jdbc.sql("SELECT folder FROM publication ORDER BY id")
                .query(String.class)
                .list();
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> paths = Files.walk(installation.outbox(), 2)) {
            return paths.filter(path -> path.getFileName().toString().matches("v\\d+"))
                    .map(path -> installation.outbox().relativize(path).toString())
                    .toList();
        }
    }

    private Map<String, Long> byFile(String what) {
        Map<String, Long> byFile = new TreeMap<>();
        for (String table : TABLES) {
            jdbc.sql("SELECT term.text AS file, " + what + " AS amount FROM " + table
                            + " JOIN term ON term.id = origin_file_id GROUP BY term.text")
                    .query(row -> {
                        byFile.merge(row.getString("file"), row.getLong("amount"), Long::sum);
                    });
        }
        return byFile;
    }

    private List<Path> tablesInStore() throws IOException {
        List<Path> tables = new ArrayList<>();
        try (Stream<Path> files = Files.list(installation.data().resolve("store"))) {
            for (Path file : files.sorted().toList()) {
                if (FileForm.of(Bytes.of(file)) == FileForm.CSV
                        && wasRead(file.getFileName().toString())) {
                    tables.add(file);
                }
            }
        }
        return tables;
    }

    private boolean wasRead(String fingerprint) {
        return jdbc.sql("SELECT 1 FROM source WHERE fingerprint = ? AND state IN ('READ', 'REPLACED', 'UNEXPLAINED')")
                .param(fingerprint)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static int column(CsvRecord header) {
        for (int i = 0; i < header.getFieldCount(); i++) {
            if (header.getField(i).startsWith("金额") || header.getField(i).startsWith("原值")) {
                return i;
            }
        }
        throw new IllegalArgumentException("No amounts: " + header);
    }

    private static List<CsvRecord> records(Path file) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            return records.stream().toList();
        }
    }

    private static List<String> fingerprints(Path folder) throws IOException {
        List<String> fingerprints = new ArrayList<>();
        for (String name : names(folder)) {
            fingerprints.add(Fingerprint.of(folder.resolve(name)));
        }
        return fingerprints;
    }

    private static Set<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }
}
