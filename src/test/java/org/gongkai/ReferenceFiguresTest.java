package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.RevenueLine;
import org.gongkai.reference.ReferenceDisclosure;
import org.gongkai.reference.ReferenceTable;
import org.gongkai.table.Cell;
import org.gongkai.table.DisclosureTables;
import org.gongkai.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No seed figure can move by 0.01 万元 without the published tables showing it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceFiguresTest {
    private static final Amount ONE_CENTI_WAN = Amount.ofFen(10_000);

    private Dossier dossier;
    private List<List<List<String>>> reference;

    @BeforeAll
    void read() throws Exception {
        dossier = seeds();
        reference = ReferenceDisclosure.read().tables().stream()
                .map(ReferenceTable::rows)
                .toList();
    }

    @Test
    void theSeedsPrintToTheReference() {
        assertThat(printed(dossier)).isEqualTo(reference);
    }

    @ParameterizedTest
    @MethodSource("everyExpenditure")
    void anExpenditureThatMovesIsSeen(int index) {
        List<BudgetLine> moved = new ArrayList<>(dossier.expenditure());
        BudgetLine line = moved.get(index);
        moved.set(
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
                        line.amount().plus(ONE_CENTI_WAN),
                        line.secret(),
                        line.origin()));
        assertThat(printed(with(moved, dossier.revenue()))).isNotEqualTo(reference);
    }

    @ParameterizedTest
    @MethodSource("everyRevenue")
    void aRevenueThatMovesIsSeen(int index) {
        List<RevenueLine> moved = new ArrayList<>(dossier.revenue());
        RevenueLine line = moved.get(index);
        moved.set(
                index,
                new RevenueLine(
                        line.function(),
                        line.revenue(),
                        line.fund(),
                        line.from(),
                        line.amount().minus(ONE_CENTI_WAN),
                        line.origin()));
        assertThat(printed(with(dossier.expenditure(), moved))).isNotEqualTo(reference);
    }

    IntStream everyExpenditure() {
        return IntStream.range(0, dossier.expenditure().size());
    }

    IntStream everyRevenue() {
        return IntStream.range(0, dossier.revenue().size());
    }

    private Dossier with(List<BudgetLine> expenditure, List<RevenueLine> revenue) {
        return new Dossier(
                dossier.key(),
                dossier.unit(),
                expenditure,
                revenue,
                dossier.projects(),
                dossier.assets(),
                dossier.procurement(),
                dossier.printed(),
                dossier.explanations(),
                dossier.sources());
    }

    private static List<List<List<String>>> printed(Dossier dossier) {
        return DisclosureTables.fill(dossier).stream()
                .map(ReferenceFiguresTest::printed)
                .toList();
    }

    private static List<List<String>> printed(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::print).toList())
                .toList();
    }

    private static Dossier seeds() throws Exception {
        List<Export> exports = ReadDossier.exports(ReadDossier.seeds());
        assertThat(exports)
                .extracting(Export::kind)
                .containsAll(ExportKind.needed())
                .hasSize(ExportKind.needed().size() + 1)
                .contains(ExportKind.EXPLANATIONS);
        return ReadDossier.of(exports);
    }
}
