package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.disk.Step;
import org.gongkai.settings.Setting;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that is told to end while it is at work finishes what it has in hand, and no more; the next one does the rest. */
class ShutdownTest {
    /** 128 and the number of SIGTERM. */
    private static final int TOLD_TO_END = 143;

    private static final String FIRST = "029017-2026";
    private static final String SECOND = "048001-2026";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsInHandIsFinishedAndTheRestIsDoneByTheNextStart(TestDatabase database) throws Exception {
        Installation installation = Installation.in(folder, settings(database));
        Drops.exports().into(installation);
        try (Stream<Path> dropped = Files.list(installation.inbox())) {
            for (Path file : dropped.toList()) {
                Files.move(file, file.resolveSibling("bureau-" + file.getFileName()));
            }
        }
        installation.dropSeeds();
        Child child = Child.watching(installation, Step.OPENED.name());
        assertThat(child.says(Step.OPENED.name())).isTrue();

        child.tellToEnd();
        assertThat(child.endsWithin(1_000)).as("work is in hand").isFalse();
        child.sayGo();
        assertThat(child.endsWithin(60_000)).isTrue();

        assertThat(child.exitCode()).isEqualTo(TOLD_TO_END);
        assertThat(installation.published(FIRST, 1)).isDirectory();
        assertThat(installation.published(SECOND, 1)).doesNotExist();

        Journal next = installation.drain();
        assertThat(next.outcomes()).containsOnlyKeys(Drops.BUREAU);
        assertThat(installation.published(SECOND, 1)).isDirectory();
        assertThat(installation.published(FIRST, 2)).doesNotExist();
    }

    private Map<String, String> settings(TestDatabase database) throws IOException {
        Map<String, String> settings = new TreeMap<>(database.fresh(folder));
        settings.put(
                Setting.MANAGEMENT_PORT.key(),
                Integer.toString(Management.somewhere().port()));
        return settings;
    }
}
