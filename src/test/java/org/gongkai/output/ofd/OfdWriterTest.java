package org.gongkai.output.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.document.Contents;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Edition;
import org.gongkai.output.Samples;
import org.gongkai.output.pdf.PdfWriter;
import org.gongkai.output.proof.Reading;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a copy for review, with hostile texts, long and wide tables, bars and a form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfdWriterTest {
    private static final double HAIR = 0.01;
    private static final Disclosure DISCLOSURE = Samples.disclosure(Edition.REVIEW);

    private Path folder;
    private PDDocument pdf;
    private OfdFile ofd;
    private List<Document> pages;
    private List<String> seen;

    @BeforeAll
    void write(@TempDir Path shared) throws Exception {
        folder = shared;
        Path print = new PdfWriter().write(DISCLOSURE, folder).get(0);
        pdf = Loader.loadPDF(print.toFile());
        ofd = OfdFile.open(
                new OfdWriter(new PdfWriter()).write(DISCLOSURE, folder).get(0));
        pages = ofd.pages();
        seen = Ofdrw.pages(folder.resolve("disclosure.ofd"));
    }

    @AfterAll
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void ofdrwReadsOnEveryPageWhatThePrintSays() throws IOException {
        assertThat(seen).hasSize(pdf.getNumberOfPages());
        for (int page = 1; page <= seen.size(); page++) {
            assertThat(words(seen.get(page - 1))).isNotEmpty().isEqualTo(words(printed(page)));
        }
    }

    @Test
    void ourReaderReadsThePagesThatOfdrwReads() throws IOException {
        Reading.Pages read = (Reading.Pages) new OfdReader().read(folder);
        assertThat(read.pages().stream().map(OfdWriterTest::words))
                .containsExactlyElementsOf(
                        seen.stream().map(OfdWriterTest::words).toList());
    }

    @Test
    void everyCharacterStandsWhereThePrintHasIt() throws IOException {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PrintedPlaces printed = PrintedPlaces.of(pdf, page);
            StringBuilder text = new StringBuilder();
            List<Point2D> places = new ArrayList<>();
            for (PlacedText placed : texts(pages.get(page - 1))) {
                for (int i = 0; i < placed.text().length(); i++) {
                    if (placed.text().charAt(i) != ' ') {
                        text.append(placed.text().charAt(i));
                        places.add(placed.places().get(i));
                    }
                }
            }
            assertThat(text).hasToString(printed.text());
            for (int i = 0; i < places.size(); i++) {
                assertThat(places.get(i).distance(printed.places().get(i))).isLessThan(HAIR);
            }
        }
    }

    @Test
    void aViewerFindsTheSameGlyphByItsNumberAndByItsCharacter() throws IOException {
        for (Element entry : ofd.part("Doc_0/PublicRes.xml").select("ofd|Font")) {
            CmapLookup characters = font(entry).getUnicodeCmapLookup();
            assertThat(set(entry)).isNotEmpty().allSatisfy(text -> assertThat(
                            text.text().chars().map(characters::getGlyphId).boxed())
                    .containsExactlyElementsOf(text.glyphs())
                    .doesNotContain(0));
        }
    }

    @Test
    void theFontsStandForThemselves() throws Exception {
        for (Element entry : ofd.part("Doc_0/PublicRes.xml").select("ofd|Font")) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file(entry)));
            assertThat(font.getPSName()).isEqualTo(entry.attr("FontName")).doesNotContain("+");
            assertThat(set(entry)).isNotEmpty().allMatch(text -> font.canDisplayUpTo(text.text()) < 0);
            assertThat(font.canDisplay('龘')).isFalse();
            assertThat(font(entry).getTableMap()).containsKeys("cmap", "name", "OS/2", "post", "glyf", "loca");
        }
    }

    @Test
    void theBookmarksLeadToWhatTheyName() {
        List<Element> bookmarks = ofd.document().select("ofd|OutlineElem");
        assertThat(bookmarks.stream().map(bookmark -> bookmark.attr("Title")))
                .containsExactlyElementsOf(
                        DISCLOSURE.contents().stream().map(Contents::text).toList());
        assertThat(bookmarks).allSatisfy(bookmark -> {
            Element goal = bookmark.selectFirst("> ofd|Actions > ofd|Action[Event=CLICK] > ofd|Goto > ofd|Dest");
            assertThat(goal).isNotNull();
            assertThat(pageOf(goal)).contains(words(bookmark.attr("Title")));
            assertThat(Double.parseDouble(goal.attr("Top"))).isBetween(1.0, 280.0);
        });
        assertThat(ofd.document().selectFirst("ofd|Outlines > ofd|OutlineElem > ofd|OutlineElem"))
                .isNotNull();
    }

    @Test
    void theLinesOfTheContentsAreLinks() {
        List<Element> links = ofd.part("Doc_0/Pages/Page_1/Annotation.xml").select("ofd|Annot[Type=Link]");
        assertThat(links.stream().map(link -> link.expectFirst("ofd|Dest")).map(this::pageOf))
                .hasSizeGreaterThanOrEqualTo(DISCLOSURE.contents().size())
                .allSatisfy(page -> assertThat(page).isNotEmpty());
        for (Contents line : DISCLOSURE.contents()) {
            assertThat(links).anySatisfy(link -> assertThat(pageOf(link.expectFirst("ofd|Dest")))
                    .contains(words(line.text())));
        }
        assertThat(ofd.part("Doc_0/Annotations.xml").select("ofd|FileLoc").eachText())
                .containsExactly("Pages/Page_1/Annotation.xml");
    }

    @Test
    void everyPageOfACopyForReviewSaysSoAndNoneOfAPublishedOne(@TempDir Path other) throws IOException {
        assertThat(pages).allSatisfy(page -> assertThat(OfdFile.words(page)).contains("送审稿"));
        Path published = new OfdWriter(new PdfWriter())
                .write(Samples.disclosure(), other)
                .get(0);
        assertThat(OfdFile.open(published).everything())
                .allSatisfy(part -> assertThat(part.html()).doesNotContain("送审"));
    }

    @Test
    void pagesAreAsLargeAsThoseOfThePrint() {
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            boolean lies = pdf.getPage(page).getMediaBox().getWidth()
                    > pdf.getPage(page).getMediaBox().getHeight();
            assertThat(pages.get(page).select("ofd|Area > ofd|PhysicalBox").text())
                    .isEqualTo(lies ? "0 0 297 210" : "0 0 210 297");
        }
        assertThat(ofd.document().select("ofd|CommonData ofd|PhysicalBox").text())
                .isEqualTo("0 0 210 297");
    }

    @Test
    void groundsAndBordersOfTablesAreThere() {
        Document table = pages.stream()
                .filter(page -> OfdFile.words(page).contains("其他市场监督管理事务10"))
                .findFirst()
                .orElseThrow();
        assertThat(shapes(table, "238 241 245")).isGreaterThan(3);
        assertThat(shapes(table, "138 143 152")).isGreaterThan(100);
    }

    /** How many shapes are filled with a colour; an object may have several. */
    private static int shapes(Document page, String colour) {
        return page.select("ofd|PathObject[Fill=true][Stroke=false]:has(> ofd|FillColor[Value=" + colour
                                + "]) > ofd|AbbreviatedData")
                        .text()
                        .split("M", -1)
                        .length
                - 1;
    }

    @Test
    void everythingHasAnIdentifierOfItsOwn() {
        List<Integer> identifiers = ofd.everything().stream()
                .flatMap(part -> part.select("[ID]").stream())
                .map(element -> Integer.valueOf(element.attr("ID")))
                .toList();
        int highest = Integer.parseInt(ofd.document().select("ofd|MaxUnitID").text());
        assertThat(identifiers).doesNotHaveDuplicates().allMatch(id -> id > 0 && id <= highest);
        List<String> fonts = ofd.part("Doc_0/PublicRes.xml").select("ofd|Font").eachAttr("ID");
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.select("ofd|TextObject").eachAttr("Font")).isSubsetOf(fonts);
            assertThat(page.select("ofd|TextObject, ofd|PathObject"))
                    .allMatch(object -> object.hasAttr("ID") && object.hasAttr("Boundary"));
        });
    }

    @Test
    void theFileSaysWhatItIs() {
        Document entrance = ofd.part("OFD.xml");
        assertThat(entrance.select("ofd|DocInfo > *").eachText())
                .element(0)
                .asString()
                .matches("[0-9a-f]{32}");
        assertThat(entrance.select("ofd|Title").text()).isEqualTo("某市检验中心 2026年度单位预算公开");
        assertThat(entrance.select("ofd|Author").text()).isEqualTo("某市检验中心");
        assertThat(entrance.select("ofd|CreationDate").text()).isEqualTo("2026-01-01");
        assertThat(entrance.select("ofd|CustomData[Name=单位编码]").text()).isEqualTo("029017");
        assertThat(entrance.select("ofd|CustomData[Name=财政年度]").text()).isEqualTo("2026");
        assertThat(entrance.select("ofd|CustomData[Name=稿别]").text()).isEqualTo("送审稿");
        assertThat(entrance.select("ofd|DocRoot").text()).isEqualTo("Doc_0/Document.xml");
    }

    @Test
    void theSameDisclosureGivesTheSameBytesWhetherOrNotThePrintIsThere(@TempDir Path other) throws IOException {
        Path file = new OfdWriter(new PdfWriter()).write(DISCLOSURE, other).get(0);
        assertThat(file).hasSameBinaryContentAs(folder.resolve("disclosure.ofd"));
        try (var left = Files.list(other)) {
            assertThat(left).containsExactly(file);
        }
    }

    /** What is set in a font. */
    private List<PlacedText> set(Element font) {
        return pages.stream()
                .flatMap(page -> page.select("ofd|TextObject[Font=" + font.attr("ID") + "]").stream())
                .map(PlacedText::of)
                .toList();
    }

    private static List<PlacedText> texts(Document page) {
        return page.select("ofd|TextObject").stream().map(PlacedText::of).toList();
    }

    private String pageOf(Element goal) {
        return OfdFile.words(pages.get(ofd.pageOf(goal.attr("PageID"))));
    }

    private byte[] file(Element entry) {
        Map<String, byte[]> parts = ofd.parts();
        return parts.getOrDefault("Doc_0/Res/" + entry.select("ofd|FontFile").text(), new byte[0]);
    }

    private TrueTypeFont font(Element entry) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file(entry)));
    }

    private String printed(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static String words(String text) {
        return text.replaceAll("\\s", "");
    }
}
