package org.gongkai.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.gongkai.intake.Dropped;
import org.gongkai.intake.Exports;
import org.gongkai.model.Export;
import org.gongkai.model.ReviewSheet;
import org.gongkai.refusal.Problem;
import org.gongkai.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCopiesTest {
    private static final Path SEEDS = Path.of("seeds/yangquan-2026");
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    @Test
    void aTextTableKeepsItsTextsAtTheirPlaces() throws IOException {
        Path file = new Dropped(folder)
                .bytes(
                        "支出.csv",
                        "支出预算表,,\n\n单位编码,项目名称,金额（元）\n029017,=1+1,\"1,200.50\"\n029017,\"两\n行\",-3\n029017,@甲,+4\n"
                                .getBytes(Charset.forName("GB18030")));
        Path copy = new Annotated(out).copy(file, Annotated.at("", "C4", Mark.ERROR, "P05"));
        assertThat(copy.getFileName()).hasToString("支出-审核意见.xlsx");
        try (Workbook book = Annotated.open(copy)) {
            Sheet sheet = book.getSheet("数据");
            assertThat(sheet.getRow(1)).isNull();
            assertThat(text(sheet, "A1")).isEqualTo("支出预算表");
            assertThat(text(sheet, "A4")).isEqualTo("029017");
            assertThat(text(sheet, "B4")).isEqualTo("=1+1");
            assertThat(text(sheet, "C4")).isEqualTo("1,200.50");
            assertThat(text(sheet, "B5")).isEqualTo("两\n行");
            assertThat(text(sheet, "B7")).isEqualTo("@甲");
            assertThat(text(sheet, "C7")).isEqualTo("+4");
            for (Row row : sheet) {
                row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING));
            }
            assertThat(sheet.getRow(3).getCell(2).getCellComment()).isNotNull();
            assertThat(book.getSheetAt(0).getRow(2).getCell(3).getHyperlink().getAddress())
                    .isEqualTo("'数据'!C4");
        }
    }

    @Test
    void aCopyOfATableThatIsDroppedAgainHasTheSameRecords() throws Exception {
        for (Path file : List.of(
                SEEDS.resolve("expenditure.csv"),
                SEEDS.resolve("revenue.csv"),
                CORPUS.resolve("xlsx-merged-title-and-headers/支出.xlsx"),
                CORPUS.resolve("xls-merged-title-and-headers/支出.xls"))) {
            String sheet = file.toString().endsWith(".csv") ? "" : "支出明细";
            Path copy = new Annotated(out).copy(file, Annotated.at(sheet, "B6:C6", Mark.ERROR, "P05"));
            List<Export> before = new Exports().read(file).exports();
            List<Export> after = new Exports().read(copy).exports();
            assertThat(after)
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*origin", ".*source")
                    .isEqualTo(before);
            assertThat(new Exports().read(copy).notices()).contains("工作表“审核意见”是审核意见，不是数据，未读取");
        }
    }

    @Test
    void aDocumentIsWrittenAValueALine() throws IOException {
        Path file = SEEDS.resolve("projects.json");
        Path copy = new Annotated(out)
                .copy(
                        file,
                        Annotated.at("", "项目[1].年度资金.总额", Mark.ERROR, "P05"),
                        Annotated.at("", "项目[2]", Mark.INFO, "P06"));
        try (Workbook book = Annotated.open(copy)) {
            Sheet sheet = book.getSheet("项目库");
            String link = book.getSheetAt(0).getRow(2).getCell(3).getHyperlink().getAddress();
            Row amount = sheet.getRow(new CellReference(link).getRow());
            assertThat(texts(amount)).containsExactly("140300260000000000111", "检验检测设备日常维护更新", "年度资金.总额", "1000000.00");
            assertThat(amount.getCell(3).getCellComment().getString().getString())
                    .startsWith("P05");
            String second =
                    book.getSheetAt(0).getRow(3).getCell(3).getHyperlink().getAddress();
            assertThat(second).matches("'项目库'!A\\d+:B\\d+");
            assertThat(texts(book.getSheetAt(0).getRow(3))).contains("项目[2]");
        }
    }

    @Test
    void whatAUnitTellsOfItselfIsWrittenAValueALine() throws IOException {
        Path copy = new Annotated(out).copy(SEEDS.resolve("unit.json"), Annotated.at("", "名称", Mark.ERROR, "P05"));
        try (Workbook book = Annotated.open(copy)) {
            Sheet sheet = book.getSheet("单位信息");
            assertThat(texts(sheet.getRow(3))).containsExactly("", "", "名称", "阳泉市综合检验检测中心");
            assertThat(sheet.getRow(3).getCell(3).getCellComment()).isNotNull();
        }
    }

    @Test
    void aCopyThatIsNoDataIsRefusedWhenItIsDroppedAgain() throws IOException {
        Path copy =
                new Annotated(out).copy(SEEDS.resolve("projects.json"), Annotated.at("", "项目[1]", Mark.ERROR, "P05"));
        assertThat(Dropped.problems(copy)).extracting(Problem::value).contains(ReviewSheet.NOT_DATA);
    }

    @Test
    void aReviewAloneIsRefused() {
        Path report =
                new Dropped(folder).file("x.csv", "规则号,级别,文件,工作表,单元格,项目,实际,应为,差额,原因,怎么改,依据\nP05,须修改,a,,,,,,,,,\n");
        assertThat(Dropped.problems(report)).extracting(Problem::value).containsExactly("只有审核意见");
    }

    @Test
    void ofATooLargeTableOnlyTheRowsConcernedAreCopied() throws IOException, RefusedException {
        StringBuilder text = new StringBuilder("a,b,c,d,e,f,g,h,i,j\n");
        for (int row = 2; row <= 31_000; row++) {
            text.append(row).append(",b,c,d,e,f,g,h,i,j\n");
        }
        Path file = new Dropped(folder).file("大表.csv", text.toString());
        Path copy = new Annotated(out).copy(file, Annotated.at("", "A30000", Mark.ERROR, "P05"));
        try (Workbook book = Annotated.open(copy)) {
            Sheet sheet = book.getSheet("数据");
            assertThat(text(sheet, "A30000")).isEqualTo("30000");
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(21);
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .contains("原文件太大", ReviewSheet.NOT_DATA);
        }
    }

    @Test
    void everyFileOfAnArchiveWithFindingsHasItsCopy() throws IOException {
        Map<String, Path> members = new LinkedHashMap<>();
        for (String name : List.of("revenue.csv", "assets.csv", "unit.json")) {
            members.put("甲/" + name, SEEDS.resolve(name));
        }
        Path archive = new Dropped(folder).archive("x.zip", members);
        assertThat(new Annotated(out)
                        .write(
                                archive,
                                Annotated.at("甲/unit.json", "", "名称", Mark.INFO, "P06"),
                                Annotated.at("甲/revenue.csv", "", "H2", Mark.ERROR, "P05")))
                .containsExactly("甲-revenue-审核意见.xlsx", "甲-unit-审核意见.xlsx");
    }

    @Test
    void theSameFindingsGiveTheSameBytes() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Path file = SEEDS.resolve("expenditure.csv");
        Annotation[] found = {Annotated.at("", "O2", Mark.ERROR, "P05"), Annotated.at("", "A3:O3", Mark.INFO, "P06")};
        assertThat(new Annotated(other).copy(file, found)).hasSameBinaryContentAs(new Annotated(out).copy(file, found));
    }

    @Test
    void aPageUnderTheNameOfAWorkbookBecomesOne() throws IOException {
        Path file = new Dropped(folder)
                .file(
                        "支出.xls",
                        "<html><table><tr><td colspan=2>标题</td></tr><tr><td>甲</td><td>=1</td></tr></table></html>");
        Path copy = new Annotated(out).copy(file, Annotated.at("", "B2", Mark.ERROR, "P05"));
        try (Workbook book = Annotated.open(copy)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(text(book.getSheetAt(1), "B2")).isEqualTo("=1");
            assertThat(book.getSheetAt(1).getRow(0).getCell(1)).isNull();
        }
    }

    private static String text(Sheet sheet, String cell) {
        CellReference at = new CellReference(cell);
        Cell found = sheet.getRow(at.getRow()).getCell(at.getCol());
        return found.getStringCellValue();
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(column -> row.getCell(column).getStringCellValue())
                .toList();
    }
}
