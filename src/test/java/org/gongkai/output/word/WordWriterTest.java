package org.gongkai.output.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.document.Block;
import org.gongkai.document.Contents;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordWriterTest {
    private static final Disclosure DISCLOSURE = Samples.disclosure();

    @TempDir
    private Path folder;

    private XWPFDocument document;

    @BeforeAll
    void write(@TempDir Path shared) throws IOException {
        document = open(new WordWriter().write(DISCLOSURE, shared).get(0));
    }

    @AfterAll
    void close() throws IOException {
        document.close();
    }

    @Test
    void whatIsReadBackIsWhatTheDisclosureSays() throws IOException {
        assertThat(readBack(DISCLOSURE)).isEqualTo(said(DISCLOSURE));
        Disclosure review = Samples.disclosure(Edition.REVIEW);
        assertThat(readBack(review)).isEqualTo(said(review));
    }

    @Test
    void aTextOfSeveralLinesStaysSo() throws IOException {
        Disclosure lines = Samples.saying("甲\n乙\t丙\r\n ");
        assertThat(readBack(lines).get(2)).containsExactly("甲\n乙\t丙\n ");
    }

    @Test
    void headingsHaveStylesThatSayHowDeepTheyStand() {
        assertThat(styleOf("第一部分 概况")).isEqualTo("Heading1");
        assertThat(styleOf("一、本单位职责")).isEqualTo("Heading2");
        assertThat(styleOf("（一）不列入目录")).isEqualTo("HeadingUnlisted");
        Map<String, Integer> levels = new TreeMap<>();
        for (String style : List.of("Heading1", "Heading2", "Heading3", "TableTitle", "HeadingUnlisted", "Prose")) {
            var properties = document.getStyles().getStyle(style).getCTStyle().getPPr();
            levels.put(
                    style,
                    properties.isSetOutlineLvl()
                            ? properties.getOutlineLvl().getVal().intValue()
                            : -1);
        }
        assertThat(levels)
                .isEqualTo(Map.of(
                        "Heading1",
                        0,
                        "Heading2",
                        1,
                        "Heading3",
                        2,
                        "TableTitle",
                        1,
                        "HeadingUnlisted",
                        -1,
                        "Prose",
                        -1));
    }

    @Test
    void fontsAreNamedAsOfficialDocumentsWantThem() {
        assertThat(Map.of(
                        "Heading1", font("Heading1"),
                        "Heading2", font("Heading2"),
                        "Heading3", font("Heading3"),
                        "CoverTitle", font("CoverTitle")))
                .isEqualTo(Map.of(
                        "Heading1", "方正小标宋简体", "Heading2", "黑体", "Heading3", "楷体_GB2312", "CoverTitle", "方正小标宋简体"));
        String styles = document.getStyles().getStyle("Prose").getCTStyle().xmlText();
        assertThat(styles).contains("w:line=\"579\"", "w:lineRule=\"exact\"", "w:firstLineChars=\"200\"");
    }

    @Test
    void theContentsAreFilledAndLeadToTheHeadings() {
        List<String> lines = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            for (CTHyperlink link : paragraph.getCTP().getHyperlinkArray()) {
                XWPFParagraph target = bookmarked(link.getAnchor());
                assertThat(link.getRArray(0).getTArray(0).getStringValue()).isEqualTo(target.getText());
                lines.add(target.getText());
                pages.add(Integer.valueOf(
                        link.getRArray(link.sizeOfRArray() - 2).getTArray(0).getStringValue()));
            }
        }
        assertThat(lines)
                .isEqualTo(DISCLOSURE.contents().stream().map(Contents::text).toList());
        assertThat(pages).isSorted().startsWith(1, 1).last().isEqualTo(12);
        String text = document.getDocument().xmlText();
        assertThat(text.split("fldCharType=\"begin\"", -1)).hasSameSizeAs(text.split("fldCharType=\"end\"", -1));
        assertThat(text).contains(" TOC \\o \"1-3\" \\h \\z \\u ");
    }

    @Test
    void theChartIsAPictureThatWordsDescribe() {
        assertThat(document.getAllPictures()).hasSize(1);
        assertThat(document.getDocument().xmlText())
                .contains("descr=\"" + Samples.chart().description().replace("<", "&lt;"));
    }

    @Test
    void everyPageOfACopyForReviewSaysSo() throws IOException {
        Path file = new WordWriter()
                .write(Samples.disclosure(Edition.REVIEW), folder)
                .get(0);
        try (XWPFDocument review = open(file)) {
            assertThat(review.getHeaderList()).singleElement().satisfies(header -> assertThat(header.getText())
                    .startsWith("送审稿"));
            assertThat(review.getDocument().getBody().getPArray(0).xmlText()).doesNotContain("headerReference");
            assertThat(review.getDocument().xmlText().split("headerReference", -1))
                    .hasSize(2);
        }
        assertThat(document.getHeaderList()).isEmpty();
    }

    @Test
    void aDisclosureMayBeginWithAnything() throws IOException {
        for (Block first :
                List.of(Samples.form(), Samples.chart(), new Block.TableBlock("t", "表二", Samples.wideTable()))) {
            Disclosure disclosure = Samples.disclosure("029017", Edition.PUBLIC, List.of(first));
            assertThat(readBack(disclosure)).isEqualTo(said(disclosure));
        }
        Disclosure empty = Samples.disclosure("029017", Edition.PUBLIC, List.of());
        assertThat(readBack(empty)).isEqualTo(said(empty));
    }

    @Test
    void aCharacterThatNoPageCanShowIsRefused() {
        assertThatThrownBy(() -> new WordWriter().write(Samples.saying("甲\u0007乙"), folder))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("U+0007");
    }

    @Test
    void nothingTellsTheMomentOfWriting() throws IOException {
        Path file = new WordWriter().write(DISCLOSURE, folder).get(0);
        byte[] first = Files.readAllBytes(file);
        new WordWriter().write(DISCLOSURE, folder);
        assertThat(file).hasBinaryContent(first);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream())
                    .allSatisfy(
                            entry -> assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980));
            assertThat(part(zip, "docProps/core.xml"))
                    .contains("某市检验中心 2026年度单位预算公开", "2025-12-31T16:00:00Z")
                    .doesNotContain("POI");
            assertThat(part(zip, "word/document.xml")).doesNotContain("rsid", "paraId");
            assertThat(part(zip, "word/settings.xml")).contains("compatibilityMode", "zh-CN");
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        try (InputStream part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<List<String>> readBack(Disclosure disclosure) throws IOException {
        new WordWriter().write(disclosure, folder);
        return ((Reading.Lines) new WordReader().read(folder)).lines();
    }

    private static List<List<String>> said(Disclosure disclosure) {
        return Script.of(disclosure).lines().stream().map(Script.Line::cells).toList();
    }

    private static XWPFDocument open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private String styleOf(String text) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .map(XWPFParagraph::getStyle)
                .findFirst()
                .orElseThrow();
    }

    private String font(String style) {
        return document.getStyles()
                .getStyle(style)
                .getCTStyle()
                .getRPr()
                .getRFontsArray(0)
                .getEastAsia();
    }

    private XWPFParagraph bookmarked(String name) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().getBookmarkStartList().stream()
                        .anyMatch(bookmark -> bookmark.getName().equals(name)))
                .findFirst()
                .orElseThrow();
    }
}
