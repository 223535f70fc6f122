package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.document.Change;
import org.gongkai.document.Changes;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Disclosures;
import org.gongkai.document.Edition;
import org.gongkai.document.FigureIndex;
import org.gongkai.document.FigureIndex.Located;
import org.gongkai.intake.Excerpt;
import org.gongkai.intake.Excerpts;
import org.gongkai.model.ColumnLetters;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Origin;
import org.gongkai.output.csv.CsvWriter;
import org.gongkai.table.Cell;
import org.gongkai.table.DisclosureTables;
import org.gongkai.table.Figure;
import org.gongkai.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From every printed figure a way leads to cells of the office's own files, and they add up to it. */
class TraceTest {
    @TempDir
    private Path folder;

    /** A unit whose exports stand here. */
    private enum Unit {
        /** All its figures come from tables. */
        REFERENCE("seeds/yangquan-2026"),
        /** What it carries forward comes from its 单位信息. */
        BUREAU("src/test/resources/exports/second-unit/bureau");

        private final Path exports;

        Unit(String exports) {
            this.exports = Path.of(exports);
        }

        List<Path> files() throws IOException {
            return TraceTest.files(exports);
        }
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyFigureIsTheSumOfWhatStandsInTheCellsOfItsExcerpts(Unit unit) throws Exception {
        List<Located> figures = figures(unit);
        Map<Origin, Excerpt> excerpts = excerpts(unit, figures);
        Set<String> elsewhere = new TreeSet<>();
        for (Located located : figures) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Origin origin : new LinkedHashSet<>(located.figure().origins())) {
                Excerpt excerpt = Objects.requireNonNull(excerpts.get(origin));
                sum = sum.add(new BigDecimal(excerpt.value()));
                if (excerpt.heading().isEmpty()) {
                    elsewhere.add(located.row());
                }
            }
            assertThat(sum)
                    .as(located.toString())
                    .isEqualByComparingTo(located.figure().amount().yuan());
        }
        assertThat(elsewhere).isEqualTo(unit == Unit.BUREAU ? Set.of("年终结转", "支出总计") : Set.of());
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void theCellOfAFigureShowsTheFigureAndEveryFigureHasOne(Unit unit) throws Exception {
        Disclosure disclosure = disclosure(unit);
        FigureIndex index = FigureIndex.of(disclosure);
        Map<String, List<CsvRecord>> files = new TreeMap<>();
        for (Path file : new CsvWriter().write(disclosure, folder.resolve("out"))) {
            if (file.getFileName().toString().startsWith("table-")) {
                files.put(file.getFileName().toString(), records(file));
            }
        }
        int shown = 0;
        for (Map.Entry<String, List<CsvRecord>> file : files.entrySet()) {
            List<CsvRecord> rows = file.getValue();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).getFieldCount(); column++) {
                    String reference = file.getKey() + "!" + ColumnLetters.of(column) + (row + 1);
                    List<Located> found = index.byCell(reference);
                    found.forEach(figure -> assertThat(figure.cell()).isEqualTo(reference));
                    String text = rows.get(row).getField(column);
                    boolean figure = text.matches("-?\\d+\\.\\d\\d");
                    assertThat(found.stream().map(each -> each.figure().print()).toList())
                            .as(reference)
                            .isEqualTo(figure ? List.of(text) : List.of());
                    shown += found.size();
                }
            }
        }
        assertThat(shown).isEqualTo(figures(unit).size()).isGreaterThan(150);
    }

    @Test
    void theReferenceDoesNotDifferFromItself() throws Exception {
        assertThat(Changes.between(disclosure(Unit.REFERENCE), disclosure(Unit.REFERENCE)))
                .isEmpty();
    }

    @Test
    void aCorrectedExportChangesTheFiguresThatItsRowIsPartOfAndNoOther() throws Exception {
        Disclosure before = disclosure(Unit.REFERENCE);
        Path corrected = Files.createDirectories(folder.resolve("corrected"));
        for (Path file : Unit.REFERENCE.files()) {
            String text = Files.readString(file).replace(",6482545.20", ",6482545.21");
            Files.writeString(corrected.resolve(file.getFileName()), text);
        }
        List<Change> changes = Changes.between(before, disclosure(files(corrected)));
        Origin first = new Origin(Fingerprint.of(Unit.REFERENCE.exports.resolve("expenditure.csv")), "", 2);
        long part = figures(Unit.REFERENCE).stream()
                .filter(located -> located.figure().origins().contains(first))
                .count();
        assertThat(changes)
                .hasSize((int) part)
                .allSatisfy(change -> assertThat(change.difference()).isEqualTo("0.01"))
                .allSatisfy(change -> assertThat(change.place()).startsWith("表"));
    }

    /** Every figure that is shown or sums a record, through the cell it stands in. */
    private List<Located> figures(Unit unit) throws Exception {
        Disclosure disclosure = disclosure(unit);
        FigureIndex index = FigureIndex.of(disclosure);
        List<Located> figures = new ArrayList<>();
        for (Table table : DisclosureTables.fill(ReadDossier.of(ReadDossier.exports(unit.files())))) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    List<Located> found = index.byCell(table.number() + "!" + ColumnLetters.of(column) + (row + 2));
                    Cell cell = table.rows().get(row).cells().get(column);
                    assertThat(found.stream().map(Located::figure).toList())
                            .isEqualTo(cell instanceof Figure figure && isTraced(figure) ? List.of(cell) : List.of());
                    figures.addAll(found);
                }
            }
        }
        return figures;
    }

    private static boolean isTraced(Figure figure) {
        return !figure.print().isEmpty() || !figure.origins().isEmpty();
    }

    private Disclosure disclosure(Unit unit) throws Exception {
        return disclosure(unit.files());
    }

    private Disclosure disclosure(List<Path> files) throws Exception {
        return new Disclosures().assemble(ReadDossier.of(ReadDossier.exports(files)), Edition.PUBLIC);
    }

    static List<Path> files(Path exports) throws IOException {
        try (Stream<Path> files = Files.list(exports)) {
            return files.sorted().toList();
        }
    }

    /** The excerpts of all places; each of a table holds what a reader of its own finds there, in the last column. */
    private static Map<Origin, Excerpt> excerpts(Unit unit, List<Located> figures) throws IOException {
        List<Origin> origins = figures.stream()
                .flatMap(located -> located.figure().origins().stream())
                .toList();
        Map<Origin, Excerpt> excerpts = new LinkedHashMap<>();
        for (Path file : unit.files()) {
            String fingerprint = Fingerprint.of(file);
            List<Origin> own = origins.stream()
                    .filter(origin -> origin.fingerprint().equals(fingerprint))
                    .toList();
            for (Excerpt excerpt : Excerpts.of(file, own)) {
                excerpts.put(excerpt.origin(), excerpt);
                if (file.toString().endsWith(".csv")) {
                    CsvRecord row = records(file).get(excerpt.origin().row() - 1);
                    int last = row.getFieldCount() - 1;
                    assertThat(excerpt.value()).isEqualTo(row.getField(last));
                    assertThat(excerpt.cell())
                            .isEqualTo(ColumnLetters.of(last) + excerpt.origin().row());
                }
            }
        }
        return excerpts;
    }

    private static List<CsvRecord> records(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
