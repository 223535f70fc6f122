package org.gongkai.form.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gongkai.form.Bytes;
import org.gongkai.form.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {
    private static final int STEP = 5;
    private static final String ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";

    private final Path file;

    HostileWorkbookTest(@TempDir Path folder) {
        file = folder.resolve("x.xlsx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/worksheets/sheet1.xml",
                "xl/_rels/workbook.xml.rels",
                "_rels/.rels",
                "[Content_Types].xml",
                "docProps/core.xml"
            })
    void aDocumentTypeInAnyPartIsRefused(String part) throws IOException {
        HandWritten book = new HandWritten()
                .part(
                        part,
                        "<?xml version='1.0'?><!DOCTYPE a SYSTEM 'http://outside.example/a.dtd' [<!ENTITY x 'y'>]><a>&x;</a>");
        Shown shown = shown(book);
        assertThat(shown.lines).isEmpty();
        assertThat(shown.problems())
                .singleElement()
                .asString()
                .startsWith("内部文件“" + part)
                .contains("DOCTYPE");
    }

    @Test
    void allDangersAreToldAtOnce() throws IOException {
        Shown shown = shown(new HandWritten()
                .part("xl/vbaProject.bin", "x")
                .relate("externalLink", "externalLinks/externalLink1.xml")
                .part("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .part(
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        HandWritten.relationships("externalLinkPath", "file:///C:/去年.xlsx")
                                .replace("/></", " TargetMode='External'/></")));
        assertThat(shown.lines).isEmpty();
        assertThat(shown.problems())
                .containsExactly(
                        "整个文件：读到“带宏的工作簿”，应为不带宏的工作簿。请用 Excel 或 WPS 另存为“Excel 工作簿（*.xlsx）”后重新放入；宏不会被执行。",
                        "整个文件：读到“链接到其他文件：file:///C:/去年.xlsx”，应为不引用其他文件的工作簿。请把引用其他文件的公式粘贴为数值，断开链接后重新放入；链接的文件不会被读取。");
    }

    @Test
    void aMacroWorkbookIsKnownByItsContentType() throws IOException {
        Shown shown = shown(new HandWritten()
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/xl/workbook.xml'"
                                + " ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>"));
        assertThat(shown.problems()).singleElement().asString().contains("带宏的工作簿");
    }

    @Test
    void aBinaryWorkbookIsRefused() throws IOException {
        Shown shown = shown(
                new HandWritten().part("_rels/.rels", HandWritten.relationships("officeDocument", "xl/workbook.bin")));
        assertThat(shown.problems()).singleElement().asString().contains("XLSB").contains("另存为");
    }

    @Test
    void undeclaredEntitiesAreRefused() throws IOException {
        Shown shown = shown(new HandWritten().rows("<row r='1'><c r='A1' t='str'><v>&x;</v></c></row>"));
        assertThat(shown.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<row r='2'><c r='A2'><v>1</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A2'><v>1</v></c></row>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='1048577'><c><v>1</v></c></row>",
                "<row r='-5'><c><v>1</v></c></row>",
                "<row r='x'/>",
                "<row r='1'><c r='A1'><v>1,5</v></c></row>",
                "<row r='1'><c r='A1'><v>1E999999999</v></c></row>",
                "<row r='1'><c r='A1'><v>NaN</v></c></row>",
                "<row r='1'><c r='A1' s='7'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>0</v></c></row>",
                "<row r='1'><c r='A1' t='z'><v>0</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></row>"
            })
    void whatCannotBeInASheetIsRefusedAsDamaged(String rows) throws IOException {
        Shown shown = shown(new HandWritten().rows(rows));
        assertThat(shown.problems()).singleElement().asString().contains("没有损坏的工作簿");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mergeCell ref='A1:B2'/><mergeCell ref='B1:C1'/>",
                "<mergeCell ref='B2:A1'/>",
                "<mergeCell ref='A'/>"
            })
    void mergedRangesThatCannotBeAreRefused(String ranges) throws IOException {
        Shown shown = shown(new HandWritten().rows(ROW, "<mergeCells>" + ranges + "</mergeCells>"));
        assertThat(shown.problems()).singleElement().asString().contains("没有损坏的工作簿");
    }

    @Test
    void aRangeMergedOverTheWholeSheetDoesNotFillMemory() throws IOException {
        Shown shown = shown(
                new HandWritten()
                        .rows(
                                "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='A1048576'><v>2</v></c></row>",
                                "<mergeCells><mergeCell ref='A1:XFD1048575'/></mergeCells>"),
                new Forgetful());
        assertThat(shown.problems()).singleElement().asString().contains("个单元格");
    }

    @Test
    void aCellLongerThanExcelHasIsRefused() throws IOException {
        Shown shown = shown(
                new HandWritten().rows("<row r='1'><c r='A1' t='str'><v>" + "长".repeat(40_000) + "</v></c></row>"));
        assertThat(shown.problems()).singleElement().asString().contains("超过 32767 字的单元格");
    }

    @Test
    void aNameWithoutEndIsRefused() throws IOException {
        Shown shown = shown(new HandWritten().rows("<" + "a".repeat(3 << 20) + "/>"));
        assertThat(shown.problems()).singleElement().asString().contains("过长的内容");
    }

    @Test
    void aSheetThatUnpacksToManyTimesItsSizeIsRefused() throws IOException {
        byte[] blanks = new byte[40 << 20];
        Arrays.fill(blanks, (byte) ' ');
        for (int i = 0; i < blanks.length; i += 1000) {
            blanks[i] = '<';
            blanks[i + 1] = 'a';
            blanks[i + 2] = '/';
            blanks[i + 3] = '>';
        }
        byte[] start = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                .getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, blanks, 0, start.length);
        Shown shown = shown(new HandWritten().part("xl/worksheets/sheet1.xml", blanks));
        assertThat(shown.problems())
                .singleElement()
                .asString()
                .contains("解压后超过")
                .contains("分开导出");
    }

    @Test
    void aMissingSheetAndTwoSheetsOfOneNameAreRefused() throws IOException {
        HandWritten book = new HandWritten()
                .part(
                        "xl/workbook.xml",
                        HandWritten.workbook("", "<sheet name='a' r:id='rId1'/><sheet name='A' r:id='rId1'/>", ""));
        assertThat(shown(book).problems()).singleElement().asString().contains("同名");
        book.part("xl/workbook.xml", HandWritten.workbook("", "<sheet name='a' r:id='rId7'/>", ""));
        assertThat(shown(book).problems()).singleElement().asString().startsWith("工作表“a”：");
    }

    @Test
    void aByteThatIsLostOrChangedIsToldOrChangesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(new HandWritten().rows(ROW).to(file));
        Shown sound = Shown.xlsx(file);
        for (int i = 0; i < whole.length; i += STEP) {
            byte[] broken = whole.clone();
            broken[i] ^= 0x15;
            Files.write(file, broken);
            Shown shown = Shown.xlsx(file);
            assertThat(shown.seen.hasProblems() || shown.lines.equals(sound.lines))
                    .as("byte " + i + " " + shown.lines)
                    .isTrue();
            Files.write(file, Arrays.copyOf(whole, i));
            assertThat(Shown.xlsx(file).problems()).as("cut at " + i).hasSize(1);
        }
    }

    private Shown shown(HandWritten book) throws IOException {
        return Shown.xlsx(book.to(file));
    }

    private Shown shown(HandWritten book, Shown shown) throws IOException {
        XlsxRows.visit(Bytes.of(book.to(file)), "", shown.seen, shown);
        return shown;
    }

    /** Keeps no rows. */
    private static final class Forgetful extends Shown {
        @Override
        public void row(Row row) {
            assertThat(row.number()).isPositive();
        }
    }
}
