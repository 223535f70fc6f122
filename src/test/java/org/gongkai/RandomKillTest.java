package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program is killed whenever chance says; started again, it has lost nothing. */
class RandomKillTest {
    private static final int KILLS = 100;
    private static final int LONGEST_LIFE = 6_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void killedTwiceAtRandomItLosesNothing(TestDatabase database) throws Exception {
        kill(2, database);
    }

    @Tag("endurance")
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void killedAHundredTimesAtRandomItLosesNothing(TestDatabase database) throws Exception {
        int survived = kill(KILLS, database);
        assertThat(survived).isGreaterThan(KILLS / 4);
        Endurance.note("kills at random moments of work on " + database, survived);
    }

    /** Kills so many programs, each on drops of its own; gives how many were killed before they ended by themselves. */
    private int kill(int times, TestDatabase database) throws Exception {
        Random random = new Random(20260105);
        int killed = 0;
        for (int i = 0; i < times; i++) {
            Path place = folder.resolve(database + "-" + i);
            Installation installation = Installation.in(place, database);
            Drops drops = Drops.ofAnOffice().into(installation);
            Child child = Child.start(installation);
            assertThat(child.says(CrashingApp.STARTED)).isTrue();
            killed += child.endsWithin(random.nextInt(LONGEST_LIFE)) ? 0 : 1;
            child.kill();

            installation.drain();

            assertThat(Invariants.hold(installation, drops.fingerprints()))
                    .as("kill %d", i)
                    .isPositive();
        }
        return killed;
    }
}
