package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The log of one real run of the program on the reference unit, a file with a hostile name and one that is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogTest {
    private static final String NUMBER = "11010519491231002X";
    private static final String SECRET = "hush-hush";

    private Path logs;
    private List<String> lines;
    private final List<JsonNode> events = new ArrayList<>();

    @BeforeAll
    void run(@TempDir Path folder) throws Exception {
        Installation installation = Installation.in(folder).dropSeeds();
        installation.drop("工资\n04:00:00 ERROR \u001b[31mforged " + NUMBER + " " + SECRET + ".csv", "甲,乙\n1,2\n");
        logs = folder.resolve("logs");
        Path config = Files.writeString(
                folder.resolve("gongkai.properties"),
                """
                gongkai.formats = json
                gongkai.inbox.settle = 0
                gongkai.inbox.patience = 0
                gongkai.log.folder = %s
                gongkai.database.password = %s
                """
                        .formatted(logs, SECRET));
        Path stderr = folder.resolve("stderr");
        ProcessBuilder call = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dgongkai.log.level=INFO",
                "-cp",
                System.getProperty("java.class.path"),
                App.class.getName(),
                "run",
                "--once",
                "--config",
                config.toString(),
                "--inbox",
                installation.inbox().toString(),
                "--outbox",
                installation.outbox().toString(),
                "--data",
                installation.data().toString());
        call.environment().put("GONGKAI_INBOX", folder.resolve("elsewhere").toString());
        call.redirectError(stderr.toFile());
        Process process = call.start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("029017")
                .doesNotContain("|-");
        lines = Files.readAllLines(stderr);
        for (String line : lines) {
            events.add(new ObjectMapper().readTree(line));
        }
    }

    @Test
    void everyLineIsJsonAndSaysWhatItBelongsTo() {
        assertThat(events).hasSizeGreaterThan(10);
        assertThat(about("已公开")).isNotEmpty().allSatisfy(event -> {
            assertThat(event.get("unit").asText()).isEqualTo("029017");
            assertThat(event.get("year").asText()).isEqualTo("2026");
        });
        assertThat(about("公开稿：json"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.get("unit").asText()).isEqualTo("029017"));
        assertThat(about("读取 ")).hasSizeGreaterThan(5).allSatisfy(event -> {
            assertThat(event.get("submission").asText()).matches("[0-9a-f]{12}");
            assertThat(event.get("unit").asText()).isEqualTo("029017");
        });
    }

    @Test
    void noLineBearsTheMarksOfAnother() {
        assertThat(about("收到 ")).hasSizeGreaterThan(6).allSatisfy(event -> {
            assertThat(event.get("message").asText())
                    .isEqualTo("收到 " + event.get("file").asText());
            assertThat(event.has("unit")).isFalse();
        });
        assertThat(about("退回 ")).isNotEmpty().allSatisfy(event -> {
            assertThat(event.get("file").asText()).startsWith("工资");
            assertThat(event.has("unit")).isFalse();
        });
    }

    @Test
    void theHostileNameIsOneEventAndTheNumberAndThePasswordStandNowhere() throws IOException {
        assertThat(about("收到 工资")).hasSize(1);
        assertThat(String.join("\n", lines)).doesNotContain(NUMBER, SECRET, "\u001b");
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file))
                        .contains("收到 工资")
                        .doesNotContain(NUMBER)
                        .doesNotContain(SECRET);
            }
        }
    }

    @Test
    void theFolderHoldsTheSameLines() throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            List<Path> written = files.toList();
            assertThat(written).singleElement().satisfies(file -> assertThat(
                            file.getFileName().toString())
                    .matches("gongkai-\\d{4}-\\d\\d-\\d\\d\\.0\\.log"));
            assertThat(lines).containsAll(Files.readAllLines(written.get(0)));
        }
    }

    private List<JsonNode> about(String words) {
        return events.stream()
                .filter(event -> event.get("message").asText().contains(words))
                .toList();
    }
}
