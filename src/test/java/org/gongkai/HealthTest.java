package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.Management.HEALTH;
import static org.gongkai.Management.LIVE;
import static org.gongkai.Management.READY;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.gongkai.model.DossierKey;
import org.gongkai.settings.Setting;
import org.gongkai.store.Docket;
import org.gongkai.store.Nights;
import org.gongkai.store.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Each check by the real endpoints of a running program: it falls, says what to do, and recovers by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthTest {
    private static final Path IN_MEMORY = Path.of("/dev/shm");
    private static final DossierKey KEY = new DossierKey("048001", 2026);
    private static final int MIB = 1 << 20;
    private static final long MARGIN = 96;

    private Path folder;
    private Installation installation;
    private Management management;
    private Pipeline pipeline;
    private CamelContext context;

    @BeforeAll
    void start(@TempDir Path usual) throws Exception {
        folder = Files.createTempDirectory(Files.isDirectory(IN_MEMORY) ? IN_MEMORY : usual, "gongkai-health");
        management = Management.somewhere();
        long room = Files.getFileStore(folder).getUsableSpace() / MIB - MARGIN;
        Map<String, String> settings = new TreeMap<>(Map.of(
                Setting.MANAGEMENT_PORT.key(), Integer.toString(management.port()),
                Setting.TRIAL.key(), "50",
                Setting.CUSTODY_INTERVAL.key(), "50",
                Setting.PATIENCE.key(), "600000",
                Setting.WAITING_LONGEST.key(), "1500",
                Setting.STILL_LONGEST.key(), "6000",
                Setting.DISK_FREE.key(), Long.toString(room * MIB)));
        installation = Installation.in(folder, settings);
        Drops.ofAnOffice().into(installation);
        installation.drain();
        pipeline = new Pipeline(installation.settings(), new Journal(), Pipeline.Mode.WATCH);
        context = pipeline.start();
    }

    @AfterAll
    void stop() throws IOException {
        pipeline.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @BeforeEach
    void isWell() throws Exception {
        Running.await("all is well", () -> management.isUp(HEALTH) && management.isUp(READY) && management.isUp(LIVE));
    }

    @Test
    void everyCheckHasANameOfItsOwn() throws Exception {
        assertThat(management.get(HEALTH).body())
                .contains("\"inbox\"", "\"outbox\"", "\"data\"", "\"disk\"", "\"database\"", "\"waiting\"")
                .contains("\"night\"", "\"quarantine\"", "\"published\"", "\"progress\"", "consumer:collect");
        assertThat(management.get(READY).body())
                .contains("\"inbox\"", "\"outbox\"", "\"data\"", "\"disk\"", "\"database\"")
                .doesNotContain("\"waiting\"", "\"night\"", "\"quarantine\"", "\"published\"", "\"progress\"");
        assertThat(management.get(LIVE).body()).contains("\"progress\"").doesNotContain("\"inbox\"", "\"database\"");
    }

    @Test
    void aDeletedInboxIsTold() throws Exception {
        Path inbox = installation.inbox();
        Path aside = Files.move(inbox, folder.resolve("aside"));
        Running.await("not ready", () -> management.isDown(READY, "收件箱", "请检查文件夹", "check the folder"));
        assertThat(management.get(LIVE).statusCode()).isEqualTo(200);
        assertThat(management.get(HEALTH + "?stackTrace=true&data=true").body())
                .contains("NoSuchFileException")
                .doesNotContain("stacktrace", "\\tat ", " at org.", ".java:");
        Files.move(aside, inbox);
        Running.await("ready", () -> management.isUp(READY));
    }

    @Test
    void anOutboxThatIsAFileIsTold() throws Exception {
        Path outbox = installation.outbox();
        Path aside = Files.move(outbox, folder.resolve("aside"));
        Files.createFile(outbox);
        Running.await("not ready", () -> management.isDown(READY, "发件箱", "请检查文件夹"));
        Files.delete(outbox);
        Files.move(aside, outbox);
        Running.await("ready", () -> management.isUp(READY));
    }

    @Test
    void aDataFolderThatTakesNoFileIsTold() throws Exception {
        Path obstacle = Files.createDirectories(installation.data().resolve(".new-.gongkai-trial/x"));
        Running.await("not ready", () -> management.isDown(READY, "数据文件夹", "请检查文件夹"));
        Files.delete(obstacle);
        Files.delete(obstacle.getParent());
        Running.await("ready", () -> management.isUp(READY));
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        Path ballast = folder.resolve("ballast");
        try (OutputStream file = Files.newOutputStream(ballast)) {
            for (int i = 0; i < MARGIN + MARGIN / 2; i++) {
                file.write(new byte[MIB]);
            }
        }
        Running.await("not ready", () -> management.isDown(READY, "收件箱 所在磁盘只剩", "请清理磁盘", "make room"));
        Files.delete(ballast);
        Running.await("ready", () -> management.isUp(READY));
    }

    /** It hangs at the lock longer than anybody waits for it; whoever asks is answered all the same. */
    @Test
    void aDatabaseThatTakesNoRowIsTold() throws Exception {
        try (Connection other = pipeline.bean("database", DataSource.class).getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT id FROM heartbeat WHERE id = 1 FOR UPDATE");
            Running.await("not ready", () -> management.isDown(READY, "数据库不能写入", "请检查数据库服务", "the database"));
            other.rollback();
        }
        Running.await("ready", () -> management.isUp(READY));
    }

    @Test
    void aFileThatWaitsTooLongIsToldAndTheProgramIsReadyAllTheSame() throws Exception {
        Path half = installation.inbox().resolve("half.json");
        Files.writeString(half, "{\"单位编码\": ");
        Running.await("told", () -> management.isDown(HEALTH, "等候太久", "status"));
        assertThat(management.get(READY).statusCode()).isEqualTo(200);
        Files.delete(half);
        Running.await("well", () -> management.isUp(HEALTH));
    }

    @Test
    void aNightThatIsOverdueIsTold() throws Exception {
        Nights nights = new Nights(pipeline.bean("database", DataSource.class));
        Instant now = Instant.now();
        end(nights, now.minus(Duration.ofHours(27)));
        Running.await("told", () -> management.isDown(HEALTH, "夜间办理", "已有 27 小时", "nightly"));
        assertThat(management.get(READY).statusCode()).isEqualTo(200);
        end(nights, now);
        Running.await("well", () -> management.isUp(HEALTH));
    }

    @Test
    void aDossierInQuarantineIsTold() throws Exception {
        Docket docket = pipeline.bean("docket", Docket.class);
        for (int i = 0; i < 3; i++) {
            docket.open(KEY);
        }
        assertThat(docket.failed(KEY, "排版失败")).isTrue();
        Running.await("told", () -> management.isDown(HEALTH, "隔离", "048001-2026", "retry"));
        assertThat(management.get(READY).statusCode()).isEqualTo(200);
        docket.retry(KEY, Reason.program("原因已排除"));
        Running.await("well", () -> management.isUp(HEALTH));
    }

    @Test
    void aChangedByteInAPublishedFileIsToldUntilItIsMended() throws Exception {
        Path page = installation.published("048001-2026", 1).resolve("disclosure.html");
        byte[] content = Files.readAllBytes(page);
        content[content.length / 2] ^= 1;
        Files.write(page, content);
        Running.await(
                "told",
                () -> management.isDown(
                        HEALTH, "048001-2026", "disclosure.html", "请从备份恢复", "restore it from the backup"));
        assertThat(management.get(READY).statusCode()).isEqualTo(200);
        content[content.length / 2] ^= 1;
        Files.write(page, content);
        Running.await("well", () -> management.isUp(HEALTH));
    }

    @Test
    void aProgramThatIsStuckIsNotAlive() throws Exception {
        context.getRouteController().suspendRoute("work");
        try {
            Running.await("not alive", () -> management.isDown(LIVE, "停滞", "请重新启动"));
        } finally {
            context.getRouteController().resumeRoute("work");
        }
        Running.await("alive", () -> management.isUp(LIVE));
    }

    private static void end(Nights nights, Instant when) {
        nights.end(nights.begin(LocalDate.EPOCH, when).orElseThrow(), when, "全部办完");
    }
}
