package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gongkai.store.Nights;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What Prometheus reads from the program when it has taken the exports of an office, and a file that it refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservedTest {
    /** What Prometheus itself adds. */
    private static final List<String> OF_PROMETHEUS = List.of("up", "job", "instance");

    private static final Instant NIGHT = Instant.parse("2026-03-02T18:10:00Z");

    private Watched program;
    private Scrape scrape;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Installation installation = Installation.in(folder).dropSeeds().drop("bad.csv", "科目,金额\n不是数,abc\n");
        program = Watched.over(installation);
        program.awaitRest();
        Nights nights = new Nights(program.bean("database", DataSource.class));
        nights.end(nights.begin(LocalDate.of(2026, 3, 3), NIGHT).orElseThrow(), NIGHT, "办成");
        scrape = program.scrape();
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void everyMetricThatTheDashboardShowsIsThere() throws IOException {
        Dashboard dashboard = Dashboard.read();
        assertThat(dashboard.expressions())
                .flatMap(PromQl::selectors)
                .hasSizeGreaterThan(30)
                .allSatisfy(this::isThere);
        assertThat(dashboard.variables())
                .filteredOn(variable -> variable.path("type").asText().equals("query"))
                .flatExtracting(variable -> PromQl.metrics(
                                variable.path("definition").asText().replaceAll(", \\w+\\)", ")"))
                        .toList())
                .isNotEmpty()
                .allMatch(scrape.names()::contains);
    }

    @Test
    void everyMetricThatAnAlertNamesIsThere() throws IOException {
        assertThat(Alert.all())
                .flatExtracting(alert -> PromQl.selectors(alert.expr()))
                .allSatisfy(this::isThere);
    }

    @Test
    void theRunbookTellsEveryMetricOfOurOwnAndNoOther() throws IOException {
        Set<String> told = Pattern.compile("(?m)^\\| `(gongkai_[a-z_]+)` \\|")
                .matcher(Runbook.read().section("Metrics").text())
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ours().map(series -> series.name().replaceFirst("_seconds_(bucket|count|sum|max)$", "_seconds")))
                .hasSameElementsAs(told);
    }

    @Test
    void filesAreCountedByKindAndOutcome() {
        assertThat(scrape.sum("gongkai_files_total", "outcome", "收到")).isEqualByComparingTo("8");
        assertThat(scrape.sum("gongkai_files_total", "outcome", "退回")).isEqualByComparingTo("1");
        assertThat(scrape.sum("gongkai_files_total", "outcome", "读取")).isEqualByComparingTo("7");
        for (String kind : List.of("支出预算明细", "收入预算明细", "项目库", "资产卡片", "政府采购预算", "单位信息", "说明")) {
            assertThat(scrape.sum("gongkai_files_total", "outcome", "读取", "kind", kind))
                    .as(kind)
                    .isEqualByComparingTo("1");
        }
    }

    @Test
    void everyStepAndEveryChosenFormatIsTimed() {
        assertThat(scrape.of("gongkai_step_seconds_count")).hasSize(6).allSatisfy(ObservedTest::isAboveZero);
        assertThat(scrape.of("gongkai_step_seconds_sum")).hasSize(6).allSatisfy(ObservedTest::isAboveZero);
        assertThat(scrape.of("gongkai_format_seconds_count"))
                .extracting(series -> series.labels().get("format") + " " + series.value())
                .containsExactlyInAnyOrder("html 1", "json 1", "csv 1");
    }

    @Test
    void dossiersContentsAndFindingsAreWhatStandsInTheDatabase() {
        assertThat(scrape.sum("gongkai_dossiers")).isEqualByComparingTo("1");
        assertThat(scrape.sum("gongkai_dossiers", "state", "已公开")).isEqualByComparingTo("1");
        assertThat(scrape.sum("gongkai_contents", "state", "读取")).isEqualByComparingTo("7");
        assertThat(scrape.sum("gongkai_contents", "state", "退回")).isEqualByComparingTo("1");
        assertThat(scrape.sum("gongkai_findings", "code", "P05", "severity", "需说明"))
                .isEqualByComparingTo("4");
        assertThat(scrape.sum("gongkai_publications_total")).isEqualByComparingTo("1");
        assertThat(scrape.sum("gongkai_night_last_success_timestamp_seconds"))
                .isEqualByComparingTo(Long.toString(NIGHT.getEpochSecond()));
    }

    @Test
    void noLabelSaysWhoseFileItIsOrWhatIsInIt() {
        assertThat(scrape.series())
                .flatExtracting(series -> series.labels().values())
                .noneMatch(value -> Pattern.compile("029017|bad|csv$|INSERT|/tmp|yangquan|\\d{4,}")
                                .matcher(value)
                                .find()
                        && !List.of("csv").contains(value)
                        && !value.startsWith("4.17"));
    }

    @Test
    void ourOwnSeriesAreFewHoweverManyFilesCome() {
        assertThat(ours().filter(series -> !series.name().equals("gongkai_findings")))
                .hasSizeLessThan(200);
    }

    private void isThere(PromQl.Selector selector) {
        if (OF_PROMETHEUS.contains(selector.metric())) {
            return;
        }
        assertThat(scrape.of(selector.metric())).as(selector.metric()).isNotEmpty();
        selector.values().forEach((label, values) -> {
            for (String value : values) {
                assertThat(OF_PROMETHEUS.contains(label)
                                || !scrape.of(selector.metric(), label, value).isEmpty())
                        .as(selector.metric() + " where " + label + " is " + value)
                        .isTrue();
            }
        });
    }

    private Stream<Scrape.Series> ours() {
        return scrape.series().stream().filter(series -> series.name().startsWith("gongkai_"));
    }

    private static void isAboveZero(Scrape.Series series) {
        assertThat(new BigDecimal(series.value())).as(series.toString()).isPositive();
    }
}
