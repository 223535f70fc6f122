package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.desk.Desk;
import org.gongkai.desk.Request;
import org.gongkai.disk.Step;
import org.gongkai.form.RawZip;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One poisonous file among many in an archive: it is refused, the rest stands, and no dossier is made from a part. */
class PartlyRefusedArchiveTest {
    private static final Path CENTRE = Path.of("seeds/yangquan-2026");
    private static final Path BUREAU = Path.of("src/test/resources/exports/second-unit/bureau");
    private static final DossierKey CENTRE_KEY = new DossierKey("029017", 2026);

    @TempDir
    private Path folder;

    @Test
    void theDossierThatTheBadFileNamesGetsNothingAndTheOthersArePublished() throws Exception {
        Installation installation = Installation.in(folder);
        drop(installation, both("约三万"));

        Journal journal = installation.drain();

        assertThat(journal.outcomes()).containsOnlyKeys(CENTRE_KEY);
        assertThat(journal.outcomes().get(CENTRE_KEY)).extracting("state").isEqualTo("已公开");
        assertThat(journal.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(journal.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.note())
                .contains("文件：两个单位.zip/局/revenue.csv", "约三万", "048001-2026 的其余文件", "局/expenditure.csv"));
        assertThat(notes(installation)).singleElement().satisfies(note -> assertThat(note)
                .content()
                .isEqualTo(journal.refusals().get(0).note()));
        Invariants.hold(installation, List.of(Fingerprint.of(folder.resolve("两个单位.zip"))));
    }

    @Test
    void statusAndHistoryTellTheRefusedFileUntilACorrectedArchiveComes() throws Exception {
        Installation installation = Installation.in(folder);
        drop(installation, both("约三万"));
        installation.drain();
        assertThat(ask(installation, "status")).contains("退回", "两个单位.zip/局/revenue.csv", "约三万");
        assertThat(new ObjectMapper()
                        .readTree(ask(installation, "json", "status", List.of()))
                        .get("waiting"))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.get("file").asText()).isEqualTo("两个单位.zip/局/revenue.csv"));
        assertThat(ask(installation, "history", "两个单位.zip")).contains("压缩包内退回 1 个文件");

        drop(installation, both(""));
        Journal journal = installation.drain();

        assertThat(journal.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(journal.outcomes()).containsOnlyKeys(CENTRE_KEY, Drops.BUREAU);
        assertThat(installation.published("048001-2026", 1)).isDirectory();
        assertThat(ask(installation, "status")).doesNotContain("退回");
    }

    @Test
    void aBadFileThatNamesNobodyRefusesTheArchiveOfOneUnit() throws Exception {
        Installation installation = Installation.in(folder);
        RawZip archive = exports(new RawZip(), CENTRE, "", "");
        drop(
                installation,
                archive.file("函.pdf", "%PDF-1.7").file("坏.csv", "甲,乙\n").bytes());

        Journal journal = installation.drain();

        assertThat(journal.outcomes()).isEmpty();
        assertThat(journal.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.note())
                .contains("文件：两个单位.zip\n", "“函.pdf”", "“坏.csv”"));
    }

    @Test
    void aBadFileThatNamesNobodyDoesNotHoldUpSeveralUnits() throws Exception {
        Installation installation = Installation.in(folder);
        RawZip archive = exports(exports(new RawZip(), CENTRE, "中心/", ""), BUREAU, "局/", "");
        drop(installation, archive.file("函.pdf", "%PDF-1.7").bytes());

        Journal journal = installation.drain();

        assertThat(journal.outcomes()).containsOnlyKeys(CENTRE_KEY, Drops.BUREAU);
        assertThat(journal.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.note())
                .contains("两个单位.zip/函.pdf", "PDF 文件"));
    }

    @Test
    void aPoisonousNameIsOnlyTextWhereverItIsTold() throws Exception {
        Installation installation = Installation.in(folder);
        RawZip archive = exports(exports(new RawZip(), CENTRE, "中心/", ""), BUREAU, "局/", "");
        drop(
                installation,
                archive.file("../${camelId}\u202e\nCamelFileName.pdf", "%PDF").bytes());

        Journal journal = installation.drain();

        assertThat(journal.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.note())
                .contains("../${camelId}[U+202E][U+000A]CamelFileName.pdf"));
        assertThat(notes(installation)).hasSize(1);
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(Path::toString)).noneMatch(name -> name.contains("camelId"));
        }
    }

    @Test
    void checkTellsTheRefusedFileAndReadsTheRest() throws Exception {
        Path archive = Files.write(folder.resolve("两个单位.zip"), both("约三万"));
        StringWriter out = new StringWriter();
        int code =
                App.line(new PrintWriter(out, true), new PrintWriter(out, true)).execute("check", archive.toString());
        assertThat(code).isEqualTo(ExitCode.REFUSED.number());
        assertThat(out.toString()).contains("029017-2026", "两个单位.zip/局/revenue.csv", "约三万");
    }

    static Stream<Arguments> stepsOnEveryDatabase() {
        return Stream.of(TestDatabase.values()).flatMap(database -> Stream.of(Step.READ, Step.NOTED, Step.RECORDED)
                .map(step -> Arguments.of(database, step)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("stepsOnEveryDatabase")
    void killedBehindAStepItTellsTheRefusedFileAllTheSame(TestDatabase database, Step step) throws Exception {
        Installation installation = Installation.in(folder, database);
        drop(installation, both("约三万"));
        Child child = Child.start(installation, step.name(), "1");
        assertThat(child.says(step.name())).as("the step was reached").isTrue();
        child.kill();

        installation.drain();

        assertThat(notes(installation)).hasSize(1);
        assertThat(ask(installation, "status")).contains("两个单位.zip/局/revenue.csv");
        assertThat(installation.published("029017-2026", 1)).isDirectory();
        Invariants.hold(installation, List.of(Fingerprint.of(folder.resolve("两个单位.zip"))));
    }

    /** The exports of two units, one of them with an amount that nobody can read. */
    private static byte[] both(String poison) throws IOException {
        return exports(exports(new RawZip(), CENTRE, "中心/", ""), BUREAU, "局/", poison)
                .bytes();
    }

    private static RawZip exports(RawZip archive, Path exports, String within, String poison) throws IOException {
        try (Stream<Path> files = Files.list(exports)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                String text = Files.readString(file);
                boolean poisoned = name.equals("revenue.csv") && !poison.isEmpty();
                archive.file(within + name, poisoned ? text.replaceFirst(",[0-9.]+\n", "," + poison + "\n") : text);
            }
        }
        return archive;
    }

    private void drop(Installation installation, byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("两个单位.zip"), archive);
        Files.deleteIfExists(installation.inbox().resolve("两个单位.zip"));
        installation.drop(file);
    }

    private static List<Path> notes(Installation installation) throws IOException {
        try (Stream<Path> files = Files.list(installation.inbox().resolve("refused"))) {
            return files.sorted().toList();
        }
    }

    private static String ask(Installation installation, String errand, String... subjects) throws Exception {
        return ask(installation, "text", errand, List.of(subjects));
    }

    private static String ask(Installation installation, String format, String errand, List<String> subjects)
            throws Exception {
        try (Pipeline pipeline = new Pipeline(installation.settings(), new Journal(), Pipeline.Mode.DUE)) {
            Request request = new Request(errand, subjects, Map.of("format", format), "zh");
            return pipeline.bean("desk", Desk.class).answer(request).text();
        }
    }
}
