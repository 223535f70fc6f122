package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlWorkbookTest {
    private static final String BEGINNING = "<?xml version=\"1.0\"?>\n"
            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
            + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">";

    @Test
    void cellsStandWhereTheirIndexSays() throws IOException {
        assertThat(shown(sheet(
                                "支出",
                                "<Row ss:Index=\"3\"><Cell><Data ss:Type=\"String\">a</Data></Cell>"
                                        + "<Cell ss:Index=\"4\"><Data ss:Type=\"String\">b</Data></Cell></Row><Row/>"))
                        .lines())
                .containsExactly("#支出 XML 电子表格 2003（UTF-8 编码）", "3|a|||b", "4", "#");
    }

    @Test
    void aMergedCellIsRepeatedWhereverItReaches() throws IOException {
        assertThat(shown(
                                sheet(
                                        "支出",
                                        "<Row><Cell ss:MergeAcross=\"1\" ss:MergeDown=\"2\"><Data ss:Type=\"String\">a</Data></Cell>"
                                                + "<Cell><Data ss:Type=\"String\">b</Data></Cell></Row>"
                                                + "<Row ss:Index=\"3\"><Cell ss:Index=\"3\"><Data ss:Type=\"String\">c</Data></Cell></Row>"))
                        .lines())
                .contains("1|a|a~COVERED|b", "2|a~COVERED|a~COVERED", "3|a~COVERED|a~COVERED|c");
    }

    @Test
    void numbersDatesAndFormulasKeepWhatTheyAre() throws IOException {
        String cells = "<Cell><Data ss:Type=\"Number\">120000.10000000001</Data></Cell>"
                + "<Cell><Data ss:Type=\"Number\">1.2E5</Data></Cell>"
                + "<Cell><Data ss:Type=\"DateTime\">2026-01-05T00:00:00.000</Data></Cell>"
                + "<Cell ss:Formula=\"=R1C1\"><Data ss:Type=\"Number\">7</Data></Cell>"
                + "<Cell ss:Formula=\"=R1C2\"/>"
                + "<Cell><Data ss:Type=\"Error\">#REF!</Data></Cell>"
                + "<Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\"><B>金</B>额</ss:Data>"
                + "<Comment><ss:Data>批注</ss:Data></Comment></Cell>";
        assertThat(shown(sheet("支出", "<Row>" + cells + "</Row>")).lines())
                .contains("1|120000.1~NUMBER|120000~NUMBER|2026-01-05~DATE|7~NUMBER|=R1C2~UNCOMPUTED|#REF!~ERROR|金额");
    }

    @Test
    void aNumberThatIsShownAsAnotherIsMarked() throws IOException {
        StringBuilder styles = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        List<String> formats =
                List.of("0%", "Percent", "#,##0,", "0!.0,", "0.00&quot;万&quot;", "#,##0.00_ ", "Fixed", "@");
        for (String format : formats) {
            String id = "s" + formats.indexOf(format);
            styles.append("<Style ss:ID=\"" + id + "\"><NumberFormat ss:Format=\"" + format + "\"/></Style>");
            cells.append("<Cell ss:StyleID=\"" + id + "\"><Data ss:Type=\"Number\">7</Data></Cell>");
        }
        String row = "<Row ss:StyleID=\"s0\"><Cell><Data ss:Type=\"Number\">7</Data></Cell></Row>";
        assertThat(shown(sheet("支出", "<Row>" + cells + "</Row>" + row)
                                .replace("<Worksheet", "<Styles>" + styles + "</Styles><Worksheet"))
                        .lines())
                .contains("1" + "|7~SCALED".repeat(5) + "|7~NUMBER".repeat(3), "2|7~SCALED");
    }

    @Test
    void whatIsHiddenIsReadAndPointedOut() throws IOException {
        ShownSheets shown = shown(
                sheet("支出", "<Row ss:Hidden=\"1\"><Cell><Data ss:Type=\"String\">a</Data></Cell></Row>")
                        .replace(
                                "</Worksheet>",
                                "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>"));
        assertThat(shown.lines()).contains("1|a");
        assertThat(shown.notices()).containsExactly("工作表“支出”第 1 行：隐藏的行，已读取，请核对", "工作表“支出”：隐藏的工作表，已读取，请核对");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>",
                "<!DOCTYPE Workbook SYSTEM \"http://127.0.0.1:1/x.dtd\">"
            })
    void aDocumentTypeIsRefusedAndNothingFetched(String declaration) throws IOException {
        String workbook = sheet("支出", "<Row><Cell><Data ss:Type=\"String\">&a;</Data></Cell></Row>");
        ShownSheets shown = shown(workbook.replace("?>\n", "?>\n" + declaration));
        assertThat(shown.lines()).isEmpty();
        assertThat(shown.problems()).singleElement().returns("DOCTYPE 或 ENTITY 声明", Problem::value);
    }

    @Test
    void anEntityThatNobodyDeclaredIsRefused() throws IOException {
        assertThat(shown(sheet("支出", "<Row><Cell><Data ss:Type=\"String\">x&a;y</Data></Cell></Row>"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void aWorkbookThatStopsIsToldWithItsLine() throws IOException {
        String workbook = sheet("支出", "\n<Row><Cell><Data ss:Type=\"String\">a</Data></Cell></Row>");
        assertThat(shown(workbook.substring(0, workbook.indexOf("</Data>"))).problems())
                .singleElement()
                .returns("第 3 行起", Problem::place);
    }

    @Test
    void anIndexBeyondAnySheetIsRefused() throws IOException {
        for (String row : new String[] {"<Row ss:Index=\"9999999\"/>", "<Row><Cell ss:Index=\"99999\"/></Row>"}) {
            assertThat(shown(sheet("支出", row)).problems()).singleElement().returns("大小正常的表格", Problem::expected);
        }
    }

    private static String sheet(String name, String rows) {
        return BEGINNING + "<Worksheet ss:Name=\"" + name + "\"><Table>" + rows + "</Table></Worksheet></Workbook>";
    }

    private static ShownSheets shown(String workbook) throws IOException {
        return ShownSheets.of(workbook.getBytes(StandardCharsets.UTF_8));
    }
}
