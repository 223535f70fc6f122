package org.gongkai.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.document.Block;
import org.gongkai.document.Edition;
import org.gongkai.output.Samples;
import org.gongkai.page.UnprintableException;
import org.gongkai.table.Cell;
import org.gongkai.table.Row;
import org.gongkai.table.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlWriterTest {
    @TempDir
    private Path folder;

    @Test
    void everyCellOfEveryTableStandsInItsPlace() throws IOException {
        Document page = written(Edition.PUBLIC);
        for (Table table : List.of(Samples.longTable(), Samples.wideTable())) {
            Element printed = element(page, "#table-" + table.number() + " table");
            assertThat(printed.select("tbody td"))
                    .hasSize(table.rows().size() * table.columns().size());
            for (int i = 0; i < table.rows().size(); i++) {
                assertThat(printed.select("tbody tr").get(i).select("td").stream()
                                .map(Element::wholeText))
                        .containsExactlyElementsOf(prints(table.rows().get(i)));
            }
        }
    }

    @Test
    void aTableSaysWhatItIsAndInWhichUnit() throws IOException {
        Element table = element(written(Edition.PUBLIC), "#table-2");
        assertThat(element(table, "caption").text()).isEqualTo("表二 2026年项目支出预算表 单位名称：某市检验中心 单位：万元");
        assertThat(table.select("thead th[scope=col]")).hasSize(9);
        assertThat(table.select("thead th[scope=colgroup]").eachAttr("colspan")).containsExactly("3", "3");
        assertThat(element(table, "tr.numbers").select("td").eachText())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(element(written(Edition.PUBLIC), "#table-1 .note").text()).isEqualTo("注：部分金额可能存在尾差");
    }

    @Test
    void aFormKeepsItsMergedCells() throws IOException {
        Element form = element(written(Edition.PUBLIC), "#sheet-1 table");
        Block.Form expected = Samples.form();
        for (int i = 0; i < expected.rows().size(); i++) {
            Element row = form.select("tbody tr").get(i);
            assertThat(row.children().stream().map(Element::wholeText))
                    .containsExactlyElementsOf(expected.rows().get(i).stream()
                            .map(Block.FormCell::text)
                            .toList());
        }
        assertThat(element(form, "th[rowspan=60]").text()).isEqualTo("绩效指标");
        assertThat(form.select("col").eachAttr("class")).containsExactly("label", "label", "value", "value");
    }

    @Test
    void hostileTextsStayTexts() throws IOException {
        Document page = written(Edition.PUBLIC);
        assertThat(page.select("script, img, link, iframe, object, base")).isEmpty();
        assertThat(page.select("main > p").eachText()).containsAll(Samples.HOSTILE);
    }

    @Test
    void nothingOutsideThePageIsNamed() throws IOException {
        Document page = written(Edition.PUBLIC);
        assertThat(page.select("[href]").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.getElementById(href.substring(1)))
                        .as(href)
                        .isNotNull());
        assertThat(page.select("[src]")).isEmpty();
        assertThat(element(page, "style").data()).doesNotContain("url(", "@import");
        assertThat(element(page, "meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void theContentsListWhatTheDisclosureLists() throws IOException {
        assertThat(written(Edition.PUBLIC).select("nav li").eachText())
                .containsExactly(
                        "第一部分 概况", "一、本单位职责", "第二部分 报表", "表一 2026年预算支出总表", "表二 2026年项目支出预算表", "第三部分 说明", "一、其他说明");
    }

    @Test
    void onlyACopyForReviewSaysSo() throws IOException {
        assertThat(written(Edition.PUBLIC).text()).doesNotContain("送审", "公开稿");
        assertThat(element(written(Edition.REVIEW), ".edition").text()).startsWith("送审稿");
    }

    @Test
    void thePageIsWellFormed() throws Exception {
        written(Edition.REVIEW);
        assertThat(DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(folder.resolve("disclosure.html").toFile())
                        .getDocumentElement()
                        .getAttribute("lang"))
                .isEqualTo("zh-CN");
    }

    @Test
    void theSameDisclosureGivesTheSameBytes() throws IOException {
        written(Edition.REVIEW);
        byte[] first = Files.readAllBytes(folder.resolve("disclosure.html"));
        written(Edition.REVIEW);
        assertThat(folder.resolve("disclosure.html")).hasBinaryContent(first);
    }

    @Test
    void aCharacterThatControlsATerminalIsRefused() {
        assertThatThrownBy(() -> new HtmlWriter().write(Samples.saying("项目\u001b[31m经费"), folder))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("项目□[31m经费")
                .hasMessageContaining("U+001B");
    }

    private Document written(Edition edition) throws IOException {
        Path file = new HtmlWriter().write(Samples.disclosure(edition), folder).get(0);
        return Jsoup.parse(Files.readString(file));
    }

    private static Element element(Element within, String query) {
        return within.expectFirst(query);
    }

    private static List<String> prints(Row row) {
        return row.cells().stream().map(Cell::print).toList();
    }
}
