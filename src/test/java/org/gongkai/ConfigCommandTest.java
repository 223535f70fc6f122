package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds and where it was said, as an operator sees it; and what Camel makes of it. */
class ConfigCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everySourceIsNamedAndSecretsAreHidden() throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(folder.resolve("pass"), "hush-hush\n");
        Files.writeString(
                folder.resolve("conf/gongkai.properties"),
                """
                gongkai.outbox = {{gongkai.data}}/发件箱
                gongkai.inbox = not-this
                gongkai.database.password = {{file:pass}}
                gongkai.database.url = jdbc:postgresql://db/gongkai?password=hush-hush&ssl=true
                camel.main.shutdown-timeout = 7
                """);
        Process process = program(Map.of("GONGKAI_INBOX", "from-env", "GONGKAI_SERVICE_HOST", "10.0.0.1"), "config");
        String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        Map<String, JsonNode> rows = new TreeMap<>();
        new ObjectMapper().readTree(json).forEach(row -> rows.put(row.get("key").asText(), row));
        assertThat(said(rows, "gongkai.outbox")).isEqualTo("/data/发件箱 FILE conf/gongkai.properties");
        assertThat(said(rows, "gongkai.inbox")).isEqualTo("from-env ENVIRONMENT GONGKAI_INBOX");
        assertThat(said(rows, "gongkai.trial.interval")).isEqualTo("77 JVM ");
        assertThat(said(rows, "gongkai.data")).isEqualTo("/data COMMAND_LINE ");
        assertThat(said(rows, "gongkai.nightly.zone")).isEqualTo("Asia/Shanghai STANDARD ");
        assertThat(said(rows, "gongkai.database.password")).startsWith("****** FILE");
        assertThat(said(rows, "gongkai.database.url")).contains("password=******&ssl=true");
        assertThat(said(rows, "camel.main.shutdown-timeout")).startsWith("7 FILE");
        assertThat(json).doesNotContain("hush");
    }

    @Test
    void linesAreForPeople() throws IOException {
        Path file = Files.writeString(folder.resolve("some.properties"), "gongkai.inbox = in\n");
        assertThat(run("config", "--config", file.toString())).isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("gongkai\\.inbox = in +# .+ " + file))
                .anyMatch(line -> line.startsWith("gongkai.database.password = "));
    }

    @Test
    void whatStandsForSomethingThatIsNotThereStopsTheStart() throws IOException {
        Path file = Files.writeString(folder.resolve("some.properties"), "gongkai.inbox = {{file:nowhere}}\n");
        assertThat(run("config", "--config", file.toString())).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("gongkai.inbox", "nowhere", "无法替换");
    }

    @Test
    void aSecretThatCannotBeReplacedIsNotRepeated() throws IOException {
        Path file = Files.writeString(folder.resolve("some.properties"), "gongkai.database.password = hush{{hush\n");
        assertThat(run("config", "--config", file.toString())).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("gongkai.database.password").doesNotContain("hush");
    }

    @Test
    void keysOfCamelsOwnAreObeyed() throws Exception {
        Installation installation = Installation.in(folder, Map.of("camel.main.shutdown-timeout", "7"));
        try (Pipeline pipeline = new Pipeline(installation.settings(), new Journal(), Pipeline.Mode.ONCE)) {
            assertThat(pipeline.start().getShutdownStrategy().getTimeout()).isEqualTo(7);
        }
    }

    @Test
    void aKeyThatCamelDoesNotKnowStopsTheStart() throws IOException {
        Path file = Files.writeString(folder.resolve("some.properties"), "camel.main.shutdown-timeot = 7\n");
        String[] call = {
            "run",
            "--once",
            "--config",
            file.toString(),
            "--data",
            folder.resolve("data").toString(),
            "--inbox",
            folder.resolve("in").toString(),
            "--outbox",
            folder.resolve("out").toString()
        };
        assertThat(run(call)).isNotZero();
        assertThat(err.toString()).contains("shutdownTimeot");
    }

    private static String said(Map<String, JsonNode> rows, String key) {
        JsonNode row = Objects.requireNonNull(rows.get(key), key);
        return row.get("value").asText() + " " + row.get("place").asText() + " "
                + row.get("name").asText();
    }

    private int run(String... args) {
        return App.line(new PrintWriter(out, true), new PrintWriter(err, true)).execute(args);
    }

    private Process program(Map<String, String> environment, String command) throws IOException {
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dgongkai.trial.interval=77",
                "-cp",
                System.getProperty("java.class.path"),
                App.class.getName(),
                command,
                "--data",
                "/data",
                "--format",
                "json"));
        ProcessBuilder builder = new ProcessBuilder(call).directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
