package org.gongkai.form.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowsTest {
    private final Path file;

    XlsxRowsTest(@TempDir Path folder) {
        file = folder.resolve("x.xlsx");
    }

    @Test
    void rowsHaveTheirNumbersAndCellsTheirColumns() throws IOException {
        Shown shown = shown(new HandWritten()
                .rows(
                        "<row r='2'><c r='B2'><v>5</v></c></row><row r='3'/><row r='5'><c r='A5'><v>1</v></c><c><v>2</v></c></row>"
                                + "<row r='9'><c r='A9' s='0'/></row>"));
        assertThat(shown.lines)
                .containsExactly("表：XLSX 工作簿", "1 ", "2 |5#NUMBER", "3 ", "4 ", "5 1#NUMBER|2#NUMBER", "完");
        assertThat(shown.seen.notices()).isEmpty();
        assertThat(shown.problems()).isEmpty();
    }

    @Test
    void textsAreSharedOrInlineWithTheirRunsAndWithoutHints() throws IOException {
        Shown shown = shown(new HandWritten()
                .strings(
                        "<t xml:space='preserve'> 甲 </t>",
                        "<r><rPr><b/></rPr><t>人员</t></r><r><t>类</t></r>",
                        "<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/>",
                        "<t>一_x000D_\n二_x005F_x0041_</t>")
                .rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c>"
                        + "<c r='D1' t='s'><v>3</v></c><c r='E1' t='inlineStr'><is><t>内</t></is></c></row>"));
        assertThat(shown.lines.get(1)).isEqualTo("1  甲 |人员类|東京|一\r\n二_x0041_|内");
    }

    @Test
    void formulasGiveTheirStoredValueOrNone() throws IOException {
        Shown shown = shown(new HandWritten()
                .rows("<row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1' t='str'><f>T(\"\")</f><v></v></c>"
                        + "<c r='C1'><f>A1*2</f></c><c r='D1'><f t='shared' si='0'/><v/></c><c r='E1' t='e'><f>Z1</f><v>#REF!</v></c>"
                        + "<c r='F1' t='b'><f>TRUE()</f><v>1</v></c><c r='G1' t='str'><f>\"a\"</f><v>a</v></c></row>"));
        assertThat(shown.lines.get(1)).isEqualTo("1 2#NUMBER||=A1*2#UNCOMPUTED|=（公式）#UNCOMPUTED|#REF!#ERROR|TRUE|a");
    }

    @Test
    void aWorkbookThatAsksToBeComputedHasNoValues() throws IOException {
        Shown shown = shown(new HandWritten()
                .part(
                        "xl/workbook.xml",
                        HandWritten.workbook(
                                "", "<sheet name='表' r:id='rId1'/>", "<calcPr calcId='124519' fullCalcOnLoad='1'/>"))
                .rows("<row r='1'><c r='A1'><f>SUM(B1:B9)</f><v>0</v></c><c r='B1'><v>3</v></c></row>"));
        assertThat(shown.lines.get(1)).isEqualTo("1 =SUM(B1:B9)#UNCOMPUTED|3#NUMBER");
    }

    @Test
    void mergedCellsHaveTheTextOfTheFirst() throws IOException {
        Shown shown = shown(new HandWritten()
                .rows(
                        "<row r='1'><c r='A1' t='inlineStr'><is><t>标题</t></is></c></row>"
                                + "<row r='3'><c r='A3' t='inlineStr'><is><t>列</t></is></c><c r='C3'><v>1</v></c></row>",
                        "<mergeCells count='2'><mergeCell ref='A3:B4'/><mergeCell ref='A1:C2'/></mergeCells>"));
        assertThat(shown.lines)
                .containsExactly(
                        "表：XLSX 工作簿",
                        "1 标题|标题#COVERED|标题#COVERED",
                        "2 标题#COVERED|标题#COVERED|标题#COVERED",
                        "3 列|列#COVERED|1#NUMBER",
                        "完");
    }

    @Test
    void whatLiesUnderAMergedRangeIsPointedOut() throws IOException {
        Shown shown = shown(new HandWritten()
                .rows(
                        "<row r='1'><c r='A1'><v>5</v></c><c r='B1'><v>7</v></c></row>",
                        "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>"));
        assertThat(shown.lines.get(1)).isEqualTo("1 5#NUMBER|5#COVERED");
        assertThat(shown.seen.notices()).containsExactly("工作表“表”单元格 B1：合并单元格之下还有看不到的内容，未读取，请核对");
    }

    @Test
    void hiddenRowsAndColumnsAndSheetsAreReadAndPointedOut() throws IOException {
        String sheet = HandWritten.sheet(
                        "<row r='1'><c r='A1'><v>1</v></c><c r='C1'><v>3</v></c></row><row r='2' hidden='1'><c r='B2'><v>2</v></c></row>"
                                + "<row r='3' hidden='1'/><row r='4'><c r='A4'><v>4</v></c></row>",
                        "")
                .replace("<sheetData>", "<cols><col min='3' max='16384' hidden='1'/></cols><sheetData>");
        Shown shown = shown(new HandWritten()
                .part("xl/worksheets/sheet1.xml", sheet)
                .part(
                        "xl/workbook.xml",
                        HandWritten.workbook(
                                "",
                                "<sheet name='表' r:id='rId1' state='hidden'/><sheet name='密' r:id='rId2' state='veryHidden'/>",
                                ""))
                .part("xl/worksheets/sheet2.xml", HandWritten.sheet("<row><c><v>9</v></c></row>", ""))
                .relate("worksheet", "/xl/worksheets/sheet2.xml"));
        assertThat(shown.lines)
                .containsExactly(
                        "表：XLSX 工作簿",
                        "1 1#NUMBER||3#NUMBER",
                        "2 |2#NUMBER",
                        "3 ",
                        "4 4#NUMBER",
                        "完",
                        "密：XLSX 工作簿",
                        "1 9#NUMBER",
                        "完");
        assertThat(shown.seen.notices())
                .containsExactly(
                        "工作表“表” C 列：隐藏的列，已读取，请核对",
                        "工作表“表”：隐藏的工作表，已读取，请核对",
                        "工作表“表”第 2 行：隐藏的行，已读取，请核对",
                        "工作表“密”：深度隐藏的工作表（在“取消隐藏”中也看不到），已读取，请核对");
    }

    @Test
    void chartSheetsAreLeftOutAndEmptySheetsAreNotMentioned() throws IOException {
        Shown shown = shown(new HandWritten()
                .rows("<row r='1'><c r='A1' s='0'/></row>")
                .part(
                        "xl/workbook.xml",
                        HandWritten.workbook("", "<sheet name='表' r:id='rId1'/><sheet name='图' r:id='rId2'/>", ""))
                .part("xl/chartsheets/sheet1.xml", "<chartsheet/>")
                .relate("chartsheet", "chartsheets/sheet1.xml"));
        assertThat(shown.lines).isEmpty();
        assertThat(shown.seen.notices()).containsExactly("工作表“图”：不是数据表（图表页或对话框页），未读取");
    }

    @Test
    void theStrictEditionOfTheStandardIsReadToo() throws IOException {
        String strict = "http://purl.oclc.org/ooxml/";
        Shown shown = shown(new HandWritten()
                .part(
                        "xl/workbook.xml",
                        HandWritten.workbook("", "<sheet name='表' r:id='rId1'/>", "")
                                .replace(
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/",
                                        strict + "spreadsheetml/")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/",
                                        strict + "officeDocument/"))
                .part(
                        "xl/worksheets/sheet1.xml",
                        HandWritten.sheet("<row r='1'><c r='A1' t='d'><v>2026-01-05T00:00:00Z</v></c></row>", "")
                                .replace(
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/",
                                        strict + "spreadsheetml/")));
        assertThat(shown.lines).containsExactly("表：XLSX 工作簿", "1 2026-01-05#DATE", "完");
    }

    @Test
    void elementsOfExtensionsAreNotTakenForCells() throws IOException {
        Shown shown = shown(
                new HandWritten()
                        .rows(
                                "<row r='1'><c r='A1'><v>1</v></c></row>",
                                "<extLst><ext xmlns:x='urn:x'><x:row r='2'><x:c r='A2'><x:v>7</x:v></x:c></x:row></ext></extLst>"));
        assertThat(shown.lines).containsExactly("表：XLSX 工作簿", "1 1#NUMBER", "完");
    }

    @Test
    void aSheetInUtf16IsReadWithItsMergedRanges() throws IOException {
        String sheet = "<?xml version='1.0' encoding='UTF-16'?>"
                + HandWritten.sheet(
                        "<row r='1'><c r='A1'><v>1</v></c></row>", "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>");
        Shown shown =
                shown(new HandWritten().part("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16)));
        assertThat(shown.lines).contains("1 1#NUMBER|1#COVERED");
    }

    @Test
    void dataOfBothDateSystemsAreDates() throws IOException {
        HandWritten book = new HandWritten()
                .styles("yyyy\"年\"m\"月\"d\"日\"", "0.00")
                .rows("<row r='1'><c r='A1' s='1'><v>46027</v></c><c r='B1' s='2'><v>46027</v></c></row>");
        assertThat(shown(book).lines.get(1)).isEqualTo("1 2026-01-05#DATE|46027#NUMBER");
        book.part(
                "xl/workbook.xml",
                HandWritten.workbook("<workbookPr date1904='1'/>", "<sheet name='表' r:id='rId1'/>", ""));
        assertThat(shown(book).lines.get(1)).isEqualTo("1 2030-01-06#DATE|46027#NUMBER_FROM_1904");
    }

    private Shown shown(HandWritten book) throws IOException {
        return Shown.xlsx(book.to(file));
    }
}
