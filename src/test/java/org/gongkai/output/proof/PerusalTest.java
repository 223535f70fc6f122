package org.gongkai.output.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.output.Samples;
import org.gongkai.output.pdf.PdfWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerusalTest {
    private static final Script SCRIPT = Script.of(Samples.disclosure());

    @TempDir
    private static Path folder;

    private static String text = "";

    @BeforeAll
    static void thePrintOfADisclosureIsReadBack() throws IOException {
        Path file = new PdfWriter().write(Samples.disclosure(), folder).get(0);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            text = new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void everyLineIsFoundThoughPagesTearLongOnes() {
        assertThat(perused(text)).isEmpty();
    }

    @Test
    void aFigureThatDiffersByAFenIsNamedWithItsRow() {
        assertThat(text).contains(" 83.12 ");
        assertThat(perused(text.replaceFirst(" 83\\.12 ", " 83.13 ")))
                .first()
                .asString()
                .contains("表一第84行缺少“2013883|其他市场监督管理事务83|83.12|");
    }

    @Test
    void figuresThatChangePlacesAreFound() {
        String swapped = text.replaceFirst(" 83\\.12 ", "@").replaceFirst(" 84\\.12 ", " 83.12 ");
        assertThat(perused(swapped.replaceFirst("@", " 84.12 "))).isNotEmpty();
    }

    @Test
    void aPageThatIsMissingIsFound() {
        String[] pages = text.split("— 5 —", 2);
        assertThat(perused(pages[0].substring(0, pages[0].lastIndexOf("— 4 —")) + pages[1]))
                .isNotEmpty();
    }

    @Test
    void aWordThatIsMissingFromALongTextIsFound() {
        int at = text.indexOf("检验检测能力建设");
        assertThat(perused(text.substring(0, at) + text.substring(at + 1))).isNotEmpty();
    }

    @Test
    void nothingIsFoundOnNoPage() {
        assertThat(Perusal.of(SCRIPT, new Reading.Pages(List.of()))).hasSize(3);
    }

    private static List<String> perused(String printed) {
        return Perusal.of(SCRIPT, Reading.Pages.of(printed));
    }
}
