package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two invented units that have what the reference unit lacks, every table and sentence held against figures that were
 * computed by hand: an office with every fund, carried-over money and all three public expenses, and a small institution
 * without projects, procurement and assets.
 */
class SecondUnitTest {
    private static final Path EXPORTS = Path.of("src/test/resources/exports/second-unit");
    private static final String EMPTY = "注：本表无数据";
    private static final String RESIDUE = "注：本套报表因取数时四舍五入，部分金额可能存在尾差";

    @TempDir
    private static Path folder;

    /** The two units, by the folder of their exports. */
    private enum Unit {
        BUREAU("048001"),
        WITHOUT_PROJECTS("048002");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        Path exports() {
            return EXPORTS.resolve(folderName());
        }

        List<String> expected(String file) throws IOException {
            return Files.readAllLines(
                    EXPORTS.resolve("expected").resolve(folderName()).resolve(file));
        }

        PublishedUnit published() {
            return new PublishedUnit(
                    folder.resolve("outbox").resolve(code + "-2026").resolve("v1"));
        }

        private String folderName() {
            return this == BUREAU ? "bureau" : "without-projects";
        }
    }

    @BeforeAll
    static void bothUnitsShareOneInbox() throws Exception {
        Installation installation = Installation.in(folder);
        for (Unit unit : Unit.values()) {
            try (Stream<Path> files = Files.list(unit.exports())) {
                List<Path> exports = files.sorted().toList();
                for (Path file : exports) {
                    installation.drop(unit.code + "-" + file.getFileName(), Files.readString(file));
                }
                Explained.drop(installation, unit.code + "-explanations.csv", exports);
            }
        }
        assertThat(installation.drain().exitCode()).isEqualTo(ExitCode.DONE);
    }

    static Stream<Unit> units() {
        return Stream.of(Unit.values());
    }

    static Stream<Arguments> tables() {
        return Stream.of(Unit.values())
                .flatMap(unit -> IntStream.rangeClosed(1, 13).mapToObj(number -> Arguments.of(unit, number)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTablePrintsTheRowsThatWereComputedByHand(Unit unit, int number) throws Exception {
        assertThat(unit.published().csv(number))
                .containsExactlyElementsOf(unit.expected("table-%02d.txt".formatted(number)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theDataPrintsWhatTheTablePrints(Unit unit, int number) throws Exception {
        assertThat(unit.published().data(number))
                .containsExactlyElementsOf(unit.expected("table-%02d.txt".formatted(number)));
    }

    @ParameterizedTest
    @MethodSource("units")
    void partThreeSaysWhatWasWrittenByHand(Unit unit) throws Exception {
        assertThat(unit.published().partThree())
                .extracting(block -> block.get("text").asText())
                .containsExactlyElementsOf(unit.expected("part-three.txt"));
    }

    @ParameterizedTest
    @MethodSource("units")
    void thePageSaysTheSame(Unit unit) throws Exception {
        String page = Jsoup.parse(Files.readString(unit.published().folder().resolve("disclosure.html")))
                .text();
        assertThat(page).contains(unit.expected("part-three.txt"));
    }

    @ParameterizedTest
    @MethodSource("units")
    void nothingThatBlocksIsFoundInASoundDossier(Unit unit) throws Exception {
        Path findings = unit.published().folder().resolveSibling("findings.csv");
        assertThat(Files.readString(findings)).contains("规则号").doesNotContain("须修改");
    }

    @Test
    void onlyTablesWithoutAFigureSayThatTheyAreEmpty() throws Exception {
        assertThat(Unit.BUREAU.published().notes())
                .containsExactlyElementsOf(Stream.concat(Stream.of(RESIDUE), Collections.nCopies(12, "").stream())
                        .toList());
        assertThat(Unit.WITHOUT_PROJECTS.published().notes())
                .containsExactly(RESIDUE, "", "", "", "", "", EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY);
    }

    @Test
    void everyProjectHasItsSheetInTheOrderOfTheCodes() throws Exception {
        assertThat(Unit.BUREAU.published().sheets())
                .extracting(sheet -> sheet.get(0))
                .containsExactly(
                        "项目名称|安全生产监管执法经费",
                        "项目名称|应急救援能力建设",
                        "项目名称|防灾减灾公益宣传",
                        "项目名称|国有企业安全生产改造补助",
                        "项目名称|应急管理干部培训",
                        "项目名称|应急指挥信息系统运行维护");
        assertThat(Unit.BUREAU.published().sheets().get(0))
                .containsExactlyElementsOf(Unit.BUREAU.expected("sheet-1.txt"));
    }

    @Test
    void aUnitWithoutProjectsHasNoSheet() throws Exception {
        assertThat(Unit.WITHOUT_PROJECTS.published().sheets()).isEmpty();
    }

    @Test
    void inExportsThatAreRightNothingIsFound() throws Exception {
        try (Stream<Path> exports = Files.list(Unit.BUREAU.exports())) {
            assertThat(Explained.csv(exports.sorted().toList()).lines()).hasSize(1);
        }
    }

    @Test
    void headingsAreNumberedWithoutAGapWhateverIsMissing() throws Exception {
        assertThat(Unit.WITHOUT_PROJECTS.published().contents())
                .isEqualTo(Unit.BUREAU.published().contents())
                .extracting(line -> line.split("[ 、]", 2)[0])
                .containsExactlyElementsOf(List.of(("第一部分 一 二 第二部分 表一 表二 表三 表四 表五 表六 表七 表八 表九 表十 表十一 表十二 表十三 "
                                + "第三部分 一 二 三 四 五 六 七 八 九 十 十一 十二 （一）政府购买服务指导性目录 （二）其他 第四部分")
                        .split(" ")));
    }
}
