package org.gongkai.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookCopiesTest {
    private static final Annotation AMOUNT = Annotated.at(OfficeBook.MAIN, "D5", Mark.ERROR, "P05");
    private static final Annotation NAME = Annotated.at(OfficeBook.MAIN, "B5", Mark.INFO, "P07");
    private static final Annotation BLANK = Annotated.at(OfficeBook.QUOTED, "C7", Mark.WARNING, "P06");
    private static final Annotation UNSEEN = Annotated.at(OfficeBook.HIDDEN, "A1", Mark.INFO, "P08");

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    @Test
    void nothingButTheFaultyCellsOfAWorkbookChanges() throws IOException {
        for (Path file : List.of(xlsx(), xls())) {
            Path copy = new Annotated(out).copy(file, AMOUNT, NAME, BLANK);
            try (Workbook before = Annotated.open(file);
                    Workbook after = Annotated.open(copy)) {
                assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
                for (Sheet sheet : before) {
                    assertSame(sheet, after.getSheet(sheet.getSheetName()));
                }
                assertThat(after.isSheetHidden(after.getSheetIndex(OfficeBook.HIDDEN)))
                        .isTrue();
                assertThat(after.getPrintArea(after.getSheetIndex(OfficeBook.MAIN)))
                        .isEqualTo(before.getPrintArea(0));
                assertThat(after.getForceFormulaRecalculation()).isFalse();
            }
        }
    }

    @Test
    void sheetsWithoutFindingsAreTheSameByteByByte() throws IOException {
        Path file = xlsx();
        Map<String, String> before = parts(file);
        Map<String, String> after = parts(new Annotated(out).copy(file, AMOUNT));
        assertThat(after)
                .containsEntry("xl/worksheets/sheet2.xml", before.get("xl/worksheets/sheet2.xml"))
                .containsEntry("xl/worksheets/sheet3.xml", before.get("xl/worksheets/sheet3.xml"))
                .containsEntry("docProps/app.xml", before.get("docProps/app.xml"))
                .containsEntry("docProps/core.xml", before.get("docProps/core.xml"))
                .containsKeys(before.keySet().toArray(String[]::new));
        assertThat(after.get("xl/worksheets/sheet1.xml")).isNotEqualTo(before.get("xl/worksheets/sheet1.xml"));
    }

    @Test
    void aFaultyCellIsColouredAndKeepsTheRestOfItsLook() throws IOException {
        try (Workbook copy = Annotated.open(new Annotated(out).copy(xlsx(), AMOUNT, BLANK))) {
            CellStyle style =
                    copy.getSheet(OfficeBook.MAIN).getRow(4).getCell(3).getCellStyle();
            assertThat(style.getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(((XSSFCellStyle) style).getFillForegroundXSSFColor().getARGBHex())
                    .isEqualTo("FFFFC7CE");
            Cell neighbour = copy.getSheet(OfficeBook.MAIN).getRow(5).getCell(3);
            assertThat(((XSSFCellStyle) neighbour.getCellStyle()).getFillForegroundXSSFColor())
                    .isNull();
            Cell blank = copy.getSheet(OfficeBook.QUOTED).getRow(6).getCell(2);
            assertThat(((XSSFCellStyle) blank.getCellStyle())
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FFFFE699");
            assertThat(blank.getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void severalFindingsAtOneCellShareACommentAndTheGravestColour() throws IOException {
        Annotation also = Annotated.at(OfficeBook.MAIN, "D5", Mark.WARNING, "P99");
        for (Path file : List.of(xlsx(), xls())) {
            try (Workbook copy = Annotated.open(new Annotated(out).copy(file, also, AMOUNT))) {
                Cell cell = copy.getSheet(OfficeBook.MAIN).getRow(4).getCell(3);
                assertThat(cell.getCellComment().getAuthor()).isEqualTo("公开审核");
                assertThat(cell.getCellComment().getString().getString())
                        .isEqualTo(
                                """
                        P99 需说明
                        实际：100.00
                        应为：120.00
                        差额：-20.00
                        原因：合计不等于各项之和
                        怎么改：请核对后改正

                        P05 须修改
                        实际：100.00
                        应为：120.00
                        差额：-20.00
                        原因：合计不等于各项之和
                        怎么改：请核对后改正""");
                if (cell.getCellStyle() instanceof XSSFCellStyle style) {
                    assertThat(style.getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFFC7CE");
                } else {
                    assertThat(cell.getCellStyle().getFillForegroundColor()).isEqualTo(Mark.ERROR.nearest());
                }
            }
        }
    }

    @Test
    void aCommentOfTheOfficeStaysAboveWhatIsAdded() throws IOException {
        for (Path file : List.of(xlsx(), xls())) {
            try (Workbook copy = Annotated.open(new Annotated(out).copy(file, NAME))) {
                Cell cell = copy.getSheet(OfficeBook.MAIN).getRow(4).getCell(1);
                assertThat(cell.getCellComment().getAuthor()).isEqualTo("张会计");
                assertThat(cell.getCellComment().getString().getString()).startsWith("本单位自注\n\n公开审核：\nP07 提示\n");
            }
        }
    }

    @Test
    void theFirstSheetListsEveryFindingWithALinkToItsCell() throws IOException {
        Annotation nowhere = Annotated.at("", "", Mark.INFO, "P09");
        for (Path file : List.of(xlsx(), xls())) {
            try (Workbook copy = Annotated.open(new Annotated(out).copy(file, AMOUNT, BLANK, UNSEEN, nowhere))) {
                Sheet review = copy.getSheetAt(0);
                assertThat(review.getSheetName()).isEqualTo("审核意见");
                assertThat(copy.getActiveSheetIndex()).isZero();
                assertThat(review.isSelected()).isTrue();
                assertThat(copy.getSheet(OfficeBook.MAIN).isSelected()).isFalse();
                assertThat(texts(review.getRow(1)))
                        .containsExactly("规则号", "级别", "工作表", "单元格", "项目", "实际", "应为", "差额", "原因", "怎么改", "依据");
                assertThat(texts(review.getRow(2))).startsWith("P05", "须修改", OfficeBook.MAIN, "D5", "某项目", "100.00");
                assertThat(review.getRow(2).getCell(3).getHyperlink().getAddress())
                        .isEqualTo("'支出 明细'!D5");
                assertThat(review.getRow(3).getCell(3).getHyperlink().getAddress())
                        .isEqualTo("'O''Neil 表'!C7");
                assertThat(texts(review.getRow(4))).contains(OfficeBook.HIDDEN + "（隐藏）");
                assertThat(review.getRow(4).getCell(3).getHyperlink()).isNull();
                assertThat(review.getRow(5).getCell(3).getHyperlink()).isNull();
                assertThat(review.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 2);
                assertThat(review.getPrintSetup().getLandscape()).isTrue();
                assertThat(review.getFitToPage()).isTrue();
                if (review instanceof XSSFSheet sheet) {
                    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:K6");
                }
            }
        }
    }

    @Test
    void whatIsFoundAtSeveralCellsIsSaidOnceAndCountedOnce() throws IOException {
        Annotation also = Annotated.at(OfficeBook.MAIN, "D6", AMOUNT.mark(), AMOUNT.code());
        try (Workbook copy = Annotated.open(new Annotated(out).copy(xlsx(), AMOUNT, also))) {
            Sheet review = copy.getSheetAt(0);
            assertThat(review.getRow(0).getCell(0).getStringCellValue()).contains("须修改 1 条");
            assertThat(review.getRow(2).getCell(6).getStringCellValue()).isEqualTo("120.00");
            assertThat(review.getRow(3).getCell(3).getStringCellValue()).isEqualTo("D6");
            assertThat(review.getRow(3).getCell(5).getStringCellValue()).isEqualTo("同上");
            assertThat(review.getRow(3).getCell(6).getStringCellValue()).isEmpty();
        }
    }

    @Test
    void aCopyOfACopyHasBothReviews() throws IOException {
        Path once = new Annotated(out).copy(xlsx(), AMOUNT);
        Path twice = new Annotated(folder).copy(once, AMOUNT);
        try (Workbook copy = Annotated.open(twice)) {
            assertThat(copy.getSheetName(0)).isEqualTo("审核意见(2)");
            assertThat(copy.getSheetName(1)).isEqualTo("审核意见");
            assertThat(copy.getSheet(OfficeBook.MAIN)
                            .getRow(4)
                            .getCell(3)
                            .getCellComment()
                            .getString()
                            .getString())
                    .containsOnlyOnce("P05");
        }
    }

    @Test
    void theSameFindingsGiveTheSameBytes() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        for (Path file : List.of(xlsx(), xls())) {
            Path one = new Annotated(out).copy(file, AMOUNT, NAME, BLANK);
            Path two = new Annotated(other).copy(file, AMOUNT, NAME, BLANK);
            assertThat(two).hasSameBinaryContentAs(one);
        }
    }

    @Test
    void aWorkbookWithoutFindingsHasNoCopy() throws IOException {
        assertThat(new Annotated(out).write(xlsx())).isEmpty();
        Path picture = Files.write(folder.resolve("x.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(new Annotated(out).write(picture, AMOUNT)).isEmpty();
    }

    private Path xlsx() throws IOException {
        return new OfficeBook(new XSSFWorkbook()).write(folder.resolve("支出.xlsx"));
    }

    private Path xls() throws IOException {
        return new OfficeBook(new HSSFWorkbook()).write(folder.resolve("支出.xls"));
    }

    private static void assertSame(Sheet before, Sheet after) {
        assertThat(after.getMergedRegions()).isEqualTo(before.getMergedRegions());
        assertThat(after.getColumnWidth(1)).isEqualTo(before.getColumnWidth(1));
        for (Row row : before) {
            assertThat(after.getRow(row.getRowNum()).getHeight()).isEqualTo(row.getHeight());
            for (Cell cell : row) {
                Cell same = after.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                assertThat(content(same)).isEqualTo(content(cell));
                boolean marked = same.getCellComment() != null;
                if (!marked) {
                    assertThat(look(same)).isEqualTo(look(cell));
                }
            }
        }
    }

    private static List<String> content(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String value =
                type == CellType.NUMERIC ? String.valueOf(cell.getNumericCellValue()) : cell.getStringCellValue();
        return List.of(cell.getCellType().name(), formula ? cell.getCellFormula() : "", value);
    }

    private static List<Object> look(Cell cell) {
        CellStyle style = cell.getCellStyle();
        Workbook workbook = cell.getSheet().getWorkbook();
        return List.of(
                style.getIndex(),
                style.getDataFormatString(),
                style.getAlignment(),
                style.getFillForegroundColor(),
                style.getFillPattern(),
                workbook.getFontAt(style.getFontIndex()).getFontName(),
                workbook.getFontAt(style.getFontIndex()).getBold());
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(column -> row.getCell(column).getStringCellValue())
                .toList();
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
