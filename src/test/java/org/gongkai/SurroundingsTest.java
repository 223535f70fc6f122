package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.disk.SyncedDisk;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pipeline stands on gives way, and comes back; the intake pauses, health is red, and it heals by itself. */
class SurroundingsTest {
    @TempDir
    private Path folder;

    @Test
    void healthIsRedWhileTheOutboxIsAFileAndGreenAgainAfterwards() throws Exception {
        int port = freePort();
        Installation installation = installation(Map.of(Setting.MANAGEMENT_PORT.key(), Integer.toString(port)));
        Drops drops = Drops.ofAnOffice();
        try (Pipeline pipeline = new Pipeline(installation.settings(), new Journal(), Pipeline.Mode.WATCH)) {
            Thread watching = new Thread(() -> watch(pipeline));
            watching.start();
            Running.await("ready", () -> isReady(port));
            Files.delete(installation.outbox());
            Files.createFile(installation.outbox());
            Running.await("not ready", () -> health(port).statusCode() == 503);
            assertThat(health(port).body()).contains("发件箱", "请检查文件夹");
            drops.into(installation);
            Running.pause(1_000);
            assertThat(installation.inbox().resolve("revenue.csv")).exists();

            Files.delete(installation.outbox());
            Files.createDirectory(installation.outbox());
            Running.await("ready again", () -> health(port).statusCode() == 200);
            Running.await(
                    "published",
                    () -> Files.exists(installation.outbox().resolve("048001-2026/latest/disclosure.html")));
        }
        installation.drain();
        assertSound(installation, drops);
    }

    @Test
    void anH2ServerThatIsKilledAndComesBackIsWaitedFor() throws Exception {
        int port = freePort();
        Process server = h2(port);
        Installation installation = installation(
                Map.of(Setting.DATABASE_URL.key(), "jdbc:h2:tcp://127.0.0.1:" + port + "/gongkai;WRITE_DELAY=0"));
        Drops drops = Drops.ofAnOffice();
        try (Running program = Running.on(installation, new SyncedDisk())) {
            server.destroyForcibly().waitFor();
            Running.await("the gate is closed", () -> !program.gate().isOpen());
            assertThat(program.gate().current()).contains("数据库不能写入", "请检查数据库服务");
            drops.into(installation);
            server = h2(port);
            program.awaitRest();
        } catch (AssertionError e) {
            server.destroyForcibly().waitFor();
            throw e;
        }
        assertSound(installation, drops);
        server.destroyForcibly().waitFor();
    }

    @Test
    void aPostgreSqlServerThatStopsAndComesBackIsWaitedFor() throws Exception {
        int port = freePort();
        Path data = folder.resolve("pg");
        EmbeddedPostgres server = postgres(port, data);
        Installation installation = installation(Map.of(
                Setting.DATABASE_URL.key(),
                server.getJdbcUrl("postgres", "postgres"),
                Setting.DATABASE_USER.key(),
                "postgres"));
        Drops drops = Drops.ofAnOffice();
        try (Running program = Running.on(installation, new SyncedDisk())) {
            server.close();
            Running.await("the gate is closed", () -> !program.gate().isOpen());
            assertThat(program.gate().current()).contains("数据库不能写入");
            drops.into(installation);
            server = postgres(port, data);
            program.awaitRest();
        }
        assertSound(installation, drops);
        server.close();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDatabaseThatSomebodyHasLockedIsWaitedFor(TestDatabase database) throws Exception {
        Map<String, String> more = new TreeMap<>(database.fresh(folder));
        more.putIfAbsent(
                Setting.DATABASE_URL.key(),
                "jdbc:h2:file:" + folder.resolve("locked") + ";WRITE_DELAY=0;LOCK_TIMEOUT=300");
        Installation installation = installation(more);
        Drops drops = Drops.ofAnOffice();
        Settings settings = installation.settings();
        try (Running program = Running.on(installation, new SyncedDisk());
                Connection other = DriverManager.getConnection(
                        settings.value(Setting.DATABASE_URL), settings.value(Setting.DATABASE_USER), "");
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT id FROM turnstile WHERE id = 1 FOR UPDATE");
            drops.into(installation);
            Running.pause(1_500);
            assertThat(installation.inbox().resolve("revenue.csv")).exists();
            other.rollback();
            program.awaitRest();
        }
        assertSound(installation, drops);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSecondInstanceStopsWithOneSentence(TestDatabase database) throws Exception {
        Installation installation = Installation.in(folder, database);
        Child first = Child.start(installation, "BEGUN", "1");
        Drops drops = Drops.ofAnOffice().into(installation);
        assertThat(first.says("BEGUN")).isTrue();
        try {
            assertThat(catchThrowable(installation::drain))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("正被另一个程序使用，请先关闭那个程序再启动");
        } finally {
            first.kill();
        }
        installation.drain();
        assertSound(installation, drops);
    }

    private Installation installation(Map<String, String> more) throws IOException {
        Map<String, String> settings = new TreeMap<>(more);
        settings.put(Setting.TRIAL.key(), "50");
        return Installation.in(folder, settings);
    }

    private static void assertSound(Installation installation, Drops drops) throws IOException {
        assertThat(Invariants.hold(installation, drops.fingerprints())).isEqualTo(1);
    }

    private static void watch(Pipeline pipeline) {
        try {
            pipeline.watch();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres postgres(int port, Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    /** A server in a process of its own, up when it says so. */
    private Process h2(int port) throws IOException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName(),
                        "-tcp",
                        "-tcpPort",
                        Integer.toString(port),
                        "-ifNotExists",
                        "-baseDir",
                        folder.resolve("h2").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(server.inputReader().readLine()).contains("TCP server running");
        return server;
    }

    /** Before it listens it is not ready either. */
    private static boolean isReady(int port) throws InterruptedException {
        try {
            return health(port).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static HttpResponse<String> health(int port) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/observe/health/ready");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
