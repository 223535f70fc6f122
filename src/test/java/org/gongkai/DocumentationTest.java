package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What is written about the program is what the program does. */
class DocumentationTest {
    private static final Path DOCS = Path.of("src/main/docs");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^public (?:final |sealed |abstract )*(class|record|enum|interface) ");

    @Test
    void theListOfTablesIsTheOneInTheCode() throws IOException {
        hold("tables.md", Documentation.tables());
    }

    @Test
    void theListOfChecksIsTheOneInTheCode() throws IOException {
        hold("checks.md", Documentation.checks());
    }

    @Test
    void theListOfSettingsIsTheOneInTheCode() throws IOException {
        hold("settings.md", SettingsPage.text());
    }

    @Test
    void theReadmeOpensWithTheSentence() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains(
                        "> **Collect** every export dropped in the inbox into the dossier of its unit and fiscal year");
    }

    @Test
    void everyCommandAndOptionThatTheReadmesNameExists() throws IOException {
        CommandLine line = new CommandLine(new App());
        List<String> options = Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .flatMap(each -> each.getCommandSpec().options().stream())
                .flatMap(option -> Stream.of(option.names()))
                .toList();
        for (Path readme : List.of(Path.of("README.md"), DOCS.resolve("README.zh.md"))) {
            Matcher named = Pattern.compile("`[^`\n]*?(--[a-z-]+)[^`\n]*`").matcher(Files.readString(readme));
            assertThat(named.results().map(result -> result.group(1)))
                    .as(readme.toString())
                    .isNotEmpty()
                    .isSubsetOf(options);
        }
        assertThat(line.getSubcommands())
                .containsOnlyKeys(
                        "demo", "run", "check", "explain", "config", "status", "history", "trace", "retry", "release",
                        "revert", "nightly", "backup", "restore");
    }

    @Test
    void bothLanguagesSayTheSameMessages() throws IOException {
        Path messages = Path.of("src/main/resources/org/gongkai");
        assertThat(keys(messages.resolve("messages_zh.properties")))
                .containsExactlyElementsOf(keys(messages.resolve("messages.properties")));
    }

    @Test
    void everyFileNamedInTheReadmesExists() throws IOException {
        for (Path readme : List.of(Path.of("README.md"), DOCS.resolve("README.zh.md"))) {
            Matcher links = Pattern.compile("]\\(([^)]+)\\)").matcher(Files.readString(readme));
            assertThat(links.results().map(result -> readme.resolveSibling(result.group(1))))
                    .allSatisfy(file -> assertThat(file).exists());
        }
    }

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path file : sources) {
                String source = Files.readString(file);
                Matcher type = TYPE.matcher(source);
                if (type.find()) {
                    assertThat(source.substring(0, type.start()))
                            .as(file.toString())
                            .contains("/**");
                }
            }
        }
    }

    private static List<String> keys(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.contains("="))
                    .map(line -> line.split(" = ")[0])
                    .toList();
        }
    }

    private static void hold(String file, String generated) throws IOException {
        if ("write".equals(System.getProperty("gongkai.docs"))) {
            Files.writeString(DOCS.resolve(file), generated);
        }
        assertThat(DOCS.resolve(file))
                .as("Run once with -Dgongkai.docs=write")
                .content()
                .isEqualTo(generated);
    }
}
