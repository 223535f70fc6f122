package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.desk.Desk;
import org.gongkai.desk.Request;
import org.gongkai.settings.Setting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One operation of the disk fails, each in turn; the program heals by itself, and comes to the same end. */
class FaultTest {
    private static final int ENOUGH = 10_000;
    private static final int SOME = 31;

    private static Map<String, String> undisturbed;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runOnceWithoutAFault(@TempDir Path folder) throws Exception {
        Installation installation = Installation.in(folder);
        Drops.withoutCopies().into(installation);
        installation.drain();
        undisturbed = Contents.of(installation.outbox());
    }

    static Stream<Arguments> everyKind() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Stream.of(FaultyDisk.Fault.values()).map(fault -> Arguments.of(database, fault)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyKind")
    void someOperationsFailEachInItsTurn(TestDatabase database, FaultyDisk.Fault fault) throws Exception {
        int first = Math.floorMod((database + " " + fault).hashCode(), SOME);
        assertThat(failEach(IntStream.iterate(first, i -> i + SOME), database, fault))
                .isGreaterThan(1);
    }

    @Tag("endurance")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyKind")
    void everyOperationFailsInItsTurn(TestDatabase database, FaultyDisk.Fault fault) throws Exception {
        int faults = failEach(IntStream.range(0, ENOUGH), database, fault);
        assertThat(faults).isGreaterThan(50);
        Endurance.note("faults injected on " + database + ", " + fault, faults);
    }

    /** Fails one operation a run until a run has fewer; gives how many failed. */
    private int failEach(IntStream turns, TestDatabase database, FaultyDisk.Fault fault) throws Exception {
        int faults = 0;
        for (int failing : (Iterable<Integer>) turns::iterator) {
            FaultyDisk disk = new FaultyDisk(failing, fault);
            Path place = folder.resolve(database + "-" + failing);
            Map<String, String> settings = new TreeMap<>(database.fresh(place));
            settings.put(Setting.TRIAL.key(), "10");
            Installation installation = Installation.in(place, settings);
            Drops drops = Drops.withoutCopies().into(installation);
            try (Running program = Running.on(installation, disk)) {
                program.awaitRest();
            }
            assertThat(Invariants.hold(installation, drops.fingerprints()))
                    .as("operation %d", failing)
                    .isEqualTo(1);
            assertThat(Contents.of(installation.outbox()))
                    .as("operation %d", failing)
                    .isEqualTo(undisturbed);
            if (!disk.hasFailed()) {
                return faults;
            }
            faults++;
        }
        throw new AssertionError("No run passed without a fault");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFullDiskPausesTheIntakeUntilThereIsRoom(TestDatabase database) throws Exception {
        Map<String, String> settings = new TreeMap<>(database.fresh(folder));
        settings.put(Setting.TRIAL.key(), "10");
        Installation installation = Installation.in(folder, settings);
        FaultyDisk disk = FaultyDisk.sound();
        disk.fill(true);
        Drops drops = Drops.withoutCopies().into(installation);
        try (Running program = Running.on(installation, disk)) {
            Running.await("the gate is closed", () -> !program.gate().isOpen());
            assertThat(program.gate().current()).contains("不能写入", "请检查", "No space left");
            assertThat(installation.inbox().resolve("revenue.csv")).exists();
            disk.fill(false);
            program.awaitRest();
        }
        assertThat(Invariants.hold(installation, drops.fingerprints())).isEqualTo(1);
        assertThat(Contents.of(installation.outbox())).isEqualTo(undisturbed);
    }

    @Test
    void aPlaceThatIsTakenEndsInQuarantineAndNotInVersionAfterVersion() throws Exception {
        Installation installation = Installation.in(folder);
        Drops.withoutCopies().into(installation);
        Path latest = Files.createDirectories(installation.outbox().resolve("048001-2026/latest/not ours"));

        Journal journal = installation.drain();

        assertThat(journal.notices()).singleElement().asString().contains("048001-2026", "隔离");
        assertThat(installation.published("048001-2026", 1)).isDirectory();
        assertThat(installation.published("048001-2026", 2)).doesNotExist();

        Files.delete(latest);
        Files.delete(latest.resolveSibling(".").normalize());
        try (Pipeline pipeline = new Pipeline(installation.settings(), new Journal(), Pipeline.Mode.DUE)) {
            pipeline.bean("desk", Desk.class)
                    .answer(new Request("retry", List.of("048001-2026"), Map.of("by", "王芳"), "zh"));
            pipeline.drain();
        }
        assertThat(Contents.of(installation.outbox())).isEqualTo(undisturbed);
    }

    @Test
    void whatIsTriedInVainThreeTimesIsInQuarantineAndTheOthersGoOn() throws Exception {
        Installation installation = Installation.in(folder, Map.of(Setting.FORMATS.key(), "pdf"));
        Drops.withoutCopies().into(installation);
        try (Stream<Path> seeds = Files.list(Path.of("seeds/yangquan-2026"))) {
            for (Path seed : seeds.sorted().toList()) {
                String text = Files.readString(seed);
                installation.drop("centre-" + seed.getFileName(), text.replace("人事科", "人事\u0F40科"));
            }
        }

        Journal journal = installation.drain();

        assertThat(journal.notices()).singleElement().asString().contains("029017-2026", "隔离", "U+0F40");
        assertThat(journal.outcomes().get(Drops.BUREAU)).extracting("state").isEqualTo("已公开");
    }
}
