package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRowsTest {
    @Test
    void aMergedCellIsRepeatedWhereverItReaches() throws IOException {
        assertThat(shown("<table><tr><td rowspan=2>编码<td colspan=2>金额<tr><td>甲<td>乙<tr><td>1<td>2<td>3</table>")
                        .lines())
                .containsExactly("#HTML 表格（UTF-8 编码）", "1|编码|金额|金额~COVERED", "2|编码~COVERED|甲|乙", "3|1|2|3", "#");
    }

    @Test
    void aSpanBehindTheLastCellFillsTheRow() throws IOException {
        assertThat(shown("<table><tr><td>a<td rowspan=0>b<tr><td>c<tr><tr><td>d<td>e</table>")
                        .lines())
                .contains("2|c|b~COVERED", "3||b~COVERED", "4|d|b~COVERED|e");
    }

    @Test
    void whatStandsAboveATableIsAboveIt() throws IOException {
        assertThat(shown("<html><head><title>无</title><style>td{x:y}</style></head><body><h1>标题</h1>单位：<b>元</b><br>2026"
                        + "<script>alert(1)</script><table><caption>附表</caption><tr><th>名称</table>完</body></html>"))
                .satisfies(shown -> assertThat(shown.lines())
                        .containsExactly("#HTML 表格（UTF-8 编码）", "1|标题", "2|单位：元", "3|2026", "4|附表", "5|名称", "#"))
                .satisfies(shown -> assertThat(shown.notices()).containsExactly("表格之后的文字“完”，未读取"));
    }

    @Test
    void everyTableIsASheetAndATableWithinOneToo() throws IOException {
        assertThat(shown("<table><tr><td>外<table><tr><td>内</table><td>旁</table><table><tr><td>&nbsp;</table>"
                                + "<table><tr><td>后</table>")
                        .lines())
                .containsExactly(
                        "#表格1 HTML 表格（UTF-8 编码）",
                        "1|外|旁",
                        "#",
                        "#表格2 HTML 表格（UTF-8 编码）",
                        "1|内",
                        "#",
                        "#表格3 HTML 表格（UTF-8 编码）",
                        "1|后",
                        "#");
    }

    @Test
    void aNumberIsGivenExactlyAndNotAsItIsShown() throws IOException {
        String cells = "<td x:num=\"1234.5678\">1,235<td x:num>29017<td x:num=\"0.30000000000000004\">0.30"
                + "<td x:num=\"1.2E5\">120,000<td x:num=\"45292\">2024年1月1日<td x:num=\"0.5\">50%"
                + "<td style='mso-number-format:\"\\@\"'>029017<td x:num=\"-5\">(5)";
        assertThat(shown("<table><tr>" + cells + "</table>").lines().get(1))
                .isEqualTo(
                        "1|1234.5678~NUMBER|29017~NUMBER|0.3~NUMBER|120000~NUMBER|2024年1月1日~DATE|50%|029017|-5~NUMBER");
    }

    @Test
    void aNumberThatIsShownAsAnotherIsMarked() throws IOException {
        String cells = "<td x:num=\"12345678\">1,234.57<td x:num=\"12345678\">1.23E+07<td x:num=\"-1234.5\">△1,234.50"
                + "<td x:num=\"12345678\">12,346";
        assertThat(shown("<table><tr>" + cells + "</table>").lines().get(1))
                .isEqualTo("1|12345678~SCALED|12345678~NUMBER|-1234.5~NUMBER|12345678~SCALED");
    }

    @Test
    void whatIsHiddenIsReadAndPointedOut() throws IOException {
        ShownSheets shown = shown(
                "<table><tr><td>a<td style=\"DISPLAY: none\">b<tr style='display:none'><td>c<tbody hidden><tr><td>d</table>");
        assertThat(shown.lines()).contains("1|a|b", "2|c", "3|d");
        assertThat(shown.notices()).containsExactlyInAnyOrder("单元格 B1：隐藏的单元格，已读取，请核对", "第 2 行、第 3 行：隐藏的行，已读取，请核对");
    }

    @Test
    void aPageInGbkIsReadWhateverItSaysOfItself() throws IOException {
        String page = "<html><meta charset=utf-8><table><tr><td>名称<td>金额</table></html>";
        assertThat(ShownSheets.of(page.getBytes(Charset.forName("GBK"))).lines())
                .containsExactly("#HTML 表格（GB18030 编码）", "1|名称|金额", "#");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html [<!ENTITY a \"b\">]><table><tr><td>&a;</table>",
                "<!DOCTYPE table SYSTEM \"http://x/y.dtd\"><table></table>",
                "<html><table><tr><td>1</table><table><tr><td>2",
                "<html><p>没有表</p></html>"
            })
    void aPageThatIsNoWholePlainTableIsRefused(String page) throws IOException {
        ShownSheets shown = shown(page);
        assertThat(shown.lines()).isEmpty();
        assertThat(shown.problems()).singleElement().returns("整个文件", Problem::place);
    }

    @Test
    void cellsThatReachBeyondAnyTableAreRefused() throws IOException {
        String wide = "<table>" + "<tr><td rowspan=65534 colspan=9000>x".repeat(300) + "</table>";
        assertThat(shown(wide).problems()).singleElement().returns("大小正常的表格", Problem::expected);
    }

    @Test
    void aPageTooLargeForATreeIsRefused() throws IOException {
        byte[] page = new byte[(int) PageRows.LARGEST + 1];
        Arrays.fill(page, (byte) ' ');
        page[0] = '<';
        System.arraycopy("<table>".getBytes(StandardCharsets.US_ASCII), 0, page, 0, 7);
        assertThat(ShownSheets.of(page).problems())
                .singleElement()
                .returns((PageRows.LARGEST + 1) + " 字节", Problem::value);
    }

    private static ShownSheets shown(String page) throws IOException {
        return ShownSheets.of(page.getBytes(StandardCharsets.UTF_8));
    }
}
