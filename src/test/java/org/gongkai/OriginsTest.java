package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.Spoken.Use;
import org.gongkai.model.Amount;
import org.gongkai.model.AmountFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every figure that is published as data, of the reference unit and of the two invented ones, is summed again from what
 * it names in the office's own files: in tables, in the sentences of part three and in the sheets of the projects.
 */
class OriginsTest {
    @TempDir
    private static Path folder;

    /** The units, each with the folder of its exports. */
    private enum Unit {
        REFERENCE("029017", "seeds/yangquan-2026"),
        BUREAU("048001", "src/test/resources/exports/second-unit/bureau"),
        WITHOUT_PROJECTS("048002", "src/test/resources/exports/second-unit/without-projects");

        private final String code;
        private final Path exports;

        Unit(String code, String exports) {
            this.code = code;
            this.exports = Path.of(exports);
        }

        PublishedUnit published() {
            return new PublishedUnit(
                    folder.resolve("outbox").resolve(code + "-2026").resolve("v1"));
        }

        OfficeFiles files() throws IOException {
            return OfficeFiles.read(published().document().get("sources"), exports, code + "-");
        }
    }

    @BeforeAll
    static void allUnitsShareOneInbox() throws Exception {
        Installation installation = Installation.in(folder);
        for (Unit unit : Unit.values()) {
            try (Stream<Path> files = Files.list(unit.exports)) {
                List<Path> exports = files.sorted().toList();
                for (Path file : exports) {
                    installation.drop(unit.code + "-" + file.getFileName(), Files.readString(file));
                }
                Explained.drop(installation, unit.code + "-reasons.csv", exports);
            }
        }
        assertThat(installation.drain().exitCode()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureOfATableIsTheSumOfTheRowsItNames(Unit unit) throws Exception {
        OfficeFiles files = unit.files();
        for (int number = 1; number <= 13; number++) {
            for (JsonNode figure : unit.published().table(number).findParents("yuan")) {
                assertThat(files.sum(figure)).as(figure.toString()).isEqualByComparingTo(yuan(figure));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noAmountThatASentenceSaysIsForgotten(Unit unit) throws Exception {
        List<String> ownWords = unit.files().reasons();
        List<String> all = new ArrayList<>();
        for (JsonNode paragraph : unit.published().partThree()) {
            List<String> said = Spoken.amounts(paragraph, ownWords);
            assertThat(Spoken.prints(paragraph))
                    .as(paragraph.get("text").asText())
                    .isEqualTo(said);
            assertThat(paragraph.has("figures")).isNotEqualTo(said.isEmpty());
            all.addAll(said);
        }
        assertThat(all).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource
    void anAmountThatASentenceSaysIsTheSumOfTheRowsItNames(Unit unit) throws Exception {
        OfficeFiles files = unit.files();
        assertThat(spoken(unit)).filteredOn(spoken -> spoken.use() == Use.SAY).allSatisfy(spoken -> {
            assertThat(files.sum(spoken.figure())).isEqualByComparingTo(spoken.yuan());
            assertThat(spoken.figure().get("print").asText())
                    .isEqualTo(AmountFormat.inProse(Amount.ofYuan(spoken.yuan())));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aChangeIsWhatLiesBetweenThisYearsRowsAndLastYear(Unit unit) throws Exception {
        OfficeFiles files = unit.files();
        List<Spoken> spoken = spoken(unit);
        for (int i = 0; i < spoken.size(); i++) {
            if (spoken.get(i).use() == Use.SAY_AS_CHANGE) {
                Spoken change = spoken.get(i);
                Spoken lastYear = spoken.get(i - 1);
                assertThat(lastYear.use()).isEqualTo(Use.COMPARE_WITH);
                assertThat(files.namesTheUnit(change.figure())).isTrue();
                assertThat(spoken.subList(0, i))
                        .filteredOn(now -> now.use() == Use.SAY)
                        .filteredOn(now -> files.rows(now.figure()).equals(files.rows(change.figure())))
                        .extracting(now -> now.yuan().subtract(lastYear.yuan()).abs())
                        .last()
                        .isEqualTo(change.yuan());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatASentenceComparesWithStandsInTheUnitsOwnInformation(Unit unit) throws Exception {
        OfficeFiles files = unit.files();
        assertThat(spoken(unit))
                .filteredOn(spoken -> spoken.use() == Use.COMPARE_WITH)
                .isNotEmpty()
                .allSatisfy(spoken -> {
                    assertThat(files.lastYear()).contains(spoken.yuan());
                    assertThat(spoken.figure().get("origins")).hasSize(1);
                    assertThat(files.namesTheUnit(spoken.figure())).isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyAmountOfASheetStandsInTheRecordOfItsProject(Unit unit) throws Exception {
        OfficeFiles files = unit.files();
        for (JsonNode sheet : unit.published().blocks("form")) {
            List<JsonNode> figures = sheet.findParents("yuan");
            JsonNode project = files.project(figures.get(0));
            assertThat(sheet.at("/rows/0/1/text").asText())
                    .isEqualTo(project.get("项目名称").asText());
            assertThat(figures).extracting(OriginsTest::yuan).isEqualTo(OfficeFiles.funds(project));
            assertThat(figures).allSatisfy(figure -> {
                assertThat(figure.get("origins"))
                        .isEqualTo(figures.get(0).get("origins"))
                        .hasSize(1);
                assertThat(figure.get("text").asText())
                        .isEqualTo(figure.get("print").asText())
                        .isEqualTo(AmountFormat.inForm(Amount.ofYuan(yuan(figure))));
            });
        }
    }

    private static List<Spoken> spoken(Unit unit) throws IOException {
        List<String> ownWords = unit.files().reasons();
        return unit.published().partThree().stream()
                .flatMap(paragraph -> Spoken.in(paragraph, ownWords).stream())
                .toList();
    }

    private static BigDecimal yuan(JsonNode figure) {
        return new BigDecimal(figure.get("yuan").asText());
    }
}
