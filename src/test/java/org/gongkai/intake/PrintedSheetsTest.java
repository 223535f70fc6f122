package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.form.Trait;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Entry;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.PrintedFigure;
import org.gongkai.model.Source;
import org.gongkai.reference.PrintedBook;
import org.gongkai.reference.ReferenceDisclosure;
import org.gongkai.reference.ReferenceTable;
import org.gongkai.refusal.Observations;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;

/** A workbook of printed tables, sheet by sheet, with merged cells and with sheets that are something else. */
class PrintedSheetsTest {
    private static final String LINES = "预算年度,单位编码,项目编码,品目编码,品目名称,采购类别,金额（元）";

    private final Observations seen = new Observations();
    private final Tables tables = new Tables(new Source("报表.xlsx", "f"), seen);

    @Test
    void everySheetOfTheReferenceIsReadWhetherItsCellsAreMergedOrBlank() throws Exception {
        List<ReferenceTable> reference = ReferenceDisclosure.read().tables();
        for (ReferenceTable table : reference) {
            sheet("表" + table.number(), merged(PrintedBook.rows(table, PrintedBook.UNIT), table));
        }
        List<PrintedFigure> merged = figures();
        Tables blank = new Tables(new Source("报表.xlsx", "f"), seen);
        for (ReferenceTable table : reference) {
            feed(
                    blank,
                    "表" + table.number(),
                    PrintedBook.rows(table, PrintedBook.UNIT).stream()
                            .map(Cells::plain)
                            .toList());
        }
        assertThat(merged).hasSizeGreaterThan(700).isEqualTo(figures(blank.exports()));
    }

    @Test
    void aCoverAContentsSheetAndATableThatIsNotPublishedAreLeftOutAndSaid() {
        sheet("封面", "某某中心", "2026年部门预算");
        sheet("目录", "目录", "2026年预算收支总表,1", "2026年预算收入总表,2");
        fund("表八", "单位名称：029017-某某中心");
        sheet("采购", "2026年政府采购预算表", "单位名称：某某中心,单位：万元", "采购项目,金额", "电脑,1.00");
        assertThat(figures()).hasSize(3);
        assertThat(seen.notices())
                .contains("工作表“目录”第 1 行、工作表“目录”第 3 行：目录，未读取", "工作表“封面”没有认得出的表头，未读取", "工作表“采购”：不是十三张公开报表之一，未读取");
    }

    @Test
    void aSheetOfNeitherKindIsRefusedWhereNoTableIsPrinted() {
        sheet("另一", "2026年政府采购预算表", "单位名称：某某中心,单位：万元", "采购项目,金额", "电脑,1.00");
        sheet("采购", LINES, "2026,029017,P1,A02,电脑,货物,1.00");
        assertThat(tables.exports()).isEmpty();
        assertThat(seen.problems()).extracting(Problem::place).containsExactly("工作表“另一”第 3 行（表头）");
    }

    @Test
    void linesBesidePrintedTablesAreReadAsLines() {
        fund("表八", "单位名称：029017-某某中心");
        sheet("采购", "2026年部门支出总表", LINES, "2026,029017,P1,A02,电脑,货物,1.00");
        assertThat(tables.exports())
                .extracting(Export::kind)
                .containsExactly(ExportKind.PROCUREMENT, ExportKind.PRINTED_TABLES);
    }

    @Test
    void twoUnitsOfOneWorkbookAreKeptApartByTheirNames() {
        fund("甲", "单位名称：029017-甲中心");
        fund("乙", "单位名称：029018-乙中心");
        fund("乙二", "单位名称：乙中心");
        assertThat(tables.exports())
                .extracting(export -> export.dossier() + " " + export.entries().size())
                .containsExactly(new DossierKey("029017", 2026) + " 3", new DossierKey("029018", 2026) + " 6");
    }

