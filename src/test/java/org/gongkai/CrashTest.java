package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.disk.Step;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The program is killed at every step it can name; started again, it has lost nothing and comes to the same end. */
class CrashTest {
    private static final Set<Step> COMMITS = EnumSet.of(
            Step.REGISTERED,
            Step.BEGUN,
            Step.RECORDED,
            Step.REFUSED,
            Step.OPENED,
            Step.REMEMBERED,
            Step.SEALED,
            Step.PUBLISHED);

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

    /** On a server only the steps that end with a commit can differ. */
    static Stream<Arguments> everyStep() {
        return everyStepOnEveryDatabase()
                .filter(each -> each.get()[0] == TestDatabase.H2 || COMMITS.contains((Step) each.get()[1]));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStep")
    void killedBehindAStepItLosesNothing(TestDatabase database, Step step) throws Exception {
        killBehind(database, step);
    }

    @Tag("endurance")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStepOnEveryDatabase")
    void killedBehindAStepItLosesNothingOnAnyDatabase(TestDatabase database, Step step) throws Exception {
        killBehind(database, step);
    }

    private void killBehind(TestDatabase database, Step step) throws Exception {
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
