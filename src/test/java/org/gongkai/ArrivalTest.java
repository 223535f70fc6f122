package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.disk.SyncedDisk;
import org.gongkai.model.Fingerprint;
import org.gongkai.settings.Setting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How files arrive in real life: slowly, renamed under one's hands, by the thousand, corrected to the same length. */
class ArrivalTest {
    private static final Path EXPORTS = Path.of("src/test/resources/exports/second-unit/bureau");
    private static final int WINDOW = 200;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aWriterThatPausesThreeTimesTheWindowIsNeverInterrupted(TestDatabase database) throws Exception {
        Map<String, String> settings = new TreeMap<>(database.fresh(folder));
        settings.put(Setting.SETTLE.key(), Integer.toString(WINDOW));
        settings.put(Setting.PATIENCE.key(), "600000");
        Installation installation = Installation.in(folder, settings);
        byte[] whole = Files.readAllBytes(EXPORTS.resolve("expenditure.csv"));
        try (Running program = Running.on(installation, new SyncedDisk());
                OutputStream slow = Files.newOutputStream(installation.inbox().resolve("expenditure.csv"))) {
            int written = 0;
            for (int end : List.of(1_877, 3_001, 5_500, 8_000)) {
                slow.write(whole, written, end - written);
                written = end;
                Running.pause(3 * WINDOW);
                assertThat(installation.inbox().resolve("expenditure.csv")).exists();
            }
            slow.write(whole, written, whole.length - written);
            slow.flush();
            Running.await("taken", () -> Files.notExists(installation.inbox().resolve("expenditure.csv")));
            program.awaitRest();
        }
        assertThat(Contents.of(installation.data().resolve("store")).values())
                .containsExactly(Fingerprint.of(EXPORTS.resolve("expenditure.csv")));
        Invariants.hold(installation, List.of(Fingerprint.of(EXPORTS.resolve("expenditure.csv"))));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFileThatIsRenamedUnderTheProgramsHandsIsNotLost(TestDatabase database) throws Exception {
        Installation installation = Installation.in(folder, database);
        TreeSet<String> dropped = new TreeSet<>();
        try (Running program = Running.on(installation, new SyncedDisk())) {
            for (int i = 0; i < 200; i++) {
                Path first = installation.inbox().resolve("a" + i + ".csv");
                Path part = Files.writeString(installation.inbox().resolve("next.part"), procurement(i));
                dropped.add(Fingerprint.of(part));
                Files.move(part, first, StandardCopyOption.ATOMIC_MOVE);
                rename(first, installation.inbox().resolve("b" + i + ".csv"));
            }
            program.awaitRest();
        }
        assertThat(dropped).hasSize(200);
        Invariants.hold(installation, dropped);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCorrectionSavedOverAFileWhileItIsTakenIsTakenToo(TestDatabase database) throws Exception {
        Installation installation = Installation.in(folder, database);
        String last = "";
        TreeSet<String> seen = new TreeSet<>();
        try (Running program = Running.on(installation, new SyncedDisk())) {
            for (int i = 0; i < 150; i++) {
                Path part = Files.writeString(installation.inbox().resolve("next.part"), procurement(i));
                last = Fingerprint.of(part);
                seen.add(last);
                Files.move(part, installation.inbox().resolve("procurement.csv"), StandardCopyOption.ATOMIC_MOVE);
            }
            program.awaitRest();
        }
        assertThat(Contents.of(installation.data().resolve("store")).values())
                .as("what was dropped last, and nothing that nobody dropped")
                .contains(last)
                .isSubsetOf(seen);
        Invariants.hold(installation, List.of(last));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCorrectionOfTheSameLengthAndNameIsANewVersionWithAListOfWhatChanged(TestDatabase database) throws Exception {
        Installation installation = Installation.in(folder, database);
        Drops drops = Drops.exports().into(installation);
        installation.drain();
        String before = Files.readString(EXPORTS.resolve("expenditure.csv"));
        String after = before.replace(",1865432.10", ",1765432.10").replace(",1203120.45", ",1303120.45");
        assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);

        installation.drop("expenditure.csv", after).drain();

        assertThat(Files.readString(installation.published("048001-2026", 2).resolve("changes.csv")))
                .contains("表六", "1865432.10", "1765432.10", "-100000.00", "1203120.45", "1303120.45", "100000.00")
                .doesNotContain("表三", "表五");
        List<String> all = new ArrayList<>(drops.fingerprints());
        all.add(Fingerprint.of(installation.inbox().resolve("taken").resolve(taken(installation, after))));
        assertThat(Invariants.hold(installation, all)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatNoReaderMakesSenseOfIsRefusedAndTheOthersGoOn(TestDatabase database) throws Exception {
        Installation installation = Installation.in(folder, database);
        Drops drops = Drops.exports().into(installation);
        Files.write(installation.inbox().resolve("poison.json"), new byte[] {'{', 0, 0, 0, -1, -1, -1, -1, -1});
        Files.write(installation.inbox().resolve("zeros.csv"), new byte[64]);
        installation.drop("endless-name.csv", procurement(1).replace("应急救援装备", "装".repeat(4_000)));
        installation.drop("name\nwith \u202eall\ud83d\ude00.csv", "甲,乙\n1,2\n");
        installation.drop("quote.csv", procurement(2).replace("应急救援装备", "3.5\"硬盘"));

        Journal journal = installation.drain();

        assertThat(journal.outcomes().get(Drops.BUREAU)).extracting("state").isEqualTo("已公开");
        assertThat(journal.refusals()).hasSize(4).allSatisfy(refusal -> assertThat(refusal.note())
                .contains("应为"));
        assertThat(installation.inbox().toFile().list()).containsExactlyInAnyOrder("taken", "refused");
        assertThat(Invariants.hold(installation, drops.fingerprints())).isEqualTo(1);
    }

    @Test
    void aBatchWithDoneNotesIsPublishedOnceAndWhole() throws Exception {
        Installation installation = Installation.in(folder, Map.of(Setting.SETTLE.key(), "60000"));
        Drops drops = Drops.exports();
        try (Running program = Running.on(installation, new SyncedDisk())) {
            program.awaitRest();
            Path ready = Files.createDirectory(folder.resolve("ready"));
            for (Path export : drops.files(ready)) {
                Files.createFile(ready.resolve(export.getFileName() + ".done"));
            }
            drops.moveFrom(ready, installation.inbox());
            program.awaitRest();
        }
        assertThat(Invariants.hold(installation, drops.fingerprints())).isEqualTo(1);
        assertThat(installation.inbox().toFile().list()).containsExactlyInAnyOrder("taken", "refused");
    }

    @Test
    void aFileThatWasRefusedForItsNoteIsTakenWithARightOne() throws Exception {
        Installation installation = Installation.in(folder);
        installation.drop("p.csv", procurement(1)).drop("p.csv.done", "lines=99");
        assertThat(installation.drain().refusals()).hasSize(1);

        Journal journal = installation.drop("p.csv", procurement(1)).drain();

        assertThat(journal.refusals()).isEmpty();
        Invariants.hold(installation, List.of(Fingerprint.of(Files.writeString(folder.resolve("p"), procurement(1)))));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void hundredsOfFilesAtOnceAreAllTaken(TestDatabase database) throws Exception {
        takeMany(250, database);
    }

    @Tag("endurance")
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tenThousandFilesAtOnceAreTakenWithFewOpenFilesAndLittleMemory(TestDatabase database) throws Exception {
        Endurance.note("most files open while 10,000 were taken with 512 MiB, " + database, takeMany(10_000, database));
    }

    /** Lets a program with 512 MiB take so many files; gives how many files it had open at the most. */
    private int takeMany(int files, TestDatabase database) throws Exception {
        Installation installation = Installation.in(folder, database);
        TreeSet<String> dropped = new TreeSet<>();
        for (int i = 0; i < files; i++) {
            Path file = Files.writeString(installation.inbox().resolve("p" + i + ".csv"), procurement(i));
            dropped.add(Fingerprint.of(file));
        }
        Child child = Child.start(installation);
        assertThat(child.says(CrashingApp.STARTED)).isTrue();
        int most = 0;
        while (!child.endsWithin(50)) {
            most = Math.max(most, child.openFiles().orElse(0));
        }
        assertThat(most).as("open files").isPositive().isLessThan(400);
        Invariants.hold(installation, dropped);
        assertThat(Contents.of(installation.data().resolve("store"))).hasSize(files);
        return most;
    }

    /** A procurement line of a unit of its own. */
    private static String procurement(int i) {
        String unit = String.format(Locale.ROOT, "%06d", 100_000 + i);
        return "预算年度,单位编码,项目编码,品目编码,品目名称,采购类别,金额（元）\n2026," + unit + ",140900260000000000102,A02010100,应急救援装备,货物,"
                + (1_000 + i) + ".00\n";
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            assertThat(e.getFile()).as("it was taken already").contains(String.valueOf(from.getFileName()));
        }
    }

    private static String taken(Installation installation, String content) throws IOException {
        try (Stream<Path> files = Files.list(installation.inbox().resolve("taken"))) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).equals(content)) {
                    return file.getFileName().toString();
                }
            }
        }
        throw new AssertionError("Not taken");
    }
}
