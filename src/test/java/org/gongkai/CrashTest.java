package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.disk.Step;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The program is killed at every step it can name; started again, it has lost nothing and comes to the same end. */
class CrashTest {
    /** What the outbox holds after a run that nothing disturbed. */
    private static Map<String, String> undisturbed;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runOnceWithoutACrash(@TempDir Path folder) throws Exception {
        Installation installation = Installation.in(folder);
        Drops.ofAnOffice().into(installation);
        assertThat(installation.drain().exitCode()).isEqualTo(ExitCode.REFUSED);
        undisturbed = Contents.of(installation.outbox());
        assertThat(undisturbed).containsKey("048001-2026/v1/disclosure.html");
    }

    static Stream<Arguments> everyStepOnEveryDatabase() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Stream.of(Step.values()).map(step -> Arguments.of(database, step)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStepOnEveryDatabase")
    void killedBehindAStepItLosesNothing(TestDatabase database, Step step) throws Exception {
        Installation installation = Installation.in(folder, database);
        Drops drops = Drops.ofAnOffice().into(installation);
        Child child = Child.start(installation, step.name(), turn(step));
        assertThat(child.says(step.name())).as("the step was reached").isTrue();
        child.kill();

        installation.drain();

        assertCameToTheSameEnd(installation, drops);
    }

    static void assertCameToTheSameEnd(Installation installation, Drops drops) throws IOException {
        assertThat(Invariants.hold(installation, drops.fingerprints())).isEqualTo(1);
        assertThat(Contents.of(installation.outbox())).isEqualTo(undisturbed);
        assertThat(installation.inbox().toFile().list()).containsExactlyInAnyOrder("taken", "refused");
    }

    /** Steps that every file passes are met at the third; those of the one dossier at the first. */
    private static String turn(Step step) {
        Map<Step, Integer> turns = new EnumMap<>(Step.class);
        Stream.of(Step.values())
                .filter(each -> each.compareTo(Step.RECORDED) <= 0)
                .forEach(each -> turns.put(each, 3));
        turns.put(Step.GIVEN_UP, 2);
        return Integer.toString(turns.getOrDefault(step, 1));
    }
}
