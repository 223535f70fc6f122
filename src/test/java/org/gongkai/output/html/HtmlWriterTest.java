package org.gongkai.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.document.Block;
import org.gongkai.document.Edition;
import org.gongkai.output.ReadBack;
import org.gongkai.output.Samples;
import org.gongkai.output.json.JsonWriter;
import org.gongkai.page.UnprintableException;
import org.gongkai.table.Cell;
import org.gongkai.table.Column;
import org.gongkai.table.Figure;
import org.gongkai.table.Quoted;
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
            assertThat(printed.select("tbody td, tbody th"))
                    .hasSize(table.rows().size() * table.columns().size());
            for (int i = 0; i < table.rows().size(); i++) {
                assertThat(printed.select("tbody tr").get(i).children().stream().map(Element::wholeText))
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
        assertThat(page.select("img, iframe, object, base")).isEmpty();
        assertThat(page.select("script").eachAttr("src")).isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("main > p").eachText()).containsAll(Samples.HOSTILE);
    }

    @Test
    void nothingOutsideThePageIsNamed() throws IOException {
        Document page = written(Edition.PUBLIC);
        assertThat(page.select("[href]").eachAttr("href")).allSatisfy(href -> assertThat(
                        href.startsWith("disclosure.json") || page.getElementById(href.substring(1)) != null)
                .as(href)
                .isTrue());
        assertThat(page.select("[src], [style], [onclick], [onload]")).isEmpty();
        assertThat(element(page, "style").data()).doesNotContain("url(", "@import");
        assertThat(element(page, "script").data()).doesNotContain("http", "fetch", "XMLHttpRequest", "innerHTML");
    }

    @Test
    void thePolicyAdmitsNothingButThePagesOwnStyleAndScript() throws Exception {
        Document page = written(Edition.PUBLIC);
        assertThat(element(page, "meta[http-equiv]").attr("content"))
                .isEqualTo("default-src 'none'; style-src '"
                        + hash(element(page, "style").data()) + "'; script-src '"
                        + hash(element(page, "script").data()) + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void everyLineIsReadBack() throws IOException {
        written(Edition.REVIEW);
        ReadBack.hold(Samples.disclosure(Edition.REVIEW), new HtmlReader(), folder);
    }

    @Test
    void everyFigureIsExactAndSaysWhereItComesFromAndWhereItStandsInTheData() throws IOException {
        Document page = written(Edition.PUBLIC);
        new JsonWriter().write(Samples.disclosure(), folder);
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("disclosure.json").toFile());
        assertThat(page.select("data")).hasSize(1 + 2 * 120 + 8 + 1 + 3 + 2).allSatisfy(figure -> {
            JsonNode data = json.at(figure.attr("data-at"));
            assertThat(figure.attr("value")).isEqualTo(data.get("yuan").textValue());
            assertThat(figure.text()).isEqualTo(data.get("print").textValue());
            assertThat(figure.attr("title")).startsWith("来源：").contains("行");
        });
        assertThat(element(page, "#table-1 data").attr("title"))
                .isEqualTo("来源：expenditure.csv 第2–3、9行；revenue.xlsx〔收入〕 第7行");
        assertThat(element(page, "main > p data").attr("data-at")).isEqualTo("/blocks/15/figures/0");
        assertThat(page.select(".tools a").eachAttr("href"))
                .containsExactly(
                        "disclosure.json#/blocks/11",
                        "disclosure.json#/blocks/12",
                        "disclosure.json#/blocks/16",
                        "disclosure.json#/blocks/17");
    }

    @Test
    void aNumberInsideALongerOneIsNotTheFigure() throws IOException {
        Figure figure = Samples.figure("20000.00");
        Block.Paragraph paragraph =
                new Block.Paragraph("共12.00、2.005、1,2.00和2.00万元。", List.of(new Quoted("2.00", figure)));
        new HtmlWriter().write(Samples.disclosure("029017", Edition.PUBLIC, List.of(paragraph)), folder);
        Element line = Jsoup.parse(folder.resolve("disclosure.html")).expectFirst("main > p");
        assertThat(line.wholeText()).isEqualTo("共12.00、2.005、1,2.00和2.00万元。");
        assertThat(line.expectFirst("data").wholeText()).isEqualTo("2.00");
        assertThat(element(line, "data").previousSibling()).hasToString("共12.00、2.005、1,2.00和");
    }

    @Test
    void namesOfRowsHeadThemWhereAllFiguresAreTheirs() throws IOException {
        assertThat(written(Edition.PUBLIC).select("#table-1 tbody th[scope=row]"))
                .hasSize(120);
        Table table = new Table(
                1,
                "收支",
                "某单位",
                List.of(Column.name("收入"), Column.amount("数"), Column.name("支出"), Column.amount("数")),
                false,
                List.of(Row.of(
                        Row.Rank.CLASS, Cell.text("甲"), Samples.figure("1"), Cell.text("乙"), Samples.figure("2"))),
                List.of());
        new HtmlWriter()
                .write(
                        Samples.disclosure("029017", Edition.PUBLIC, List.of(new Block.TableBlock("t", "表一", table))),
                        folder);
        assertThat(Jsoup.parse(folder.resolve("disclosure.html")).select("tbody th"))
                .isEmpty();
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

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    private static Element element(Element within, String query) {
        return within.expectFirst(query);
    }

    private static List<String> prints(Row row) {
        return row.cells().stream().map(Cell::print).toList();
    }
}
