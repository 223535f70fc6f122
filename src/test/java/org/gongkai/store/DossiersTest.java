package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.store.Specimens.BUREAU;
import static org.gongkai.store.Specimens.CENTRE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Entry;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DossiersTest {
    private Path folder;
    private Database database;
    private Dossiers dossiers;

    @BeforeEach
    void open(@TempDir Path folder) {
        this.folder = folder;
        database = Database.open(folder);
        dossiers = new Dossiers(database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theSameContentAgainAddsNothing() {
        dossiers.add(Specimens.all(CENTRE));
        Dossier before = dossier(CENTRE);
        assertThat(dossiers.add(Specimens.all(CENTRE))).containsExactly(CENTRE);
        assertThat(dossier(CENTRE)).isEqualTo(before);
        assertThat(count("submission")).isEqualTo(8);
        assertThat(count("budget_line")).isEqualTo(Specimens.budgetLines().size());
    }

    @Test
    void aContentKeepsItsFirstNameAndEveryNameIsRemembered() {
        List<Export> exports = Specimens.all(CENTRE);
        dossiers.add(exports);
        dossiers.add(exports.stream()
                .map(export -> new Export(
                        export.kind(),
                        export.dossier(),
                        new Source("副本.csv", export.source().fingerprint()),
                        export.entries()))
                .toList());
        assertThat(dossier(CENTRE).sources()).extracting(Source::fileName).doesNotContain("副本.csv");
        assertThat(count("source")).isEqualTo(8);
        assertThat(count("source_name")).isEqualTo(16);
    }

    @Test
    void aLaterExportTakesThePlaceOfTheEarlierOne() {
        dossiers.add(Specimens.all(CENTRE));
        BudgetLine corrected = Specimens.budgetLine(1, "更正", Amount.ofFen(500));
        dossiers.add(List.of(expenditure("更正", List.of(corrected))));
        assertThat(dossier(CENTRE).expenditure()).containsExactly(corrected);
        assertThat(dossier(CENTRE).sources()).contains(Specimens.source("更正"));
        assertThat(count("budget_line"))
                .as("the replaced lines stay")
                .isEqualTo(Specimens.budgetLines().size() + 1);
    }

    @Test
    void anOldContentThatComesAgainDoesNotBecomeTheLatest() {
        dossiers.add(Specimens.all(CENTRE));
        dossiers.add(List.of(expenditure("更正", List.of(Specimens.budgetLine(1, "更正", Amount.ofFen(500))))));
        Dossier corrected = dossier(CENTRE);
        assertThat(dossiers.add(Specimens.all(CENTRE))).containsExactly(CENTRE);
        assertThat(dossier(CENTRE)).isEqualTo(corrected);
    }

    @Test
    void theOrderInWhichTheKindsArriveDoesNotMatter() {
        List<Export> exports = new ArrayList<>(Specimens.all(CENTRE));
        dossiers.add(exports);
        Dossier inOrder = dossier(CENTRE);
        Collections.reverse(exports);
        try (Database other = Database.open(folder.resolve("other"))) {
            Dossiers backwards = new Dossiers(other.dataSource());
            exports.forEach(export -> backwards.add(List.of(export)));
            assertThat(backwards.complete(CENTRE)).contains(inOrder);
        }
        assertThat(inOrder.fingerprint()).isNotEmpty();
    }

    @Test
    void projectsComeByCodeAndThenInTheOrderOfTheFile() {
        List<Entry> shuffled = List.of(
                Specimens.projects().get(2),
                Specimens.projects().get(0),
                Specimens.projects().get(1));
        dossiers.add(Specimens.all(CENTRE));
        dossiers.add(List.of(Specimens.export(ExportKind.PROJECTS, CENTRE, "项目乱序", shuffled)));
        assertThat(dossier(CENTRE).projects()).isEqualTo(Specimens.projects());
    }

    @Test
    void sourcesOfWhatIsPublishedComeInTheOrderOfTheKinds() {
        dossiers.add(Specimens.all(CENTRE));
        assertThat(dossier(CENTRE).sources())
                .extracting(Source::fileName)
                .containsExactly(
                        "029017-2026支出.csv",
                        "029017-2026收入.csv",
                        "029017-2026项目.csv",
                        "029017-2026资产.csv",
                        "029017-2026采购.csv",
                        "029017-2026单位.csv",
                        "029017-2026报表.csv");
    }

    @Test
    void whatHasYetToArriveIsMissingInTheOrderOfTheKinds() {
        assertThat(dossiers.missing(CENTRE)).containsExactlyElementsOf(ExportKind.needed());
        List<Export> exports = Specimens.all(CENTRE);
        dossiers.add(exports.subList(0, 3));
        assertThat(dossiers.missing(CENTRE))
                .containsExactly(ExportKind.REVENUE, ExportKind.PROJECTS, ExportKind.ASSETS);
        assertThat(dossiers.complete(CENTRE)).isEmpty();
        dossiers.add(exports.subList(3, 6));
        assertThat(dossiers.missing(CENTRE)).isEmpty();
    }

    @Test
    void whatTheUnitDeclaresItHasNoneOfIsNotMissing() {
        dossiers.add(Specimens.all(CENTRE).subList(1, 2));
        dossiers.add(List.of(declaring(EnumSet.allOf(ExportKind.class))));
        assertThat(dossiers.missing(CENTRE)).containsExactly(ExportKind.REVENUE);
        dossiers.add(Specimens.all(CENTRE).subList(4, 5));
        assertThat(dossiers.missing(CENTRE)).isEmpty();
        assertThat(dossier(CENTRE).projects()).isEmpty();
        assertThat(dossier(CENTRE).assets()).isEmpty();
        assertThat(dossier(CENTRE).procurement()).isEmpty();
        assertThat(dossier(CENTRE).sources()).hasSize(3);
    }

    @Test
    void aDossierIsCompleteWithoutPrintedTablesAndChangesWhenTheyCome() {
        List<Export> exports = Specimens.all(CENTRE);
        dossiers.add(exports.subList(0, 6));
        Dossier without = dossier(CENTRE);
        assertThat(without.printed()).isEmpty();
        dossiers.add(exports.subList(6, 7));
        assertThat(dossier(CENTRE).printed()).isEqualTo(Specimens.printedFigures());
        assertThat(dossier(CENTRE).fingerprint()).isNotEqualTo(without.fingerprint());
    }

    @Test
    void printedTablesAloneMakeNoDossierComplete() {
        dossiers.add(Specimens.all(CENTRE).subList(6, 7));
        assertThat(dossiers.complete(CENTRE)).isEmpty();
        assertThat(dossiers.missing(CENTRE)).containsExactlyElementsOf(ExportKind.needed());
    }

    @Test
    void recordsThatArrivedAgainstTheDeclarationAreNotHidden() {
        dossiers.add(Specimens.all(CENTRE));
        dossiers.add(List.of(declaring(EnumSet.of(ExportKind.ASSETS))));
        assertThat(dossier(CENTRE).unit().nothingToReport()).containsExactly(ExportKind.ASSETS);
        assertThat(dossier(CENTRE).assets()).isEqualTo(Specimens.assets());
    }

    @Test
    void onlyTheLatestDeclarationCounts() {
        dossiers.add(List.of(declaring(EnumSet.of(ExportKind.ASSETS))));
        dossiers.add(Specimens.all(CENTRE).subList(0, 1));
        assertThat(dossiers.missing(CENTRE)).contains(ExportKind.ASSETS);
    }

    @Test
    void oneFileMayHoldTwoUnits() {
        List<Export> both = List.of(
                Specimens.export(ExportKind.EXPENDITURE, CENTRE, "两家", Specimens.budgetLines()),
                Specimens.export(ExportKind.EXPENDITURE, BUREAU, "两家", List.of()));
        assertThat(dossiers.add(both)).containsExactly(BUREAU, CENTRE);
        assertThat(dossiers.all()).containsExactly(BUREAU, CENTRE);
        assertThat(count("source")).isOne();
        assertThat(count("submission")).isEqualTo(2);
    }

    @Test
    void severalSheetsOfOneKindInOneFileAreOneExport() {
        dossiers.add(Specimens.all(CENTRE));
        List<BudgetLine> lines = Specimens.budgetLines();
        dossiers.add(List.of(expenditure("两张表", lines.subList(3, 6)), expenditure("两张表", lines.subList(0, 3))));
        assertThat(dossier(CENTRE).expenditure())
                .containsExactly(lines.get(3), lines.get(4), lines.get(5), lines.get(0), lines.get(1), lines.get(2));
    }

    @Test
    void anExportWithoutRecordsIsAnExport() {
        dossiers.add(Specimens.all(CENTRE));
        dossiers.add(List.of(expenditure("空", List.of())));
        assertThat(dossier(CENTRE).expenditure()).isEmpty();
    }

    @Test
    void anAddThatFailsLeavesNothingBehind() {
        DossierKey impossible = new DossierKey("029017", 26);
        List<Export> exports = new ArrayList<>(Specimens.all(CENTRE));
        exports.add(Specimens.export(ExportKind.REVENUE, impossible, "坏", List.of()));
        assertThatThrownBy(() -> dossiers.add(exports)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(dossiers.all()).isEmpty();
        for (String table : List.of("term", "source", "source_name", "budget_line", "project", "unit_profile")) {
            assertThat(count(table)).as(table).isZero();
        }
        dossiers.add(Specimens.all(CENTRE));
        assertThat(dossiers.missing(CENTRE)).isEmpty();
    }

    @Test
    void recordsOfAnotherKindAreRefusedAsAWhole() {
        List<Export> wrong =
                List.of(expenditure("对", Specimens.budgetLines()), expenditure("错", List.copyOf(Specimens.assets())));
        assertThatThrownBy(() -> dossiers.add(wrong)).isInstanceOf(ClassCastException.class);
        List<Export> empty = List.of(Specimens.export(ExportKind.UNIT, CENTRE, "无", List.of()));
        assertThatThrownBy(() -> dossiers.add(empty)).isInstanceOf(IllegalArgumentException.class);
        assertThat(dossiers.all()).isEmpty();
    }

    @Test
    void twentyThousandLinesOfAsManyNamesGoIn() {
        List<BudgetLine> lines = IntStream.range(0, 20_000)
                .mapToObj(row -> Specimens.budgetLine(row, "项目" + row, Amount.ofFen(row)))
                .toList();
        dossiers.add(Specimens.all(CENTRE));
        dossiers.add(List.of(expenditure("大", lines)));
        assertThat(dossier(CENTRE).expenditure()).isEqualTo(lines);
    }

    @Test
    void addsAtTheSameTimeAreBothStored() throws InterruptedException {
        Thread centre = new Thread(() -> dossiers.add(Specimens.all(CENTRE)));
        Thread bureau = new Thread(() -> new Dossiers(database.dataSource()).add(Specimens.all(BUREAU)));
        centre.start();
        bureau.start();
        centre.join();
        bureau.join();
        assertThat(dossiers.missing(CENTRE)).isEmpty();
        assertThat(dossiers.missing(BUREAU)).isEmpty();
    }

    private Dossier dossier(DossierKey key) {
        return dossiers.complete(key).orElseThrow();
    }

    private static Export expenditure(String content, List<? extends Entry> lines) {
        return Specimens.export(ExportKind.EXPENDITURE, CENTRE, content, lines);
    }

    private static Export declaring(EnumSet<ExportKind> nothingToReport) {
        return Specimens.export(ExportKind.UNIT, CENTRE, "声明", List.of(Specimens.unit(nothingToReport)));
    }

    private int count(String table) {
        return JdbcClient.create(database.dataSource())
                .sql("SELECT COUNT(*) FROM " + table)
                .query(Integer.class)
                .single();
    }
}
