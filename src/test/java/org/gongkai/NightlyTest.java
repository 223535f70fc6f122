package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.store.Database;
import org.gongkai.store.Night;
import org.gongkai.store.Nights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quartz.JobKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The night: begun by the timetable, by a person, or gone on with; on real databases and real folders. */
class NightlyTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @TempDir
    private Path folder;

    private String told = "";

    @ParameterizedTest
    @EnumSource
    void theNightsThatWereMissedAreMadeUpForOnce(TestDatabase kind) throws Exception {
        Settings settings = NightProgram.settings(Installation.in(folder, kind).dropSeeds(), Map.of());
        try (NightProgram first = new NightProgram(settings)) {
            assertThat(first.nextNight()).isAfter(Instant.now());
        }
        sql(settings, "UPDATE qrtz_triggers SET next_fire_time = " + daysAgo(3));

        try (NightProgram second = new NightProgram(settings)) {
            Running.await("the night is over", () -> second.nights().lastDone().isPresent());
            assertThat(second.nextNight()).isAfter(Instant.now());
        }
        try (NightProgram third = new NightProgram(settings)) {
            third.awaitRest();
            assertThat(third.nextNight()).isAfter(Instant.now());
            assertThat(third.nights().all()).singleElement().satisfies(night -> {
                assertThat(night.date()).isEqualTo(LocalDate.now(SHANGHAI));
                assertThat(night.sentence()).contains("应公开单位 1 个，已公开 1 个");
            });
        }
        assertThat(settings.outbox().resolve("reports/" + LocalDate.now(SHANGHAI) + ".html"))
                .content()
                .contains("029017", "第 1 版");
    }

    @Test
    void aNightThatWasMissedIsNotForgottenWhenSettingsOrTheProgramChange() throws Exception {
        Installation installation = Installation.in(folder);
        Settings settings = NightProgram.settings(installation, Map.of());
        new NightProgram(settings).close();
        sql(
                settings,
                "UPDATE qrtz_triggers SET trigger_state = 'ERROR', next_fire_time = " + daysAgo(2),
                "UPDATE qrtz_job_details SET job_class_name = 'org.gone.Night', job_data = NULL",
                "INSERT INTO qrtz_job_details SELECT sched_name, 'other', job_group, description, job_class_name,"
                        + " is_durable, is_nonconcurrent, is_update_data, requests_recovery, job_data"
                        + " FROM qrtz_job_details");
        Settings changed = NightProgram.settings(
                installation,
                Map.of(
                        Setting.NIGHTLY_CRON.key(), "0 30 4 * * ?",
                        Setting.NIGHTLY_ZONE.key(), "Asia/Urumqi"));
        try (NightProgram second = new NightProgram(changed)) {
            Running.await("the night is over", () -> second.nights().lastDone().isPresent());
            assertThat(second.nextNight().atZone(ZoneId.of("Asia/Urumqi")).toLocalTime())
                    .hasToString("04:30");
            assertThat(second.scheduler().checkExists(new JobKey("other", "gongkai")))
                    .isFalse();
            assertThat(second.scheduler()
                            .getJobDetail(new JobKey("nightly", "gongkai"))
                            .isConcurrentExecutionDisallowed())
                    .isTrue();
            assertThat(second.nights().all()).hasSize(1);
        }
    }

    @Test
    void otherHoursHoldFromTheNextStartOnWithoutAnExtraNight() throws Exception {
        Installation installation = Installation.in(folder);
        new NightProgram(NightProgram.settings(installation, Map.of())).close();
        Map<String, String> other = Map.of(Setting.NIGHTLY_CRON.key(), "0 0 5 * * ?");
        try (NightProgram second = new NightProgram(NightProgram.settings(installation, other))) {
            second.awaitRest();
            assertThat(second.nextNight().atZone(SHANGHAI).toLocalTime()).hasToString("05:00");
            assertThat(second.nights().all()).isEmpty();
        }
    }

    @Test
    void whatTheTimetableBeginsWhileANightIsUnderWayIsNoSecondOne() throws Exception {
        Settings settings = NightProgram.settings(Installation.in(folder), Map.of(Setting.TRIAL.key(), "50"));
        try (NightProgram watched = new NightProgram(settings)) {
            watched.awaitRest();
            Path aside = Files.move(settings.outbox(), folder.resolve("aside"));
            Files.createFile(settings.outbox());
            Running.await("everything is paused", () -> !watched.gate().isOpen());
            watched.pipeline().bean("nightShift", NightShift.class).begin();
            watched.scheduler().triggerJob(new JobKey("nightly", "gongkai"));
            watched.scheduler().triggerJob(new JobKey("nightly", "gongkai"));
            Running.await(
                    "both were told", () -> watched.scheduler().getMetaData().getNumberOfJobsExecuted() == 2);
            assertThat(watched.nights().all()).singleElement().satisfies(night -> assertThat(night.ended())
                    .isEmpty());

            Files.delete(settings.outbox());
            Files.move(aside, settings.outbox());
            Running.await("the night is over", () -> watched.nights().lastDone().isPresent());
            assertThat(watched.nights().all()).hasSize(1);
        }
    }

    @Test
    void aNightThatWasInterruptedIsGoneOnWith() throws Exception {
        Installation installation = Installation.in(folder).dropSeeds();
        try (Pipeline interrupted = new Pipeline(installation.settings(), new Journal(), Pipeline.Mode.DUE)) {
            interrupted.bean("nightShift", NightShift.class).begin();
            interrupted.bean("nightShift", NightShift.class).begin();
            interrupted.drain();
        }
        installation.drain();
        assertThat(nights(installation.settings())).singleElement().satisfies(night -> {
            assertThat(night.outcome()).isEqualTo(Night.Outcome.DONE);
            assertThat(night.sentence()).contains("已公开 1 个");
        });
    }

    @Test
    void theCommandRunsTheNightWhereNoProgramRuns() throws Exception {
        Installation installation = Installation.in(folder).dropSeeds();
        assertThat(nightly(installation)).as(told).isEqualTo(ExitCode.DONE.number());
        assertThat(told).contains("已公开 1 个", "reports", LocalDate.now(SHANGHAI) + ".html");

        assertThat(nightly(installation)).as(told).isEqualTo(ExitCode.DONE.number());
        assertThat(nights(installation.settings())).hasSize(2);
    }

    @Test
    void theCommandAsksTheProgramThatRunsAndWaitsForTheEnd() throws Exception {
        Installation installation = Installation.in(folder).dropSeeds();
        Settings settings = NightProgram.settings(installation, Map.of());
        try (NightProgram watched = new NightProgram(settings)) {
            assertThat(nightly(installation)).as(told).isEqualTo(ExitCode.DONE.number());
            assertThat(told).contains("已公开 1 个", LocalDate.now(SHANGHAI) + ".html");
            assertThat(watched.nights().all()).hasSize(1);
        }
    }

    @Test
    void onlyOtherRulesLetANightSettleADossierAgain() throws Exception {
        Installation installation = Installation.in(folder).dropSeeds();
        assertThat(night(installation).outcomes()).hasSize(1);
        assertThat(night(installation).outcomes()).as("nothing is other").isEmpty();

        Path checks = Files.writeString(folder.resolve("checks"), "变动幅度 = 29\n");
        Installation stricter = Installation.in(folder, Map.of(Setting.CHECKS.key(), checks.toString()));
        assertThat(night(stricter).outcomes()).hasSize(1);
        assertThat(night(stricter).outcomes()).as("nothing is other").isEmpty();
    }

    @Test
    void aChangedByteInAPublishedFileIsReported() throws Exception {
        Installation installation = Installation.in(folder).dropSeeds();
        installation.drain();
        Path published = installation.published("029017-2026", 1).resolve("disclosure.json");
        Files.writeString(published, Files.readString(published).replaceFirst("0", "1"));
        assertThat(nightly(installation)).as(told).isEqualTo(ExitCode.DONE.number());
        assertThat(told).contains("已公开的文件有 1 处不符");
        assertThat(installation.outbox().resolve("reports/" + LocalDate.now(SHANGHAI) + ".json"))
                .content()
                .contains("029017-2026/v1/disclosure.json");
    }

    @Test
    void aBadListOfUnitsIsToldAndTheNightCountsAsFailed() throws Exception {
        Path list = Files.writeString(folder.resolve("units.csv"), "单位编码,单位名称,批复日期\n029017,某局,2026-02-30\n");
        Installation installation = Installation.in(folder, Map.of(Setting.UNITS.key(), list.toString()))
                .dropSeeds();
        Journal journal = night(installation);
        assertThat(journal.outcomes()).hasSize(1);
        assertThat(nights(installation.settings())).singleElement().satisfies(night -> {
            assertThat(night.outcome()).isEqualTo(Night.Outcome.FAILED);
            assertThat(night.sentence()).contains("第 2 行第 3 列", "2026-02-30");
        });
        assertThat(installation.outbox().resolve("reports/" + LocalDate.now(SHANGHAI) + ".html"))
                .content()
                .contains("报告不完整", "第 2 行第 3 列");
    }

    private Journal night(Installation installation) throws Exception {
        Journal journal = new Journal();
        try (Pipeline pipeline = new Pipeline(installation.settings(), journal, Pipeline.Mode.ONCE)) {
            pipeline.bean("nightShift", NightShift.class).begin();
            pipeline.drain();
        }
        return journal;
    }

    private int nightly(Installation installation) throws Exception {
        StringWriter out = new StringWriter();
        Path config = folder.resolve("gongkai.properties");
        Files.writeString(config, "gongkai.formats = html,json,csv\ngongkai.inbox.settle = 0\n");
        int exitCode = App.run(
                new PrintWriter(out, true),
                new PrintWriter(out, true),
                "nightly",
                "--lang",
                "zh",
                "--config",
                config.toString(),
                "--inbox",
                installation.inbox().toString(),
                "--outbox",
                installation.outbox().toString(),
                "--data",
                installation.data().toString());
        told = out.toString();
        return exitCode;
    }

    private static long daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days)).toEpochMilli();
    }

    private static void sql(Settings settings, String... statements) {
        try (Database database = new Equipment(settings).openDatabase()) {
            for (String statement : statements) {
                assertThat(JdbcClient.create(database.dataSource())
                                .sql(statement)
                                .update())
                        .as(statement)
                        .isPositive();
            }
        }
    }

    private static List<Night> nights(Settings settings) {
        try (Database database = new Equipment(settings).openDatabase()) {
            return new Nights(database.dataSource()).all();
        }
    }
}
