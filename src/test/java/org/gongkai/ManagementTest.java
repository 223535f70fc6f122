package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.main.HttpManagementServerConfigurationProperties;
import org.apache.camel.main.MainConfigurationProperties;
import org.gongkai.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program listens on, and who is answered there. */
class ManagementTest {
    private static final String SECRET = "一个 Secret:1";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.1", "10.0.0.1", "127.0.0.1.example.org", "office.example.org"})
    void anAddressBeyondThisMachineIsRefusedWithoutACredential(String host) {
        assertThatThrownBy(() -> Installation.in(folder, Map.of(Setting.MANAGEMENT_HOST.key(), host))
                        .settings())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gongkai.management.user")
                .hasMessageContaining("gongkai.management.password");
    }

    @Test
    void theStartIsRefusedWhereverTheAddressComesFrom() throws Exception {
        GuardedServer server = GuardedServer.of(Installation.in(folder).settings());
        try (DefaultCamelContext context = new DefaultCamelContext();
                MainConfigurationProperties main = new MainConfigurationProperties();
                HttpManagementServerConfigurationProperties asked =
                        main.httpManagementServer().withHost("0.0.0.0")) {
            assertThatThrownBy(() -> server.newHttpManagementServer(context, asked))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("0.0.0.0");
        }
    }

    @Test
    void aUserWithoutAPasswordIsRefused() {
        assertThatThrownBy(() -> Installation.in(folder, Map.of(Setting.MANAGEMENT_USER.key(), "watch"))
                        .settings())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gongkai.management.password");
    }

    @Test
    void beyondThisMachineNobodyIsAnsweredWithoutTheCredential() throws Exception {
        Management management = Management.somewhere();
        Installation installation = Installation.in(
                folder,
                Map.of(
                        Setting.MANAGEMENT_PORT.key(),
                        Integer.toString(management.port()),
                        Setting.MANAGEMENT_HOST.key(),
                        "0.0.0.0",
                        Setting.MANAGEMENT_USER.key(),
                        "watch",
                        Setting.MANAGEMENT_PASSWORD.key(),
                        SECRET));
        try (Pipeline pipeline = new Pipeline(installation.settings(), new Journal(), Pipeline.Mode.WATCH)) {
            pipeline.start();
            for (String path : List.of(Management.HEALTH, Management.READY, Management.LIVE, "/observe/metrics")) {
                assertThat(management.get(path).statusCode()).as(path).isEqualTo(401);
                assertThat(management.get(path, "watch:wrong").statusCode()).isEqualTo(401);
                assertThat(management.get(path, "watch:").statusCode()).isEqualTo(401);
                assertThat(management.get(path, ":" + SECRET).statusCode()).isEqualTo(401);
                Running.await(
                        path, () -> management.get(path, "watch:" + SECRET).statusCode() == 200);
            }
        }
        assertThat(holdingTheSecret()).isEmpty();
    }

    @Test
    void aPortThatSomebodyElseHasIsRefusedInASentence() throws Exception {
        Management management = Management.somewhere();
        Map<String, String> port = Map.of(Setting.MANAGEMENT_PORT.key(), Integer.toString(management.port()));
        Installation first = Installation.in(folder.resolve("first"), port);
        Installation second = Installation.in(folder.resolve("second"), port);
        try (Pipeline one = new Pipeline(first.settings(), new Journal(), Pipeline.Mode.WATCH);
                Pipeline other = new Pipeline(second.settings(), new Journal(), Pipeline.Mode.WATCH)) {
            one.start();
            assertThatThrownBy(other::start)
                    .hasStackTraceContaining("gongkai.management.port")
                    .hasStackTraceContaining(Integer.toString(management.port()));
        }
    }

    /** The real program in a process of its own, and what the machine says that it listens on. */
    @Test
    void itListensAtOnePortOfThisMachineAndNowhereElse() throws Exception {
        Management management = Management.somewhere();
        Installation installation =
                Installation.in(folder, Map.of(Setting.MANAGEMENT_PORT.key(), Integer.toString(management.port())));
        Process program = run(installation);
        try {
            Running.await("ready", () -> management.isUp(Management.READY));
            assertThat(Sockets.of(program.pid()).listening()).containsExactly("tcp 127.0.0.1:" + management.port());
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private Process run(Installation installation) throws IOException {
        Properties properties = new Properties();
        for (Setting key : Setting.values()) {
            properties.setProperty(key.key(), installation.settings().value(key));
        }
        Path config = folder.resolve("gongkai.properties");
        try (Writer writer = Files.newBufferedWriter(config)) {
            properties.store(writer, null);
        }
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        App.class.getName(),
                        "run",
                        "--config",
                        config.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<Path> holdingTheSecret() throws IOException {
        List<Path> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(SECRET)) {
                    holding.add(file);
                }
            }
        }
        return holding;
    }
}
