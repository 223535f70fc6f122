package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person asks of an installation and decides about it, whether the program runs on it or not. */
class DeskTest {
    private static final Path EXPORTS = Path.of("src/test/resources/exports/second-unit/bureau");

    @TempDir
    private Path folder;

    private Installation installation;
    private String told = "";

    @BeforeEach
    void anOfficeHasPublished() throws Exception {
        installation = Installation.in(folder);
        Drops.ofAnOffice().into(installation);
        installation.drain();
    }

    @Test
    void statusTellsEveryDossierAndEveryFileThatWaits() {
        assertThat(ask("status", "--lang", "zh")).isZero();
        assertThat(told).contains("运行环境正常", "048001-2026  已公开  第 1 版", "文件 读取：6 个", "文件 被替代：1 个", "退回", "坏的采购.csv");
    }

    @Test
    void statusSaysTheSameToPrograms() throws IOException {
        assertThat(ask("status", "--format", "json")).isZero();
        JsonNode status = new ObjectMapper().readTree(told);
        JsonNode report = new ObjectMapper()
                .readTree(
                        installation.outbox().resolve("048001-2026/status.json").toFile());
        assertThat(status.get("dossiers")).hasSize(1).first().isEqualTo(report);
        assertThat(status.get("files").get("退回").asInt()).isEqualTo(1);
    }

    @Test
    void historyTellsHowADossierAndAFileCameToWhereTheyStand() {
        assertThat(ask("history", "048001-2026", "--lang", "zh")).isZero();
        assertThat(told).containsSubsequence("待齐", "审核 → 可公开", "可公开 → 已公开", "第 1 版", "048001-2026/v1");

        assertThat(ask("history", "unit.json", "--lang", "zh")).isZero();
        assertThat(told).containsSubsequence("— → 收到", "收到 → 读取", "读取 → 被替代", "unit-corrected.json");
    }

    @Test
    void anUnknownSubjectIsSaidAndEndsWithTwo() {
        assertThat(ask("history", "没有这个文件.csv")).isEqualTo(ExitCode.USAGE.number());
        assertThat(told).contains("没有收到过文件“没有这个文件.csv”");
        assertThat(ask("revert", "048001-2026", "7", "--by", "王芳", "--why", "试试"))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(told).contains("没有可以恢复的第 7 版");
        assertThat(ask("revert", "048001-2026", "1", "--by", "王芳", "--why", "试试"))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(told).contains("现用的就是第 1 版的数据");
        assertThat(ask("retry", "048001-2026")).isEqualTo(ExitCode.USAGE.number());
        assertThat(told).contains("不在隔离中");
    }

    @Test
    void anOlderExportThatArrivesLateIsHeldUntilAPersonLetsItThrough() throws Exception {
        String older = Files.readString(EXPORTS.resolve("expenditure.csv")).replace("基本工资", "基本工资（旧）");
        installation.drop("old.csv", older);
        Files.setLastModifiedTime(installation.inbox().resolve("old.csv"), FileTime.fromMillis(0));
        Map<String, String> before = Contents.of(installation.outbox());

        Journal journal = installation.drain();

        assertThat(journal.notices()).singleElement().asString().contains("old.csv", "048001-2026", "release");
        assertThat(Contents.of(installation.outbox())).isEqualTo(before);
        ask("status", "--lang", "zh");
        assertThat(told).contains("待说明", "old.csv", "比现用的数据旧");

        assertThat(ask("release", "old.csv", "--why", ""))
                .as("a reason is needed")
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(ask("release", "old.csv", "--by", "王芳", "--why", "以旧表为准")).isZero();
        assertThat(installation.published("048001-2026", 2)).isDirectory();
        ask("history", "old.csv", "--lang", "zh");
        assertThat(told).containsSubsequence("收到 → 待说明", "待说明 → 读取", "王芳", "以旧表为准");
    }

