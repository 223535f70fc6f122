package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What starts the program is held by the tools that know it: the unit by systemd, the script by ShellCheck. */
class ServiceUnitTest {
    private static final Path UNIT = Path.of("src/main/dist/systemd/gongkai.service");
    private static final Path SCRIPT = Path.of("src/main/dist/bin/gongkai").toAbsolutePath();
    private static final BigDecimal EXPOSED_AT_MOST = new BigDecimal("1.5");

    /** What a tool said, and the code that it ended with. */
    private record Said(int code, String text) {}

    @Test
    void systemdFindsNothingWrongWithTheUnit(@TempDir Path folder) throws Exception {
        Path unit = folder.resolve("gongkai.service");
        Files.writeString(unit, Files.readString(UNIT).replace("/opt/gongkai/bin/gongkai", SCRIPT.toString()));
        Said said = say("systemd-analyze", "verify", "--man=no", unit.toString());
        assertThat(said.text()).isEmpty();
        assertThat(said.code()).isZero();
    }

    @Test
    void theServiceIsHardlyExposed() throws Exception {
        Said said = say("systemd-analyze", "security", "--offline=true", "--no-pager", UNIT.toString());
        Matcher level = Pattern.compile("Overall exposure level for gongkai.service: ([0-9.]+)")
                .matcher(said.text());
        assertThat(level.find()).as(said.text()).isTrue();
        assertThat(new BigDecimal(level.group(1))).isLessThanOrEqualTo(EXPOSED_AT_MOST);
    }

    @Test
    void theServiceHasMoreTimeToEndThanTheProgramTakes() throws IOException {
        int drain =
                number("camel.main.shutdown-timeout = (\\d+)", Path.of("src/main/resources/application.properties"));
        assertThat(number("TimeoutStopSec=(\\d+)", UNIT)).isGreaterThan(drain);
    }

    @Test
    void theScriptPassesShellCheck() throws Exception {
        Said said = say("shellcheck", SCRIPT.toString());
        assertThat(said.text()).isEmpty();
        assertThat(said.code()).isZero();
    }

    @Test
    void theSettingsFileListsEverySettingAndSaysNone() throws IOException {
        Path file = Path.of("src/main/dist/conf/gongkai.properties");
        if ("write".equals(System.getProperty("gongkai.docs"))) {
            Files.writeString(file, SettingsFile.text());
        }
        assertThat(file).as("Run once with -Dgongkai.docs=write").content().isEqualTo(SettingsFile.text());
        assertThat(Files.readAllLines(file)).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    private static int number(String pattern, Path file) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(file));
        assertThat(found.find()).as(pattern).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static Said say(String... call) throws Exception {
        Optional<Path> tool = Arrays.stream(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, call[0]))
                .filter(Files::isExecutable)
                .findFirst();
        assertThat(tool)
                .as("This test needs %s: apt-get install systemd shellcheck", call[0])
                .isPresent();
        Process process =
                new ProcessBuilder(List.of(call)).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
