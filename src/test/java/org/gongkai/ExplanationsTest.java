package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.Dossier;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Explanation;
import org.gongkai.store.Database;
import org.gongkai.store.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reasons of an office on their way from the inbox into the dossier. */
class ExplanationsTest {
    private static final DossierKey UNIT = new DossierKey("029017", 2026);
    private static final String HEADER = "预算年度,单位编码,规则号,记录,说明,说明人,说明时间\n";
    private static final String FIRST =
            HEADER + "2026,029017,P06,140300260000000000103,系统名称有字数限制,王芳,2026-01-05 09:30\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void reasonsThatAreDroppedBelongToTheDossier(TestDatabase database) throws Exception {
        Installation installation = Installation.in(folder, database).dropSeedsWithoutReasons();
        installation.drop("说明.csv", FIRST);
        installation.drain();
        Dossier dossier = dossier(installation);
        assertThat(dossier.explanations()).singleElement().satisfies(explanation -> {
            assertThat(explanation.code()).isEqualTo("P06");
            assertThat(explanation.record()).isEqualTo("140300260000000000103");
            assertThat(explanation.reason()).isEqualTo("系统名称有字数限制");
            assertThat(explanation.by()).isEqualTo("王芳");
            assertThat(explanation.when().written()).isEqualTo("2026-01-05 09:30");
        });
        assertThat(dossier.sources())
                .as("what is published")
                .extracting(source -> source.fileName())
                .doesNotContain("说明.csv");
    }

    @Test
    void laterReasonsTakeThePlaceOfTheEarlierOnes() throws Exception {
        Installation installation = Installation.in(folder).dropSeedsWithoutReasons();
        installation.drop("说明.csv", FIRST).drain();
        installation
                .drop(
                        "说明2.csv",
                        HEADER + "2026,029017,P07,P1,已核实,李强,2026-01-06\n2026,029017,P07,P2,已核实,李强,2026-01-06\n")
                .drain();
        assertThat(dossier(installation).explanations())
                .extracting(Explanation::record)
                .containsExactly("P1", "P2");
    }

    @Test
    void reasonsThatLookOlderWaitForAPerson() throws Exception {
        Installation installation = Installation.in(folder).dropSeedsWithoutReasons();
        installation.drop("说明.csv", FIRST).drain();
        installation
                .drop("旧说明.csv", HEADER + "2026,029017,P07,P1,已核实,李强,2026-01-04\n")
                .drain();
        assertThat(dossier(installation).explanations())
                .extracting(Explanation::code)
                .containsExactly("P06");
    }

    @Test
    void theReportOfTheProgramDroppedBackAsItIsIsRefused() throws Exception {
        Installation installation = Installation.in(folder).dropSeedsWithoutReasons();
        installation.drain();
        Path report = installation.outbox().resolve(UNIT.folder()).resolve("findings.csv");
        Journal journal = installation.drop(report).drain();
        assertThat(journal.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(Contents.of(installation.inbox().resolve("refused")).keySet())
                .filteredOn(name -> name.endsWith(".txt"))
                .singleElement()
                .satisfies(name -> assertThat(Files.readString(
                                installation.inbox().resolve("refused").resolve(name)))
                        .contains("这是程序写出的审核意见", "填好“说明”“说明人”“说明时间”"));
    }

    @Test
    void inTheReportAnOfficeFillsInTheRowsThatItGivesAReasonFor() throws Exception {
        Installation installation = Installation.in(folder).dropSeedsWithoutReasons();
        installation.drain();
        Path report = installation.outbox().resolve(UNIT.folder()).resolve("findings.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(report));
        assertThat(lines).hasSizeGreaterThan(3);
        lines.set(2, lines.get(2).replaceAll(",,,,('?\\w+),029017,2026$", ",系统名称有字数限制,王芳,2026-01-05,$1,029017,2026"));

        installation.drop("findings.csv", String.join("\r\n", lines) + "\r\n").drain();

        assertThat(dossier(installation).explanations()).singleElement().satisfies(explanation -> {
            assertThat(lines.get(2)).startsWith(explanation.code()).contains(explanation.record());
            assertThat(explanation.by()).isEqualTo("王芳");
        });
    }

    private static Dossier dossier(Installation installation) {
        try (Database database = new Equipment(installation.settings()).openDatabase()) {
            return new Dossiers(database.dataSource()).complete(UNIT).orElseThrow();
        }
    }
}
