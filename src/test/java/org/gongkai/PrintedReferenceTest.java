package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.CrossChecks;
import org.gongkai.check.Finding;
import org.gongkai.intake.Exports;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.PrintedFigure;
import org.gongkai.reference.PrintedBook;
import org.gongkai.reference.ReferenceDisclosure;
import org.gongkai.reference.ReferenceTable;
import org.gongkai.table.Cell;
import org.gongkai.table.DisclosureTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The tables that were published, read as a second source, agree with those computed from the seeds; nothing else does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedReferenceTest {
    private static final BigDecimal ONE_CENTI_WAN = new BigDecimal("0.01");

    private List<ReferenceTable> tables;
    private Dossier dossier;

    @BeforeAll
    void read(@TempDir Path folder) throws Exception {
        tables = ReferenceDisclosure.read().tables();
        dossier = dossier(folder, PrintedBook.csv(tables, PrintedBook.UNIT));
    }

    @Test
    void everyCellOfEveryColumnOfFiguresIsRead() {
        assertThat(tables).allSatisfy(table -> assertThat(dossier.printed())
                .filteredOn(figure ->
                        figure.table() == table.number() && !figure.amount().isZero())
                .extracting(figure -> figure.amount().wan().toPlainString())
                .containsExactlyElementsOf(table.rows().stream()
                        .flatMap(List::stream)
                        .filter(cell -> cell.matches("-?\\d+\\.\\d\\d"))
                        .toList()));
        assertThat(dossier.printed()).hasSizeGreaterThan(700);
    }

    @Test
    void theReferenceAgreesEverywhere() {
        assertThat(found(dossier)).isEmpty();
    }

    @Test
    void anyFigureThatMovesByTheLastDigitIsFoundInItsCellAndNoOther() {
        List<PrintedFigure> figures = dossier.printed();
        for (int i = 0; i < figures.size(); i++) {
            PrintedFigure figure = figures.get(i);
            if (!figure.amount().isZero()) {
                Amount moved = Amount.printedWan(figure.amount().wan().add(ONE_CENTI_WAN));
                assertThat(found(with(dossier.expenditure(), moved(i, moved))))
                        .as(figure.toString())
                        .singleElement()
                        .satisfies(finding -> {
                            assertThat(finding.code()).isEqualTo("T01");
                            assertThat(finding.cell()).isEqualTo(figure.cell());
                            assertThat(finding.file()).isEqualTo("报表.csv");
                        });
            }
        }
    }

    @Test
    void aLineThatMovesWithinTheRoundingOfEveryTableIsNotFound() {
        int moved = 0;
        for (int i = 0; i < dossier.expenditure().size(); i++) {
            for (long fen : new long[] {-2_000, -1_000, 1_000, 2_000}) {
                Dossier other = with(moved(i, fen), dossier.printed());
                if (prints(other).equals(prints(dossier))) {
                    moved++;
                    assertThat(found(other)).isEmpty();
                }
            }
        }
        assertThat(moved).isGreaterThan(10);
    }

    @Test
    void oneWrongDigitInTheFileGivesOneFindingThatSaysWhatWhereAndByHowMuch(@TempDir Path folder) throws Exception {
        String csv = PrintedBook.csv(tables.subList(2, 3), PrintedBook.UNIT)
                .replace("2013810,质量基础,200.00", "2013810,质量基础,210.00");
        assertThat(found(dossier(folder, csv)).get(0)).satisfies(finding -> {
            assertThat(finding.severity().term()).isEqualTo("须修改");
            assertThat(finding.cell()).isEqualTo("C11");
            assertThat(finding.project()).isEqualTo("表三 2013810 质量基础“2026年预算数／合计”");
            assertThat(finding.found()).isEqualTo("报表印出 2100000.00 元");
            assertThat(finding.expected()).isEqualTo("由明细算出 2000000.00 元");
            assertThat(finding.difference()).isEqualTo("100000.00");
        });
    }

    @Test
    void aTableThatSaysTheWrongUnitIsNamedOnceForEachSideAndNotCellByCell(@TempDir Path folder) throws Exception {
        String csv = PrintedBook.csv(tables, PrintedBook.UNIT).replace("单位：万元", "单位：元");
        assertThat(found(dossier(folder, csv)))
                .extracting(Finding::code)
                .containsOnly("T04")
                .hasSize(10);
    }

    @Test
    void partOfTheBookIsComparedAndTheRestIsNamed(@TempDir Path folder) throws Exception {
        Dossier part = dossier(folder, PrintedBook.csv(tables.subList(0, 6), PrintedBook.UNIT));
        assertThat(found(part)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("T05");
            assertThat(finding.severity().term()).isEqualTo("提示");
            assertThat(finding.found()).isEqualTo("报表文件中没有表十、表十二");
        });
    }

    private static List<String> prints(Dossier dossier) {
        return DisclosureTables.fill(dossier).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::print)
                .toList();
    }

    private List<BudgetLine> moved(int index, long fen) {
        List<BudgetLine> lines = new ArrayList<>(dossier.expenditure());
        BudgetLine line = lines.get(index);
        lines.set(
                index,
                new BudgetLine(
                        line.category(),
                        line.projectCode(),
                        line.projectName(),
                        line.function(),
                        line.departmental(),
                        line.government(),
                        line.fund(),
                        line.from(),
                        line.amount().plus(Amount.ofFen(fen)),
                        line.secret(),
                        line.origin()));
        return lines;
    }

    private List<PrintedFigure> moved(int index, Amount amount) {
        List<PrintedFigure> figures = new ArrayList<>(dossier.printed());
        PrintedFigure figure = figures.get(index);
        figures.set(
                index,
                new PrintedFigure(
                        figure.table(),
                        figure.side(),
                        figure.code(),
                        figure.name(),
                        figure.counterpart(),
                        figure.heading(),
                        amount,
                        figure.column(),
                        figure.origin()));
        return figures;
    }

    private Dossier with(List<BudgetLine> expenditure, List<PrintedFigure> printed) {
        return new Dossier(
                dossier.key(),
                dossier.unit(),
                expenditure,
                dossier.revenue(),
                dossier.projects(),
                dossier.assets(),
                dossier.procurement(),
                printed,
                dossier.explanations(),
                dossier.sources());
    }

    private static List<Finding> found(Dossier dossier) {
        return new CrossChecks()
                .reconcile(dossier).findings().stream()
                        .filter(finding -> finding.code().startsWith("T"))
                        .toList();
    }

    /** The seeds with printed tables beside them. */
    private static Dossier dossier(Path folder, String csv) throws Exception {
        List<Export> exports = new ArrayList<>(ReadDossier.exports(ReadDossier.seeds()));
        exports.addAll(printed(folder, csv));
        return ReadDossier.of(exports);
    }

    private static List<Export> printed(Path folder, String csv) throws Exception {
        List<Export> exports = new Exports().read(write(folder, csv)).exports();
        assertThat(exports).extracting(Export::kind).containsOnly(ExportKind.PRINTED_TABLES);
        return exports;
    }

    private static Path write(Path folder, String csv) throws IOException {
        return Files.writeString(folder.resolve("报表.csv"), csv);
    }
}