    @Test
    void revertPublishesAnEarlierVersionAsANewOne() throws Exception {
        installation.drop("expenditure.csv", corrected()).drain();
        Map<String, String> first = Contents.of(installation.published("048001-2026", 1));
        assertThat(Contents.of(installation.published("048001-2026", 2))).isNotEqualTo(first);

        assertThat(ask("revert", "048001-2026", "1", "--by", "王芳", "--why", "更正有误"))
                .isZero();

        Map<String, String> third = new TreeMap<>(Contents.of(installation.published("048001-2026", 3)));
        third.keySet().retainAll(first.keySet());
        third.remove("manifest.json");
        assertThat(first).containsAllEntriesOf(third).hasSize(third.size() + 1);
        assertThat(installation.outbox().resolve("048001-2026/latest/changes.csv"))
                .content()
                .contains("-0.01");
        ask("history", "048001-2026", "--lang", "zh");
        assertThat(told).contains("王芳：更正有误", "第 1 版  被替代", "第 2 版  被替代", "第 3 版  已公开");
        assertThat(installation.drain().exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(installation.published("048001-2026", 4)).doesNotExist();
    }

    @Test
    void whatIsInQuarantineIsTriedAgainWhenAPersonSaysSo() throws Exception {
        String unprintable = Files.readString(EXPORTS.resolve("unit.json")).replace("科", "\u0F40");
        Installation.inEveryFormat(folder).drop("unit.json", unprintable).drain();
        ask("status", "--lang", "zh");
        assertThat(told).contains("048001-2026  隔离");

        assertThat(ask("retry", "048001-2026", "--by", "王芳")).isEqualTo(ExitCode.REFUSED.number());

        ask("history", "048001-2026", "--lang", "zh");
        assertThat(told).containsSubsequence("→ 隔离", "隔离 → 审核  王芳", "→ 隔离");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "表三!C3 | table-03.csv!C3 | expenditure.csv | O38  金额（元）  77700.00",
                "30101 | 30101 | expenditure.csv | O2  金额（元）  1865432.10",
                "140900260000000000102 | 140900260000000000102 | procurement.csv | G2"
            })
    void traceShowsTheCellsBehindAFigureOrACode(String what, String named, String file, String cell) {
        assertThat(ask("trace", what, "--lang", "zh")).as(told).isZero();
        assertThat(told).contains(file, cell);
        assertThat(what.startsWith("表") ? told : named).contains(named);
    }

    @Test
    void traceGoesBackToTheFilesOfAnEarlierVersion() throws Exception {
        installation.drop("expenditure.csv", corrected()).drain();
        ask("trace", "2240101", "--lang", "zh");
        assertThat(told).contains("1865432.11").doesNotContain("1865432.10");
        ask("trace", "2240101", "--as-published", "1", "--lang", "zh");
        assertThat(told).contains("1865432.10").doesNotContain("1865432.11");
    }

    @Test
    void whileTheProgramRunsItAnswersAndDoesWhatIsDecided() throws Exception {
        installation.drop("expenditure.csv", corrected());
        Settings settings = installation.settings();
        Map<String, String> given = new TreeMap<>(settings.properties());
        given.put(Setting.MANAGEMENT_PORT.key(), Integer.toString(freePort()));
        try (Pipeline pipeline = new Pipeline(Settings.of(given), new Journal(), Pipeline.Mode.WATCH)) {
            pipeline.start();
            Running.await("version 2", () -> Files.exists(installation.published("048001-2026", 2)));
            Running.await("it is settled", () -> {
                ask("status", "--lang", "zh");
                return told.contains("048001-2026  已公开  第 2 版");
            });
            assertThat(ask("revert", "048001-2026", "1", "--by", "王芳", "--why", "更正有误"))
                    .isZero();
            Running.await("version 3", () -> Files.exists(installation.published("048001-2026", 3)));
        }
        try (var left = Files.list(installation.data().resolve("desk"))) {
            assertThat(left).as("requests and answers that nobody took").isEmpty();
        }
    }

    /** A cent moved from one line to the next, so that every sum still ties. */
    private static String corrected() throws IOException {
        return Files.readString(EXPORTS.resolve("expenditure.csv"))
                .replace(",1865432.10", ",1865432.11")
                .replace(",1203120.45", ",1203120.44");
    }

    private int ask(String... words) {
        StringWriter out = new StringWriter();
        List<String> call = new ArrayList<>(Arrays.asList(words));
        call.addAll(List.of("--inbox", installation.inbox().toString()));
        call.addAll(List.of("--outbox", installation.outbox().toString()));
        call.addAll(List.of("--data", installation.data().toString()));
        int exitCode = App.run(new PrintWriter(out, true), new PrintWriter(out, true), call.toArray(String[]::new));
        told = out.toString();
        return exitCode;
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
