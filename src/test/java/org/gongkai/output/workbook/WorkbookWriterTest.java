package org.gongkai.output.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.document.Block;
import org.gongkai.document.Block.FormCell;
import org.gongkai.document.Block.FormCell.Role;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Edition;
import org.gongkai.output.Samples;
import org.gongkai.output.proof.Reading;
import org.gongkai.output.proof.Script;
import org.gongkai.page.UnprintableException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookWriterTest {
    private static final Disclosure DISCLOSURE = Samples.disclosure();

    @TempDir
    private Path folder;

    private XSSFWorkbook workbook;

    @BeforeAll
    void write(@TempDir Path shared) throws IOException {
        workbook = open(new WorkbookWriter().write(DISCLOSURE, shared).get(0));
    }

    @AfterAll
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void whatIsReadBackIsWhatTheDisclosureSays() throws IOException {
        assertThat(readBack(DISCLOSURE)).isEqualTo(said(DISCLOSURE));
        Disclosure review = Samples.disclosure(Edition.REVIEW);
        assertThat(readBack(review)).isEqualTo(said(review));
    }

    @Test
    void eachPartTableAndFormHasASheet() {
        assertThat(names()).containsExactly("目录", "第一部分", "表一", "表二", "第三部分", "1 检测能力", "第三部分（续）");
    }

    @Test
    void figuresAreNumbersWithTheDigitsThatArePrinted() {
        XSSFCell total = find("表一", "2099.64");
        assertThat(total.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(total.getCellStyle().getDataFormatString()).isEqualTo("0.00");
        XSSFCell yuan = find("1 检测能力", "287670.6");
        assertThat(yuan.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
        assertThat(find("第三部分", "0.7620").getCellStyle().getDataFormatString()).isEqualTo("0.00%");
        assertThat(find("表一", "201381").getCellType()).isEqualTo(CellType.STRING);
    }

    @Test
    void nothingIsComputed() {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
            }
        }
        XSSFCell text = find("第一部分", "=1+1");
        assertThat(text.getCellType()).isEqualTo(CellType.STRING);
        assertThat(text.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(find("第一部分", "${x}").getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void headingsAreMergedKeptInSightAndRepeated() {
        XSSFSheet table = workbook.getSheet("表一");
        assertThat(table.getMergedRegions()).extracting(Object::toString).anyMatch(range -> range.endsWith("[A5:B5]"));
        assertThat(table.getMergedRegions()).extracting(Object::toString).anyMatch(range -> range.endsWith("[D5:D6]"));
        assertThat(table.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
        assertThat(table.getRepeatingRows().formatAsString()).isEqualTo("3:6");
        assertThat(workbook.getSheet("1 检测能力").getMergedRegions())
                .extracting(Object::toString)
                .anyMatch(range -> range.endsWith("[A5:A6]"));
    }

    @Test
    void eachSheetIsSetUpForA4OnePageWide() {
        for (Sheet sheet : workbook) {
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getPrintSetup().getLandscape())
                    .isEqualTo(sheet.getSheetName().equals("表二"));
            assertThat(sheet.getFooter().getCenter()).isEqualTo("— &P —");
        }
    }

    @Test
    void noRowIsHigherThanARowMayBeAndNoTextIsCut() {
        XSSFSheet form = workbook.getSheet("1 检测能力");
        XSSFCell longText = find("1 检测能力", Samples.LONG);
        int high = 0;
        for (var range : form.getMergedRegions()) {
            if (range.isInRange(longText)) {
                for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
                    assertThat(form.getRow(row).getHeight()).isLessThan((short) (409 * 20));
                    high += form.getRow(row).getHeight() / 20;
                }
            }
        }
        int lines = Samples.LONG.length() / (50 / 2);
        assertThat(high).isGreaterThan(lines * 14);
    }

    @Test
    void theContentsLeadToEveryPart() {
        List<String> places = new ArrayList<>();
        for (XSSFHyperlink link : workbook.getSheet("目录").getHyperlinkList()) {
            CellReference place = new CellReference(link.getLocation());
            places.add(workbook.getSheet(place.getSheetName())
                    .getRow(place.getRow())
                    .getCell(0)
                    .getStringCellValue());
        }
        assertThat(places)
                .containsSubsequence(
                        DISCLOSURE.contents().stream().map(line -> line.text()).toList())
                .contains("项目支出绩效目标表");
        XSSFHyperlink back = workbook.getSheet("表二").getHyperlink(0, 0);
        assertThat(new CellReference(back.getLocation()).getSheetName()).isEqualTo("目录");
    }

    @Test
    void theChartIsAPictureThatWordsDescribe() {
        assertThat(workbook.getSheet("第三部分").getDrawingPatriarch().getShapes())
                .singleElement()
                .satisfies(shape -> assertThat(((XSSFPicture) shape)
                                .getCTPicture()
                                .getNvPicPr()
                                .getCNvPr()
                                .getDescr())
                        .isEqualTo(Samples.chart().description()));
    }

    @Test
    void everySheetOfACopyForReviewSaysSo() throws IOException {
        Path file = new WorkbookWriter()
                .write(Samples.disclosure(Edition.REVIEW), folder)
                .get(0);
        try (XSSFWorkbook review = open(file)) {
            for (Sheet sheet : review) {
                assertThat(sheet.getHeader().getCenter()).startsWith("送审稿");
                int column = sheet.getSheetName().equals("目录") ? 0 : 1;
                assertThat(sheet.getRow(0).getCell(column).getStringCellValue()).startsWith("送审稿");
            }
        }
        for (Sheet sheet : workbook) {
            assertThat(sheet.getHeader().getCenter()).isEmpty();
        }
    }

    @Test
    void oddNamesOfProjectsMakeNamesOfSheets() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (String name : List.of("a/b\\c?[d]*:'", "'", "", "HISTORY", "很长的项目名称".repeat(300), "换\n行", "=1+1")) {
            FormCell cell = new FormCell(name, 1, 1, Role.TEXT);
            blocks.add(new Block.Form("form-" + blocks.size(), "表单", "（2026年度）", 1, List.of(List.of(cell))));
        }
        Disclosure odd = Samples.disclosure("029017", Edition.PUBLIC, blocks);
        assertThat(readBack(odd)).isEqualTo(said(odd));
        try (XSSFWorkbook written = open(folder.resolve("disclosure.xlsx"))) {
            for (Sheet sheet : written) {
                assertThat(sheet.getSheetName()).hasSizeBetween(1, 31).doesNotContainPattern("[\\\\/?*:'\\n\\[\\]]");
            }
            assertThat(written.getSheetName(1)).isEqualTo("1 a／b＼c？［d］＊：’");
        }
    }

    @Test
    void aTextThatSpellsACharacterInHexadecimalStaysAsItIs() throws IOException {
        assertThat(readBack(Samples.saying("_x0041_x0042_")).get(2)).containsExactly("_x0041_x0042_");
    }

    @Test
    void aPartWithoutANameHasASheetNevertheless() throws IOException {
        Disclosure nameless = Samples.disclosure(
                "029017", Edition.PUBLIC, List.of(new Block.Heading(1, "part-1", " ", true), new Block.Paragraph("")));
        assertThat(readBack(nameless)).isEqualTo(said(nameless));
    }

    @Test
    void aTextThatACellCannotHoldIsRefused() {
        assertThatThrownBy(() -> new WorkbookWriter().write(Samples.saying("字".repeat(32_768)), folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32768 字")
                .hasMessageContaining("写短");
    }

    @Test
    void aCharacterThatNoPageCanShowIsRefused() {
        assertThatThrownBy(() -> new WorkbookWriter().write(Samples.saying("甲\u0007乙"), folder))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("U+0007");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingTellsTheMomentOfWriting() throws IOException {
        Path file = new WorkbookWriter().write(DISCLOSURE, folder).get(0);
        byte[] first = Files.readAllBytes(file);
        new WorkbookWriter().write(DISCLOSURE, folder);
        assertThat(file).hasBinaryContent(first);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream())
                    .allSatisfy(
                            entry -> assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980));
            ZipEntry core = zip.getEntry("docProps/core.xml");
            try (InputStream properties = zip.getInputStream(core)) {
                assertThat(new String(properties.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("某市检验中心 2026年度单位预算公开", "2025-12-31T16:00:00Z")
                        .doesNotContain("POI");
            }
        }
    }

    private List<List<String>> readBack(Disclosure disclosure) throws IOException {
        new WorkbookWriter().write(disclosure, folder);
        return ((Reading.Lines) new WorkbookReader().read(folder)).lines();
    }

    private static List<List<String>> said(Disclosure disclosure) {
        return Script.of(disclosure).lines().stream().map(Script.Line::cells).toList();
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** The first cell of a sheet that holds a text, or exactly these digits. */
    private XSSFCell find(String sheet, String content) {
        for (Row row : workbook.getSheet(sheet)) {
            for (Cell cell : row) {
                XSSFCell found = (XSSFCell) cell;
                String held = found.getCellType() == CellType.STRING
                        ? found.getStringCellValue()
                        : String.valueOf(found.getRawValue());
                if (held.equals(content)) {
                    return found;
                }
            }
        }
        throw new AssertionError(sheet + " lacks " + content);
    }
}
