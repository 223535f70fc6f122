package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line, as scripts meet it: exit codes, results on stdout, complaints on stderr. */
class CommandLineTest {
    private static final Path SEEDS = Path.of("seeds/yangquan-2026");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void demoPublishesTheSeedsAndSaysWhere() {
        Path work = folder.resolve("demo");

        assertThat(run("demo", "--work", work.toString())).isEqualTo(ExitCode.DONE.number());

        assertThat(out.toString())
                .contains("029017", work.resolve("outbox/029017-2026/v1").toString(), "disclosure.pdf");
        assertThat(work.resolve("outbox/029017-2026/v1/disclosure.html")).isNotEmptyFile();
    }

    @Test
    void demoLeavesAFolderThatIsNotItsOwnAlone() throws IOException {
        Path precious = Files.writeString(folder.resolve("年终决算.txt"), "不可删除");

        assertThat(run("demo", "--work", folder.toString())).isEqualTo(ExitCode.USAGE.number());

        assertThat(precious).hasContent("不可删除");
        assertThat(err.toString()).contains("--work");
    }

    @Test
    void checkTellsWhatItFoundAndWritesNothing() throws IOException {
        assertThat(run(checking(SEEDS, "--format", "json"))).isEqualTo(ExitCode.DONE.number());

        var report = new ObjectMapper().readTree(out.toString());
        assertThat(report.get("findings"))
                .extracting(finding -> finding.get("code").asText())
                .contains("P05", "P08", "G01", "G02", "G04");
        assertThat(report.get("findings"))
                .allSatisfy(
                        finding -> assertThat(finding.get("severity").asText()).isIn("WARNING", "INFO"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void checkEndsWithOneWhereFiguresDoNotTie() throws IOException {
        Path broken = copyOfSeeds();
        Path revenue = broken.resolve("revenue.csv");
        Files.writeString(revenue, Files.readString(revenue).replaceFirst(",(\\d+\\.\\d{2}\n)", ",1$1"));

        assertThat(run(checking(broken))).isEqualTo(ExitCode.FINDINGS.number());
        assertThat(out.toString()).contains("S03", "revenue.csv");
    }

    @Test
    void checkEndsWithThreeWhereAFileIsRefused() throws IOException {
        Path unknown = Files.writeString(folder.resolve("unknown.csv"), "甲,乙\n1,2\n");

        assertThat(run("check", unknown.toString())).isEqualTo(ExitCode.REFUSED.number());
        assertThat(out.toString()).contains("unknown.csv");
    }

    @Test
    void aWrongCallEndsWithTwo() {
        assertThat(run("run", "--twice")).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("--twice");
    }

    @Test
    void anUnknownSettingStopsTheStart() throws IOException {
        Path config = Files.writeString(folder.resolve("gongkai.properties"), "gongkai.inbos = x\n");

        assertThat(run("run", "--once", "--config", config.toString())).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("gongkai.inbos", "gongkai.inbox");
    }

    @Test
    void aFolderThatCannotBeUsedEndsWithFourAndOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        String[] call = {
            "run", "--once",
            "--inbox", folder.resolve("in").toString(),
            "--outbox", folder.resolve("out").toString(),
            "--data", file.toString()
        };

        assertThat(run(call)).isEqualTo(ExitCode.ENVIRONMENT.number());
        assertThat(err.toString().strip().lines()).hasSize(1);
    }

    @Test
    void aRunThatCannotBeginEndsWithFourAndDoesNotHang() throws IOException {
        Path config = Files.writeString(folder.resolve("gongkai.properties"), "gongkai.disk.free = 1125899906842624\n");
        String[] call = {
            "run",
            "--once",
            "--config",
            config.toString(),
            "--inbox",
            folder.resolve("in").toString(),
            "--outbox",
            folder.resolve("out").toString(),
            "--data",
            folder.resolve("data").toString()
        };
        assertThat(run(call)).isEqualTo(ExitCode.ENVIRONMENT.number());
        assertThat(out.toString()).contains("MiB");
    }

    @Test
    void anEmptyInboxIsDoneAtOnce() {
        String[] call = {
            "run", "--once",
            "--inbox", folder.resolve("in").toString(),
            "--outbox", folder.resolve("out").toString(),
            "--data", folder.resolve("data").toString()
        };
        assertThat(run(call)).isEqualTo(ExitCode.DONE.number());
    }

    private int run(String... args) {
        return App.line(new PrintWriter(out, true), new PrintWriter(err, true)).execute(args);
    }

    private static String[] checking(Path files, String... options) throws IOException {
        List<String> call = new ArrayList<>(List.of("check"));
        try (Stream<Path> exports = Files.list(files)) {
            exports.sorted().map(Path::toString).forEach(call::add);
        }
        call.addAll(List.of(options));
        return call.toArray(String[]::new);
    }

    private Path copyOfSeeds() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("seeds"));
        Seeds.copyTo(copy);
        return copy;
    }
}
