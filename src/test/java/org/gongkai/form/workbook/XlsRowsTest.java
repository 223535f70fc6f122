package org.gongkai.form.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsRowsTest {
    private final Path file;

    XlsRowsTest(@TempDir Path folder) {
        file = folder.resolve("x.xls");
    }

    @Test
    void cellsOfEveryKindAreRead() throws IOException {
        Shown shown = shown(book -> {
            Row row = book.createSheet("表").createRow(1);
            row.createCell(0).setCellValue("甲");
            number(row, 1, 1234.56 + 2e-13, "0.00");
            number(row, 2, 29017, "000000");
            number(row, 3, 0.125, "0.0%");
            number(row, 4, 46027, "yyyy\"年\"m\"月\"d\"日\"");
            row.createCell(5).setCellValue(true);
            row.createCell(6).setCellErrorValue(FormulaError.REF.getCode());
            number(row, 8, 1.403e17, "0");
        });
        assertThat(shown.lines)
                .containsExactly(
                        "表：XLS 工作簿",
                        "1 ",
                        "2 甲|1234.56#NUMBER|029017#NUMBER|12.5%#NUMBER|2026-01-05#DATE|TRUE|#REF!#ERROR||1.403E+17#NUMBER",
                        "完");
        assertThat(shown.problems()).isEmpty();
    }

    @Test
    void smallNumbersThatAreKeptShorterAreReadToo() throws IOException {
        Shown shown = shown(book -> {
            Row row = book.createSheet("表").createRow(0);
            for (int column = 0; column < 5; column++) {
                number(row, column, column + 0.25, "General");
            }
        });
        assertThat(shown.lines.get(1)).isEqualTo("1 0.25#NUMBER|1.25#NUMBER|2.25#NUMBER|3.25#NUMBER|4.25#NUMBER");
    }

    @Test
    void formulasGiveTheirStoredValueOrNone() throws IOException {
        Shown shown = shown(book -> {
            Row row = book.createSheet("表").createRow(0);
            number(row, 0, 2, "General");
            row.createCell(1).setCellFormula("A1*3");
            row.createCell(2).setCellFormula("\"a\"&A1");
            row.createCell(3).setCellFormula("A1>1");
            row.createCell(4).setCellFormula("1/0");
            HSSFFormulaEvaluator.evaluateAllFormulaCells(book);
            row.createCell(5).setCellFormula("A1*5");
        });
        assertThat(shown.lines.get(1)).isEqualTo("1 2#NUMBER|6#NUMBER|a2|TRUE|#DIV/0!#ERROR|=（公式）#UNCOMPUTED");
    }

    @Test
    void aSheetThatAsksToBeComputedHasNoValues() throws IOException {
        Shown shown = shown(book -> {
            HSSFSheet sheet = book.createSheet("表");
            Row row = sheet.createRow(0);
            row.createCell(0).setCellFormula("1+1");
            HSSFFormulaEvaluator.evaluateAllFormulaCells(book);
            sheet.setForceFormulaRecalculation(true);
        });
        assertThat(shown.lines.get(1)).isEqualTo("1 =（公式）#UNCOMPUTED");
    }

    @Test
    void mergedAndHiddenCellsAreToldAsInNewWorkbooks() throws IOException {
        Shown shown = shown(book -> {
            HSSFSheet sheet = book.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("标题");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("甲");
            row.setZeroHeight(true);
            sheet.createRow(2).createCell(2).setCellValue("乙");
            sheet.setColumnHidden(2, true);
            book.createSheet("空");
            book.createSheet("藏").createRow(0).createCell(0).setCellValue("丙");
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });
        assertThat(shown.lines)
                .containsExactly(
                        "表：XLS 工作簿", "1 标题|标题#COVERED|标题#COVERED", "2 甲", "3 ||乙", "完", "藏：XLS 工作簿", "1 丙", "完");
        assertThat(shown.seen.notices())
                .containsExactly(
                        "工作表“表”第 2 行：隐藏的行，已读取，请核对", "工作表“表” C 列：隐藏的列，已读取，请核对", "工作表“藏”：深度隐藏的工作表（在“取消隐藏”中也看不到），已读取，请核对");
    }

    @Test
    void aPasswordIsToBeTakenOff() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("x");
        try {
            OldBook.write(
                    file,
                    book -> book.createSheet("表").createRow(0).createCell(0).setCellValue("甲"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(Shown.xls(file).problems()).containsExactly("整个文件：读到“有打开密码的工作簿”，应为没有密码的工作簿。请取消密码后重新放入。");
    }

    @Test
    void aLinkToAnotherWorkbookIsRefused() throws IOException {
        try (HSSFWorkbook other = new HSSFWorkbook()) {
            other.createSheet("去年");
            Shown shown = shown(book -> {
                book.linkExternalWorkbook("去年.xls", other);
                book.createSheet("表").createRow(0).createCell(0).setCellFormula("'[去年.xls]去年'!A1");
            });
            assertThat(shown.problems()).singleElement().asString().contains("链接到其他文件：去年.xls");
            assertThat(shown.lines).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, 有打开密码",
        "_VBA_PROJECT_CUR, 带宏",
        "Book, Excel 95",
        "WordDocument, Word",
        "PowerPoint Document, 演示文稿",
        "其他, 不是工作簿"
    })
    void otherOldFilesAreToldApart(String entry, String told) throws IOException {
        try (POIFSFileSystem other = new POIFSFileSystem()) {
            other.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            try (var stream = Files.newOutputStream(file)) {
                other.writeFilesystem(stream);
            }
        }
        assertThat(Shown.xls(file).problems()).singleElement().asString().contains(told);
    }

    @Test
    void aBrokenWorkbookIsRefusedAndNeverThrows() throws IOException {
        OldBook.write(file, book -> {
            Row row = book.createSheet("表").createRow(0);
            row.createCell(0).setCellValue("甲");
            number(row, 1, 5, "yyyy-mm-dd");
            book.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
        });
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i += 7) {
            byte[] broken = whole.clone();
            broken[i] ^= 0x2A;
            Files.write(file, broken);
            Shown.xls(file);
            Files.write(file, Arrays.copyOf(whole, i));
            Shown.xls(file);
        }
        Files.write(file, Arrays.copyOf(whole, 600));
        assertThat(Shown.xls(file).problems()).hasSize(1);
    }

    private static void number(Row row, int column, double value, String format) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private Shown shown(OldBook.Making making) throws IOException {
        return Shown.xls(OldBook.write(file, making));
    }
}
