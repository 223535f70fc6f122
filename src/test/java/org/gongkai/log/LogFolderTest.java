package org.gongkai.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The folder of the log stays within what it may take. */
class LogFolderTest {
    private static final long FILE = 20_000;
    private static final long TOTAL = 100_000;

    @TempDir
    private Path folder;

    @Test
    void allFilesTogetherStayBelowTheCapAndTheLatestLineIsKept() throws IOException {
        Path logs = folder.resolve("logs");
        long most = 0;
        try (LogFolder opened = LogFolder.open(logs, FILE, 30, TOTAL)) {
            assertThat(opened).isNotNull();
            for (int i = 0; i < 3_000; i++) {
                LoggerFactory.getLogger("org.gongkai.Some").warn("line {}", i);
                if (i % 100 == 0) {
                    most = Math.max(most, size(logs));
                }
            }
        }
        assertThat(files(logs)).hasSizeGreaterThan(1).allMatch(file -> file.toString()
                .endsWith(".log"));
        assertThat(most).isLessThanOrEqualTo(TOTAL);
        assertThat(size(logs)).isLessThanOrEqualTo(TOTAL);
        StringBuilder all = new StringBuilder();
        for (Path file : files(logs)) {
            for (String line : Files.readAllLines(file)) {
                new ObjectMapper().readTree(line);
                all.append(line);
            }
        }
        assertThat(all).contains("\"line 2999\"").doesNotContain("\"line 1\"");
        try (Stream<Path> others = Files.list(folder)) {
            assertThat(others).containsExactly(logs);
        }
    }

    @Test
    void whatIsNotShownIsWrittenAllTheSame() throws IOException {
        Logger ours = (Logger) LoggerFactory.getLogger("org.gongkai");
        Level before = ours.getLevel();
        ours.setLevel(Level.OFF);
        try (LogFolder opened = LogFolder.open(folder, FILE, 30, TOTAL)) {
            assertThat(opened).isNotNull();
            LoggerFactory.getLogger("org.gongkai.Some").info("quiet");
        } finally {
            assertThat(ours.getLevel()).isEqualTo(Level.OFF);
            assertThat(ours.isAdditive()).isTrue();
            ours.setLevel(before);
        }
        assertThat(Files.readAllLines(files(folder).get(0)))
                .singleElement()
                .asString()
                .contains("\"quiet\"");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatIllegalStateException()
                .isThrownBy(() -> LogFolder.open(file, FILE, 30, TOTAL))
                .withMessageContaining("gongkai.log.folder");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** What goes while it is looked at takes no room. */
    private static long size(Path folder) throws IOException {
        return files(folder).stream().mapToLong(file -> file.toFile().length()).sum();
    }
}
