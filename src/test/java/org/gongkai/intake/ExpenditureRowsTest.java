package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.DossierKey;
import org.gongkai.model.EconomicCode;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.FunctionalCode;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.gongkai.model.Origin;
import org.gongkai.model.Subject;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpenditureRowsTest {
    private static final String HEADER =
            "预算年度,单位编码,单位名称,支出项目类别,项目编码,项目名称,支出功能分类科目编码,支出功能分类科目名称,部门预算支出经济分类科目编码,部门预算支出经济分类科目名称,政府预算支出经济分类科目编码,政府预算支出经济分类科目名称,资金性质,资金来源,金额（元）";
    private static final String ROW =
            "2026,029017,检测中心,人员类,14030026R01,工资,2080505,机关事业单位基本养老保险缴费支出,30108,机关事业单位基本养老保险缴费,50501,工资福利支出,一般公共预算,当年预算,\"1,234.50\"";

    private final Path folder;
    private final Dropped dropped;

    ExpenditureRowsTest(@TempDir Path folder) {
        this.folder = folder;
        dropped = new Dropped(folder);
    }

    @Test
    void aRowIsABudgetLine() throws Exception {
        List<Export> exports = dropped.read(Dropped.lines(HEADER, ROW)).exports();
        assertThat(exports)
                .extracting(Export::kind, Export::dossier)
                .containsExactly(tuple(ExportKind.EXPENDITURE, new DossierKey("029017", 2026)));
        assertThat(exports.get(0).entries())
                .containsExactly(new BudgetLine(
                        ExpenditureCategory.PERSONNEL,
                        "14030026R01",
                        "工资",
                        new Subject<>(new FunctionalCode("2080505"), "机关事业单位基本养老保险缴费支出"),
                        new Subject<>(new EconomicCode("30108"), "机关事业单位基本养老保险缴费"),
                        new Subject<>(new EconomicCode("50501"), "工资福利支出"),
                        FundSource.GENERAL_PUBLIC_BUDGET,
                        FundOrigin.CURRENT_YEAR,
                        Amount.ofFen(123_450),
                        false,
                        new Origin(Fingerprint.of(folder.resolve("export")), "", 2)));
    }

    @Test
    void columnsMayStandInAnyOrder() throws Exception {
        String row = ROW.replace("\"1,234.50\"", "1234.5");
        List<BudgetLine> usual = dropped.records(BudgetLine.class, Dropped.lines(HEADER, row));
        List<BudgetLine> shuffled = dropped.records(BudgetLine.class, Dropped.lines(shuffled(HEADER), shuffled(row)));
        assertThat(shuffled)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origin")
                .isEqualTo(usual);
    }

    @Test
    void shorterNamesOfColumnsAreKnown() throws Exception {
        String header = HEADER.replace("支出功能分类科目", "科目")
                .replace("部门预算支出经济分类科目", "部门经济科目")
                .replace("政府预算支出经济分类科目", "政府经济科目")
                .replace("（元）", "(元)");
        assertThat(dropped.records(BudgetLine.class, Dropped.lines(header, ROW)))
                .hasSize(1);
    }

    @Test
    void eachRefusalHasItsPlaceAndValue() {
        String row = ROW.replace("人员类", "人员")
                .replace("2080505", "2.08E+06")
                .replace("30108", "301")
                .replace("50501", "30501")
                .replace("一般公共预算", "")
                .replace("当年预算", "今年")
                .replace("\"1,234.50\"", "无");
        assertThat(dropped.problems(Dropped.lines(HEADER, ROW, row)))
                .extracting(Problem::place, Problem::value)
                .containsExactly(
                        tuple("单元格 D3（支出项目类别）", "人员"),
                        tuple("单元格 G3（支出功能分类科目编码）", "2.08E+06"),
                        tuple("单元格 I3（部门预算支出经济分类科目编码）", "301"),
                        tuple("单元格 K3（政府预算支出经济分类科目编码）", "30501"),
                        tuple("单元格 M3（资金性质）", ""),
                        tuple("单元格 N3（资金来源）", "今年"),
                        tuple("单元格 O3（金额）", "无"));
    }

    @Test
    void anExportThatLacksAColumnIsNotTakenForRevenue() {
        assertThat(dropped.problems(Dropped.lines(HEADER.replace("政府预算支出经济分类科目名称", "备注"), ROW)))
                .singleElement()
                .returns("“支出预算明细”的表头（最接近的一种），还缺：政府预算支出经济分类科目名称", Problem::expected);
    }

    @Test
    void anUnknownItemIsReadAndToldOnce() throws Exception {
        String row = ROW.replace("2080505", "2080577");
        assertThat(dropped.read(Dropped.lines(HEADER, row, row)).notices())
                .containsExactly(
                        "单元格 G2（支出功能分类科目编码）、单元格 G3（支出功能分类科目编码）：" + "功能科目“2080577”不在 2026 年科目表中，其类、款有效，已按原样读取，请核对");
    }

    @Test
    void anUnknownSectionIsRefusedWithTheNearest() {
        assertThat(dropped.problems(Dropped.lines(HEADER, ROW.replace("2080505", "2087705"))))
                .singleElement()
                .returns("单元格 G2（支出功能分类科目编码）", Problem::place)
                .returns("2087705", Problem::value)
                .returns("2026 年科目表中有的款级科目", Problem::expected);
    }

    @Test
    void aSubtotalOfAFunctionIsNoBudgetLine() throws Exception {
        Reading reading = dropped.read(Dropped.lines(HEADER, ROW, "2026,029017,检测中心,,,,2080505,小计,,,,,,,1234.50"));
        assertThat(reading.exports().get(0).entries()).hasSize(1);
        assertThat(reading.notices()).containsExactly("第 3 行：合计、小计，未读取");
    }

    @Test
    void whatRepeatsIsHeldOnce() throws Exception {
        Path file = Files.writeString(folder.resolve("x.csv"), Dropped.lines(HEADER, ROW, ROW));
        List<BudgetLine> lines = new Exports()
                .read(file).exports().get(0).entries().stream()
                        .map(BudgetLine.class::cast)
                        .toList();
        assertThat(lines.get(1).function().code())
                .isSameAs(lines.get(0).function().code());
        assertThat(lines.get(1).projectName()).isSameAs(lines.get(0).projectName());
    }

    private static String shuffled(String line) {
        String[] cells = line.split(",", -1);
        return IntStream.range(0, cells.length)
                .mapToObj(i -> cells[i * 7 % cells.length])
                .collect(Collectors.joining(","));
    }
}
