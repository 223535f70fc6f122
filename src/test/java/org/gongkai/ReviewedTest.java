package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.check.CrossChecks;
import org.gongkai.settings.Setting;
import org.gongkai.store.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From what is found to a version that may go out: reasons, 送审稿 and 公开稿, and what the ledger remembers. */
class ReviewedTest {
    private static final String NAME = "029017-2026";
    private static final String REASONS = "explanations.csv";

    @TempDir
    private Path folder;

    private Installation installation;

    @BeforeEach
    void anInbox() throws IOException {
        installation = Installation.in(folder);
    }

    @Test
    void withoutReasonsThereIsOnlyACopyForReview() throws Exception {
        installation.dropSeedsWithoutReasons();

        Journal journal = installation.drain();

        assertThat(journal.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(installation.published(NAME, 1)).doesNotExist();
        assertThat(Files.readString(unit().resolve("review/disclosure.html"))).contains("送审稿");
        assertThat(status().get("state").asText()).isEqualTo("待说明");
        assertThat(status().get("unexplained").asInt())
                .isEqualTo(status().at("/findings/需说明").asInt())
                .isPositive();
    }

    @Test
    void withTheReasonsOfTheOfficeItIsPublished() throws Exception {
        installation.dropSeedsWithoutReasons();
        installation.drain();

        Journal journal = installation.drop(seed(REASONS)).drain();

        assertThat(journal.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(installation.published(NAME, 1)).isDirectory();
        assertThat(unit().resolve("review")).doesNotExist();
        assertThat(status().get("state").asText()).isEqualTo("已公开");
        assertThat(status().get("unexplained").asInt()).isZero();
    }

    @Test
    void reasonsAloneMakeNoNewVersion() throws Exception {
        installation.dropSeeds().drain();
        String reasons = Files.readString(seed(REASONS)).replace("财务科", "财务资产科");

        Journal journal = installation.drop("reasons-again.csv", reasons).drain();

        assertThat(journal.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(installation.published(NAME, 2)).doesNotExist();
    }

    @Test
    void aCopyForReviewGoesWhenItsVersionStandsAgain() throws Exception {
        installation.dropSeeds().drain();
        String reasons = Files.readString(seed(REASONS));
        String fewer = String.join("\n", reasons.lines().limit(2).toList()) + "\n";
        installation
                .drop("fewer.csv", fewer.replace("2026-01-30", "2026-02-01"))
                .drain();
        assertThat(status().get("state").asText()).isEqualTo("待说明");
        assertThat(unit().resolve("review")).isDirectory();

        installation
                .drop("all.csv", reasons.replace("2026-01-30", "2026-02-02"))
                .drain();

        assertThat(status().get("state").asText()).isEqualTo("已公开");
        assertThat(unit().resolve("review")).doesNotExist();
        assertThat(installation.published(NAME, 2)).doesNotExist();
    }

    @Test
    void aReasonIsVoidWhenTheDataChange() throws Exception {
        installation.dropSeeds().drain();
        String projects = Files.readString(seed("projects.json"));
        assertThat(projects).contains("（2024年次款）");

        Journal journal = installation
                .drop("projects-again.json", projects.replace("（2024年次款）", "（2024年尾款）"))
                .drain();

        assertThat(journal.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(status().get("state").asText()).isEqualTo("待说明");
        assertThat(installation.published(NAME, 1)).isDirectory();
        assertThat(installation.published(NAME, 2)).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theLedgerKeepsATimeWhereItCameOutDifferently(TestDatabase database) throws Exception {
        installation = Installation.in(folder.resolve("of-its-own"), database);
        installation.dropSeedsWithoutReasons();
        installation.drain();
        assertThat(rows("check_run")).isEqualTo(1);
        assertThat(rows("check_result")).isEqualTo(CrossChecks.ALL.size());
        int findings = rows("finding");
        assertThat(findings).isPositive();

        installation
                .drop("again.csv", Files.readString(seed("procurement.csv")) + "\n")
                .drain();
        assertThat(rows("check_run")).as("the same findings from another file").isEqualTo(1);

        installation.drop(seed(REASONS)).drain();
        assertThat(rows("check_run")).isEqualTo(2);
        assertThat(rows("finding")).isEqualTo(2 * findings);
    }

    @Test
    void aReasonIsGivenAtTheDeskAndTheLastOnePublishes() throws Exception {
        installation.dropSeedsWithoutReasons();
        List<String> reasons = Files.readAllLines(seed(REASONS));
        String last = reasons.get(reasons.size() - 1);
        installation
                .drop("most.csv", String.join("\n", reasons.subList(0, reasons.size() - 1)) + "\n")
                .drain();
        assertThat(status().get("unexplained").asInt()).isPositive();
        String[] cells = last.split(",");

        StringWriter told = new StringWriter();
        int code = ask(
                told,
                "explain",
                cells[2],
                "--accept",
                "--dossier",
                NAME,
                "--record",
                cells[3],
                "--by",
                "王芳",
                "--why",
                "已核实");

        assertThat(code).as(told.toString()).isZero();
        assertThat(told.toString()).contains("王芳", cells[3]);
        assertThat(installation.published(NAME, 1)).isDirectory();
        assertThat(status().get("unexplained").asInt()).isZero();
    }

    @Test
    void nothingIsAcceptedForNobodyOrForWhatDoesNotWait() throws Exception {
        installation.dropSeedsWithoutReasons();
        installation.drain();
        StringWriter told = new StringWriter();
        assertThat(ask(told, "explain", "P05", "--accept", "--dossier", NAME, "--why", "已核实"))
                .as("nobody says so")
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(ask(told, "explain", "P05", "--accept", "--dossier", NAME, "--by", "王芳"))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(ask(told, "explain", "S02", "--accept", "--dossier", NAME, "--by", "王芳", "--why", "已核实"))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(told.toString()).contains("请用 --why 写明原因", "没有待说明的 S02");
    }

    @Test
    void aCheckIsExplainedWithItsBasisAndAnExample() {
        StringWriter told = new StringWriter();
        assertThat(App.run(new PrintWriter(told), new PrintWriter(told), "explain", "P05", "--lang", "zh"))
                .isZero();
        assertThat(told.toString()).contains("P05", "需说明", "依据：", "例：");
        assertThat(App.run(new PrintWriter(told), new PrintWriter(told), "explain", "Z99"))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(told.toString()).contains("没有规则号“Z99”");
    }

    @Test
    void theInstallationMaySetAnotherSeverity() throws Exception {
        Path checks = Files.writeString(folder.resolve("checks.properties"), "P05 = 须修改\n");
        installation = Installation.in(folder.resolve("strict"), Map.of(Setting.CHECKS.key(), checks.toString()));
        assertThat(installation.dropSeeds().drain().exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(status().get("state").asText()).isEqualTo("须修改");
    }

    @Test
    void anUnknownCodeInTheSettingsStopsTheStart() throws Exception {
        Path checks = Files.writeString(folder.resolve("checks.properties"), "Z99 = 提示\n");
        StringWriter told = new StringWriter();
        Path config = Files.writeString(folder.resolve("config.properties"), "gongkai.checks = " + checks + "\n");
        int code = ask(told, "status", "--config", config.toString());
        assertThat(code).isEqualTo(ExitCode.USAGE.number());
        assertThat(told.toString()).contains("审核设置文件", "没有规则号“Z99”");
    }

    @Test
    void everyFileThatSomethingWasFoundInHasAMarkedCopy() throws Exception {
        installation.dropSeeds().drain();
        try (Stream<Path> copies = Files.list(unit().resolve("annotated"))) {
            assertThat(copies.map(copy -> copy.getFileName().toString()).toList())
                    .contains("projects-审核意见.xlsx", "expenditure-审核意见.xlsx")
                    .noneMatch(name -> name.startsWith("explanations"));
        }
        assertThat(Files.readString(unit().resolve("findings.csv")))
                .as("cells, not rows alone")
                .contains("项目[");
    }

    private int ask(StringWriter told, String... args) {
        List<String> all = Stream.concat(
                        Stream.of(args),
                        Stream.of(
                                "--inbox",
                                installation.inbox().toString(),
                                "--outbox",
                                installation.outbox().toString(),
                                "--data",
                                installation.data().toString(),
                                "--lang",
                                "zh"))
                .toList();
        return App.run(new PrintWriter(told), new PrintWriter(told), all.toArray(String[]::new));
    }

    private int rows(String table) {
        try (Database database = new Equipment(installation.settings()).openDatabase()) {
            return JdbcClient.create(database.dataSource())
                    .sql("SELECT COUNT(*) FROM " + table)
                    .query(Integer.class)
                    .single();
        }
    }

    private static Path seed(String name) {
        return Path.of("seeds/yangquan-2026").resolve(name);
    }

    private Path unit() {
        return installation.outbox().resolve(NAME);
    }

    private JsonNode status() throws IOException {
        return new ObjectMapper().readTree(unit().resolve("status.json").toFile());
    }
}
