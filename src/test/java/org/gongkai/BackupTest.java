package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gongkai.disk.SyncedDisk;
import org.gongkai.model.Fingerprint;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An installation is saved into one file and comes back from it as it was, or not at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {
    private static final String LIST = "manifest.json";

    private Installation saved;
    private Path backup;
    private String told = "";
    private String toldOfTheBackup = "";

    /** An office has published, one file was refused, and one still waits. */
    @BeforeAll
    void anInstallationIsSaved(@TempDir Path folder) throws Exception {
        saved = Installation.in(Files.createDirectory(folder.resolve("saved")));
        Drops.ofAnOffice().into(saved);
        saved.drain();
        saved.drop("等待.csv.part", "写到一半");
        Path outside = Files.writeString(folder.resolve("outside.csv"), "root:x:0:0");
        Files.createSymbolicLink(saved.inbox().resolve("外面.csv"), outside);
        backup = folder.resolve("backup.zip");
        assertThat(call(saved, "backup", backup.toString())).as(told).isZero();
        toldOfTheBackup = told;
    }

    @Test
    void aBackupIsForItsOwnerAloneAndLeavesOutWhatLeadsElsewhere() throws IOException {
        assertThat(toldOfTheBackup).contains("Left out", "外面.csv", Fingerprint.of(backup));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(parts(backup)).noneSatisfy((name, content) -> assertThat(new String(content, StandardCharsets.UTF_8))
                .contains("root:x:0:0"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRestoredIsWhatWasSaved(TestDatabase database, @TempDir Path folder) throws Exception {
        Installation restored = Installation.in(folder.resolve("restored"), database);
        assertThat(call(restored, "restore", backup.toString())).as(told).isZero();
        assertThat(tables(saveAgain(restored, folder))).isEqualTo(tables(backup));
        assertThat(Contents.of(restored.inbox())).isEqualTo(Contents.of(saved.inbox()));
        assertThat(Contents.of(restored.outbox())).isEqualTo(Contents.of(saved.outbox()));
        assertThat(Contents.of(store(restored))).isEqualTo(Contents.of(store(saved)));
        assertThat(Files.readSymbolicLink(restored.outbox().resolve("048001-2026/latest")))
                .isEqualTo(Path.of("v1"));
        for (String[] question : List.of(new String[] {"status"}, new String[] {"history", "048001-2026"})) {
            assertThat(answer(restored, question)).isEqualTo(answer(saved, question));
        }
        Map<String, String> before = Contents.of(restored.outbox());
        restored.drain();
        assertThat(Contents.of(restored.outbox())).isEqualTo(before);
        Invariants.hold(restored, List.of());
    }

    @ParameterizedTest
    @EnumSource
    void whatComesAfterwardsIsCountedOn(TestDatabase database, @TempDir Path folder) throws Exception {
        Installation restored = Installation.in(folder.resolve("restored"), database);
        assertThat(call(restored, "restore", backup.toString())).as(told).isZero();
        Path unit = Path.of("src/test/resources/exports/second-unit/bureau/unit.json");
        restored.drop("unit-again.json", Files.readString(unit).replace("科", "处"));
        restored.drain();
        assertThat(restored.published("048001-2026", 2)).isDirectory();
        Invariants.hold(restored, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"database/budget_line.jsonl", "outbox/048001-2026/v1/disclosure.html", LIST})
    void aChangedByteIsNoticedBeforeAnythingIsTouched(String part, @TempDir Path folder) throws Exception {
        Map<String, byte[]> parts = parts(backup);
        byte[] content = parts.get(part);
        assertThat(content).isNotNull();
        content[content.length / 2] ^= 1;
        assertRefused(write(parts, folder.resolve("changed.zip")), folder, "altered");
    }

    @Test
    void aBackupThatWasCutIsRefused(@TempDir Path folder) throws Exception {
        Path cut = folder.resolve("cut.zip");
        byte[] bytes = Files.readAllBytes(backup);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length - 1000));
        assertRefused(cut, folder, "no whole backup");
    }

    @Test
    void aMissingAndAnAdditionalPartAreNoticed(@TempDir Path folder) throws Exception {
        Map<String, byte[]> parts = parts(backup);
        parts.put("outbox/more.txt", new byte[] {1});
        assertRefused(write(parts, folder.resolve("more.zip")), folder, "not those of its list");
        parts.remove("outbox/more.txt");
        parts.remove("database/history.jsonl");
        assertRefused(write(parts, folder.resolve("less.zip")), folder, "not those of its list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outbox/../../out.txt", "inbox//etc/out.txt", "elsewhere/out.txt", "outbox/a\\\\out.txt"})
    void aNameThatLeadsOutOfItsFolderIsRefused(String name, @TempDir Path folder) throws Exception {
        Map<String, byte[]> parts = parts(backup);
        String file = "outbox/048001-2026/status.json";
        byte[] content = parts.remove(file);
        parts.put(name.replace("\\\\", "\\"), content == null ? new byte[0] : content);
        relist(parts, "\"" + file + "\"", "\"" + name + "\"");
        assertRefused(write(parts, folder.resolve("out.zip")), folder, "leads out of its folder");
        assertThat(Contents.of(folder)).doesNotContainKeys("out.txt", "restored/out.txt");
    }

    @Test
    void aLinkThatLeadsOutOfItsFolderIsRefused(@TempDir Path folder) throws Exception {
        Map<String, byte[]> parts = parts(backup);
        relist(parts, "\"neighbour\" : \"v1\"", "\"neighbour\" : \"../../..\"");
        assertRefused(write(parts, folder.resolve("link.zip")), folder, "leads out of its folder");
    }

    @Test
    void aBackupOfAnotherVersionIsRefused(@TempDir Path folder) throws Exception {
        Map<String, byte[]> parts = parts(backup);
        String list = new String(parts.get(LIST), StandardCharsets.UTF_8);
        relist(parts, list.replaceFirst("(?s).*(\"schema\" : \"\\d+\").*", "$1"), "\"schema\" : \"999\"");
        assertRefused(write(parts, folder.resolve("other.zip")), folder, "another version wrote this backup");
    }

    @Test
    void nothingIsRestoredOverWhatIsThere() throws Exception {
        Map<String, String> before = Contents.of(saved.outbox());
        assertThat(call(saved, "restore", backup.toString())).isEqualTo(ExitCode.ENVIRONMENT.number());
        assertThat(told).contains("into an empty installation only");
        assertThat(Contents.of(saved.outbox())).isEqualTo(before);
    }

    @Test
    void nothingIsWrittenOverABackupNorIntoWhatIsSaved() throws Exception {
        String before = Fingerprint.of(backup);
        assertThat(call(saved, "backup", backup.toString())).isNotZero();
        assertThat(Fingerprint.of(backup)).isEqualTo(before);
        assertThat(call(saved, "backup", saved.outbox().toString())).isEqualTo(ExitCode.USAGE.number());
        assertThat(told).contains("choose another");
    }

    @Test
    void neitherIsDoneWhileAProgramRuns(@TempDir Path folder) throws Exception {
        Installation busy = Installation.in(folder.resolve("busy"));
        try (Running running = Running.on(busy, new SyncedDisk())) {
            assertThat(running.context().isStarted()).isTrue();
            assertThat(call(busy, "backup", folder.toString())).isEqualTo(ExitCode.ENVIRONMENT.number());
            assertThat(told).contains("close that one first");
            assertThat(call(busy, "restore", backup.toString())).isEqualTo(ExitCode.ENVIRONMENT.number());
        }
    }

    @Test
    void noProgramStartsOnWhatIsHalfRestored(@TempDir Path folder) throws Exception {
        Installation half = Installation.in(folder.resolve("half"));
        Files.writeString(Files.createDirectories(half.data()).resolve("restoring"), backup.toString());
        assertThat(call(half, "status")).isEqualTo(ExitCode.ENVIRONMENT.number());
        assertThat(told).contains("a restore was left half done");
        assertThat(call(half, "restore", backup.toString())).isEqualTo(ExitCode.ENVIRONMENT.number());
    }

    private void assertRefused(Path file, Path folder, String why) throws IOException {
        Installation empty = Installation.in(folder.resolve("restored"));
        assertThat(call(empty, "restore", file.toString())).isEqualTo(ExitCode.ENVIRONMENT.number());
        assertThat(told).contains(why);
        assertThat(Contents.of(empty.inbox())).isEmpty();
        assertThat(empty.outbox()).doesNotExist();
        assertThat(answer(empty, "status")).doesNotContain("048001");
        new SyncedDisk().delete(folder.resolve("restored"));
    }

    private Path saveAgain(Installation installation, Path folder) throws IOException {
        Path again = Files.createDirectory(folder.resolve("again"));
        assertThat(call(installation, "backup", again.toString())).as(told).isZero();
        try (var files = Files.list(again)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static Path store(Installation installation) {
        return installation.data().resolve("store");
    }

    private String answer(Installation installation, String... question) throws IOException {
        assertThat(call(installation, question)).as(told).isZero();
        return told;
    }

    private int call(Installation installation, String... words) throws IOException {
        Properties properties = new Properties();
        Settings settings = installation.settings();
        for (Setting each : Setting.values()) {
            properties.setProperty(each.key(), settings.value(each));
        }
        Path config = Files.createTempFile("gongkai", ".properties");
        try (var writer = Files.newBufferedWriter(config)) {
            properties.store(writer, null);
        }
        List<String> call = new ArrayList<>(Arrays.asList(words));
        call.addAll(List.of("--lang", "en", "--config", config.toString()));
        StringWriter out = new StringWriter();
        int exitCode = App.run(new PrintWriter(out, true), new PrintWriter(out, true), call.toArray(String[]::new));
        Files.delete(config);
        told = out.toString();
        return exitCode;
    }

    /** What is said of the tables, the sums of their rows included, but for their order, which a database may see otherwise. */
    private static List<String> tables(Path file) throws IOException {
        String list = new String(parts(file).get(LIST), StandardCharsets.UTF_8);
        return list.substring(list.indexOf("\"tables\""), list.indexOf("\"files\""))
                .lines()
                .filter(line -> !line.contains("sha256"))
                .toList();
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                try (var in = zip.getInputStream(entry)) {
                    in.transferTo(content);
                }
                parts.put(entry.getName(), content.toByteArray());
            }
        }
        return parts;
    }

    /** Changes the list of a backup as somebody would who knows how it is made. */
    private static void relist(Map<String, byte[]> parts, String from, String to) throws IOException {
        String list = new String(parts.get(LIST), StandardCharsets.UTF_8);
        assertThat(list).contains(from);
        byte[] changed = list.replace(from, to).getBytes(StandardCharsets.UTF_8);
        parts.put(LIST, changed);
        String fingerprint = Fingerprint.of(new ByteArrayInputStream(changed));
        parts.put("manifest.sha256", fingerprint.getBytes(StandardCharsets.US_ASCII));
    }

    private static Path write(Map<String, byte[]> parts, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
