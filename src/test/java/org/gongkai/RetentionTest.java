package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.night.Retention;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.store.Database;
import org.gongkai.store.Nights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes when its time is over, and what never goes. */
class RetentionTest {
    @TempDir
    private Path folder;

    private Installation installation;
    private Path taken;

    /** Seven exports were read and one was refused, all of them five hundred days ago but the last one read. */
    @BeforeEach
    void anOfficeHasPublishedLongAgo() throws Exception {
        installation = Installation.in(folder).dropSeeds().drop("坏.xlsx", "not a workbook");
        taken = installation.inbox().resolve("taken");
        installation.drain();
        try (Database database = new Equipment(installation.settings()).openDatabase()) {
            JdbcClient.create(database.dataSource())
                    .sql("UPDATE history SET recorded_at = recorded_at - INTERVAL '500' DAY WHERE source_id IS NULL"
                            + " OR source_id NOT IN (SELECT id FROM source WHERE file_name = 'unit.json')")
                    .update();
        }
        Files.createDirectories(installation.outbox().resolve("reports/2020-01-01.html.d"));
        for (String name :
                List.of("2020-01-01.html", "2020-01-01.json", "2099-01-01.html", "2020-13-01.html", "x.html")) {
            Files.writeString(installation.outbox().resolve("reports/" + name), "报告");
        }
    }

    @Test
    void onlyWhatIsPastItsTimeAndKeptElsewhereGoes() throws Exception {
        Files.writeString(copy("revenue.csv"), "改过的");
        Files.writeString(taken.resolve("人放的.txt"), "不是我们的");
        Files.writeString(taken.resolve(copy("assets.csv").getFileName() + ".done"), "");
        Files.delete(installation.data().resolve("store").resolve(stored("projects.json")));
        Map<String, String> store = Contents.of(installation.data().resolve("store"));
        Map<String, String> refused = Contents.of(installation.inbox().resolve("refused"));
        Map<String, String> published = Contents.of(installation.published("029017-2026", 1));

        List<String> told = prune(Map.of());

        assertThat(told).containsExactly("按保留期限清理收件箱存档 4 项", "按保留期限清理夜间报告 2 项");
        assertThat(names()).containsExactlyInAnyOrder("revenue.csv", "projects.json", "unit.json", "人放的.txt");
        assertThat(Contents.of(installation.data().resolve("store"))).isEqualTo(store);
        assertThat(Contents.of(installation.inbox().resolve("refused")))
                .isEqualTo(refused)
                .isNotEmpty();
        assertThat(Contents.of(installation.published("029017-2026", 1))).isEqualTo(published);
        try (var reports = Files.list(installation.outbox().resolve("reports"))) {
            assertThat(reports.map(report -> report.getFileName().toString()))
                    .containsExactlyInAnyOrder("2020-01-01.html.d", "2099-01-01.html", "2020-13-01.html", "x.html");
        }
        assertThat(prune(Map.of())).as("nothing is left to do").isEmpty();
    }

    @Test
    void nothingGoesWhereEverythingIsKeptForEver() throws Exception {
        Map<String, String> before = Contents.of(folder.resolve("inbox"));
        assertThat(prune(Map.of(
                        Setting.KEEP_TAKEN.key(), "0",
                        Setting.KEEP_REPORTS.key(), "0",
                        Setting.KEEP_NIGHTS.key(), "0")))
                .isEmpty();
        assertThat(Contents.of(folder.resolve("inbox"))).isEqualTo(before);
    }

    private List<String> prune(Map<String, String> more) throws Exception {
        Map<String, String> given = new TreeMap<>(installation.settings().properties());
        given.putAll(more);
        try (Pipeline pipeline = new Pipeline(Settings.of(given), new Journal(), Pipeline.Mode.DUE)) {
            assertThat(new Nights(pipeline.bean("database", javax.sql.DataSource.class)).all())
                    .isEmpty();
            return pipeline.bean("retention", Retention.class).prune();
        }
    }

    private Path copy(String name) throws Exception {
        try (var files = Files.list(taken)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-" + name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String stored(String name) throws Exception {
        String mark = copy(name).getFileName().toString().substring(0, 12);
        try (var files = Files.list(installation.data().resolve("store"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(mark))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Set<String> names() throws Exception {
        try (var files = Files.list(taken)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("^[0-9a-f]{12}-", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