    @Test
    void aTableOfAnotherNameGetsNobodysCode() {
        fund("甲", "单位名称：029017-甲中心");
        fund("乙", "单位名称：乙中心");
        fund("乙二", "单位名称：乙中心");
        assertThat(tables.exports()).isEmpty();
        assertThat(seen.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("工作表“乙”表八“政府性基金预算支出表”（表头上方）");
            assertThat(problem.value()).isEqualTo("乙中心");
        });
    }

    @Test
    void twoCodesForOneNameAreRefused() {
        fund("甲", "单位名称：029017-甲中心");
        fund("又甲", "单位名称：029018-甲中心");
        fund("再甲", "单位名称：甲中心");
        assertThat(tables.exports()).isEmpty();
        assertThat(seen.problems()).extracting(Problem::value).containsExactly("029017、029018");
    }

    @Test
    void aFormulaWithoutAValueIsRefused() {
        Map<Integer, Trait> traits = new HashMap<>();
        traits.put(2, Trait.UNCOMPUTED);
        Sheet sheet = new Sheet("", "表八");
        tables.begin(sheet, "XLSX");
        rows(sheet, "2026年政府性基金预算支出表", "单位名称：029017-甲中心,单位：万元", "科目编码,科目名称,合计,基本支出,项目支出")
                .forEach(tables::row);
        tables.row(new Row(sheet, 4, List.of("合计", "", "=SUM(C5:C9)", "", ""), traits));
        tables.end();
        assertThat(tables.exports()).isEmpty();
        assertThat(seen.problems()).extracting(Problem::place).containsExactly("工作表“表八”单元格 C4（合计）");
    }

    private void fund(String name, String unit) {
        sheet(name, "2026年政府性基金预算支出表", unit + ",单位：万元", "科目编码,科目名称,合计,基本支出,项目支出", "合计,,3.00,,3.00");
    }

    private void sheet(String name, String... lines) {
        Sheet sheet = new Sheet("", name);
        tables.begin(sheet, "XLSX");
        rows(sheet, lines).forEach(tables::row);
        tables.end();
    }

    private void sheet(String name, List<Cells> rows) {
        feed(tables, name, rows);
    }

    private static void feed(Tables tables, String name, List<Cells> rows) {
        Sheet sheet = new Sheet("", name);
        tables.begin(sheet, "XLSX");
        for (int i = 0; i < rows.size(); i++) {
            tables.row(new Row(sheet, i + 1, rows.get(i).texts(), rows.get(i).traits()));
        }
        tables.end();
    }

    private static List<Row> rows(Sheet sheet, String... lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new Row(sheet, rows.size() + 1, List.of(line.split(",", -1))));
        }
        return rows;
    }

    private List<PrintedFigure> figures() {
        return figures(tables.exports());
    }

    private List<PrintedFigure> figures(List<Export> exports) {
        assertThat(seen.problems()).isEmpty();
        List<Entry> entries =
                exports.stream().flatMap(export -> export.entries().stream()).toList();
        return entries.stream().map(PrintedFigure.class::cast).toList();
    }

    /** The rows as a workbook has them: the title and every heading merged over the blanks beside and below it. */
    private static List<Cells> merged(List<List<String>> rows, ReferenceTable table) {
        int from = 3;
        int to = from + table.header().size();
        List<Cells> merged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> texts = new ArrayList<>(rows.get(i));
            Map<Integer, Trait> traits = new HashMap<>();
            for (int column = 0; column < texts.size(); column++) {
                boolean blank = texts.get(column).isEmpty();
                boolean beside = column > 0
                        && (i < 2 || (i >= from && i < to && (i == from || isCovered(merged, i - 1, column))));
                boolean below = i > from && i < to;
                if (blank && (beside || below)) {
                    texts.set(
                            column,
                            beside
                                    ? texts.get(column - 1)
                                    : merged.get(i - 1).texts().get(column));
                    traits.put(column, Trait.COVERED);
                }
            }
            merged.add(new Cells(texts, traits));
        }
        return merged;
    }

    private static boolean isCovered(List<Cells> rows, int row, int column) {
        return rows.get(row).traits().get(column) == Trait.COVERED
                && rows.get(row)
                        .texts()
                        .get(column)
                        .equals(rows.get(row).texts().get(column - 1));
    }

    /** A row before it has a place. */
    private record Cells(List<String> texts, Map<Integer, Trait> traits) {
        static Cells plain(List<String> texts) {
            return new Cells(texts, Map.of());
        }
    }
}
