package org.gongkai.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongkai.output.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages after GB/T 9704, and what stands behind them for those who listen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfLayoutTest {
    /** The second of the pages that a paragraph of two thousand characters fills. */
    private static final int FULL_PAGE = 5;

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private PDDocument pdf;

    @BeforeAll
    void print(@TempDir Path folder) throws IOException {
        Path file = new PdfWriter().write(Samples.disclosure(), folder).get(0);
        pdf = Loader.loadPDF(Files.readAllBytes(file));
    }

    @AfterAll
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void aPageOfProseHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        List<String> lines = new ArrayList<>(text(FULL_PAGE).lines().toList());
        lines.removeIf(line -> line.startsWith("—"));
        assertThat(lines).hasSize(22).allSatisfy(line -> assertThat(line).hasSize(28));
    }

    @Test
    void theTextFillsTheAreaOfTheStandard() throws IOException {
        List<TextPosition> positions = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> line) {
                if (text.startsWith("—")) {
                    return;
                }
                positions.addAll(line);
            }
        };
        stripper.setStartPage(FULL_PAGE);
        stripper.setEndPage(FULL_PAGE);
        stripper.getText(pdf);
        assertThat(positions.stream()
                        .mapToDouble(TextPosition::getXDirAdj)
                        .min()
                        .orElseThrow())
                .isCloseTo(28 * POINTS_PER_MILLIMETRE, within(0.5));
        assertThat(positions.stream()
                        .mapToDouble(at -> at.getXDirAdj() + at.getWidthDirAdj())
                        .max()
                        .orElseThrow())
                .isCloseTo((210 - 26) * POINTS_PER_MILLIMETRE, within(1.5));
        TreeSet<Float> baselines = new TreeSet<>();
        positions.forEach(at -> baselines.add(at.getYDirAdj()));
        assertThat(baselines.first()).isBetween(37 * POINTS_PER_MILLIMETRE, 37 * POINTS_PER_MILLIMETRE + 29);
        assertThat(baselines.last())
                .isBetween((297 - 35) * POINTS_PER_MILLIMETRE - 29, (297 - 35) * POINTS_PER_MILLIMETRE);
    }

    @Test
    void aChartIsAFigureInWords() {
        assertThat(elements().stream()
                        .filter(element -> element.getStructureType().equals("Figure")))
                .singleElement()
                .satisfies(figure -> assertThat(figure.getAlternateDescription())
                        .isEqualTo(Samples.chart().description()));
    }

    @Test
    void noLevelOfHeadingsIsSkipped() {
        int above = 0;
        for (PDStructureElement element : elements()) {
            if (element.getStructureType().matches("H[1-6]")) {
                int level = element.getStructureType().charAt(1) - '0';
                assertThat(level).isBetween(1, above + 1);
                above = level;
            }
        }
        assertThat(above).isPositive();
    }

    @Test
    void aLabelOfAFormNamesItsRow() {
        long rows = elements().stream()
                .filter(element -> element.getStructureType().equals("TH"))
                .filter(element -> element.getCOSObject()
                        .getCOSDictionary(COSName.A)
                        .getNameAsString("Scope")
                        .equals("Row"))
                .count();
        assertThat(rows).isGreaterThan(Samples.form().rows().size());
    }

    @Test
    void theDocumentSaysWhatItIs() throws IOException {
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertThat(xmp)
                .contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")
                .contains("<pdfuaid:part>1</pdfuaid:part>")
                .contains("<xmp:CreateDate>2026-01-01T00:00:00+08:00</xmp:CreateDate>");
    }

    @Test
    void theColoursAreThoseOfSrgb() {
        ICC_Profile profile = ICC_Profile.getInstance(ColourProfile.srgb());
        assertThat(profile.getMajorVersion()).isEqualTo(2);
        assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
        float[] ours = new ICC_ColorSpace(profile).toCIEXYZ(new float[] {0.2f, 0.5f, 0.8f});
        float[] javas = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(new float[] {0.2f, 0.5f, 0.8f});
        assertThat(ours).containsExactly(javas, within(0.002f));
        assertThat(Arrays.equals(ColourProfile.srgb(), ColourProfile.srgb())).isTrue();
    }

    private String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private List<PDStructureElement> elements() {
        List<PDStructureElement> elements = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }
}
