package org.gongkai.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is handed out: the same bytes every time, and it runs wherever it is unpacked. */
@Tag("dist")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistributionTest {
    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");
    private static final Path OTHER_JAVA =
            Path.of(System.getProperty("gongkai.otherJava", "/usr/lib/jvm/temurin-25-jdk-amd64"));

    private Unpacked unpacked;
    private Path work;

    @BeforeAll
    void unpack(@TempDir Path folder) throws Exception {
        unpacked = Unpacked.into(folder.resolve("公开 program"));
        work = Unpacked.work(folder.resolve("work"));
    }

    @Test
    void nothingInTheArchivesTellsWhenOrByWhomTheyWereBuilt() throws IOException {
        List<TarArchiveEntry> entries = new ArrayList<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(Unpacked.archive(".tar.gz")))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries.add(entry);
            }
        }
        assertThat(entries).hasSizeGreaterThan(200).allSatisfy(entry -> {
            assertThat(entry.getLastModifiedTime().toInstant()).isEqualTo(BUILT);
            assertThat(entry.getLongUserId() + entry.getLongGroupId()).isZero();
            boolean runs = entry.isDirectory() || entry.getName().contains("/bin/");
            assertThat(entry.getMode() & 0777).as(entry.getName()).isEqualTo(runs ? 0755 : 0644);
        });
        assertThat(entries).extracting(TarArchiveEntry::getName).doesNotHaveDuplicates();
        try (ZipFile zip = ZipFile.builder().setPath(Unpacked.archive(".zip")).get()) {
            List<String> names = new ArrayList<>();
            zip.getEntriesInPhysicalOrder().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(
                            entries.stream().map(TarArchiveEntry::getName).toList());
            assertThat(zip.getEntry(names.get(0))).isInstanceOf(ZipArchiveEntry.class);
        }
    }

    @Test
    void theBillOfMaterialsListsTheLibraries() throws IOException {
        List<String> listed = new ArrayList<>();
        JsonNode bill =
                new ObjectMapper().readTree(unpacked.home().resolve("sbom.json").toFile());
        assertThat(bill.has("serialNumber")).isFalse();
        bill.get("components")
                .forEach(part -> listed.add(
                        part.get("name").asText() + "-" + part.get("version").asText()));
        try (Stream<Path> jars = Files.list(unpacked.home().resolve("lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString()))
                    .allMatch(jar -> listed.stream().anyMatch(jar::startsWith));
        }
    }

    @Test
    void itStartsThroughLinksAndInAnyLocale(@TempDir Path folder) throws Exception {
        Path link =
                Files.createSymbolicLink(folder.resolve("公开"), unpacked.home().resolve("bin/gongkai"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());
        Path place = Unpacked.work(folder.resolve("数据"));
        Unpacked plain = unpacked.with("LC_ALL", "C");
        assertThat(plain.call(second, folder, "--version").out()).startsWith("gongkai ");
        Path export = Files.copy(unpacked.home().resolve("seeds/yangquan-2026/revenue.csv"), place.resolve("收入.csv"));
        Unpacked.Said said = plain.call(place, "check", export.getFileName().toString());
        assertThat(said.out()).as(said.err()).contains("收入.csv");
    }

    @Test
    void withoutJavaOrWithAnOldOneItSaysWhatToDo(@TempDir Path folder) throws Exception {
        Unpacked.Said none = unpacked.with("JAVA_HOME", folder.toString()).call(work, "--version");
        assertThat(none.code()).isEqualTo(4);
        assertThat(none.err().lines()).singleElement().asString().contains("install JDK 17 or later");
        Path old = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
        Unpacked.Said tooOld = unpacked.with("JAVA_HOME", folder.toString()).call(work, "--version");
        assertThat(tooOld.code()).isEqualTo(4);
        assertThat(tooOld.err().lines()).singleElement().asString().contains("this Java is too old");
    }

    @Test
    void theArchiveOfClassesIsUsedAndNoOtherJavaMindsIt(@TempDir Path folder) throws Exception {
        Unpacked own = Unpacked.into(folder.resolve("plain"))
                .with("GONGKAI_CACHE", folder.resolve("cache").toString());
        Unpacked.Said made = own.call(work, "archive");
        assertThat(made.code()).as(made.err()).isZero();
        Path archive = Path.of(made.out().strip());
        assertThat(archive).isRegularFile();
        Path log = folder.resolve("classes.log");
        Unpacked.Said used =
                own.with("JAVA_OPTS", "-Xlog:class+load:file=" + log).call(work, "run", "--once");
        assertThat(used.code()).as(used.err()).isZero();
        List<String> classes = Files.readAllLines(log);
        assertThat(classes).anyMatch(line -> line.contains(" org.gongkai.Pipeline source: shared objects file (top)"));
        assertThat(classes)
                .anyMatch(line -> line.contains(" org.apache.camel.impl.DefaultCamelContext source: shared"));
        assertThat(own.call(work, "archive").out().strip()).as("made once").isEqualTo(archive.toString());
        assumeTrue(Files.isDirectory(OTHER_JAVA), "There is no other Java here: " + OTHER_JAVA);
        Unpacked.Said other = own.with("JAVA_HOME", OTHER_JAVA.toString()).call(work, "run", "--once");
        assertThat(other.err()).isEmpty();
        assertThat(other.out()).isEqualTo(own.call(work, "run", "--once").out());
    }

    @Test
    void routesAreThoseOfTheInstallation(@TempDir Path folder) throws Exception {
        Path routes = Files.createDirectory(folder.resolve("routes"));
        try (Stream<Path> own = Files.list(unpacked.home().resolve("routes"))) {
            for (Path route : own.toList()) {
                Files.copy(route, routes.resolve(route.getFileName()));
            }
        }
        Path place = Unpacked.work(folder.resolve("work"));
        Unpacked changed = unpacked.with("GONGKAI_ROUTES", routes.toString());
        assertThat(changed.call(place, "run", "--once").code()).isZero();
        Files.writeString(
                routes.resolve("desk.camel.yaml"), "- route:\n    id: desk\n    from:\n      uri: nowhere:at-all\n");
        assertThat(changed.call(place, "run", "--once").err()).contains("nowhere");
        Files.delete(routes.resolve("desk.camel.yaml"));
        assertThat(changed.call(place, "run", "--once").err()).contains("the route is missing");
    }

    @Test
    void aSignalReachesTheProgramAndEverythingIsKept(@TempDir Path folder) throws Exception {
        Path place = Unpacked.work(
                folder, "gongkai.inbox.settle = 0", "gongkai.management.port = 0", "gongkai.formats = json");
        Process service = unpacked.start(place, "run");
        try (Stream<Path> seeds = Files.list(unpacked.home().resolve("seeds/yangquan-2026"))) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, place.resolve("inbox").resolve(seed.getFileName()));
            }
        }
        Unpacked.await("published", () -> Files.exists(place.resolve("outbox/029017-2026/latest")));
        service.destroy();
        assertThat(service.waitFor()).isIn(0, 143);
        assertThat(unpacked.call(place, "status", "--lang", "zh").out()).contains("已公开");
    }
}
