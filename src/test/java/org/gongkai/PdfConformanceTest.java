package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Disclosures;
import org.gongkai.document.Edition;
import org.gongkai.output.Samples;
import org.gongkai.output.pdf.PdfWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The PDF keeps PDF/A-2a and PDF/UA-1, as veraPDF sees it. */
class PdfConformanceTest {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    @TempDir
    private Path folder;

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theReferenceUnitsDisclosureKeepsBothStandards() throws Exception {
        assertThat(failures(disclosure(ReadDossier.seeds()))).isEmpty();
    }

    @Test
    void theSecondUnitsDisclosureKeepsBothStandards() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/exports/second-unit/bureau"))) {
            assertThat(failures(disclosure(files.sorted().toList()))).isEmpty();
        }
    }

    @Test
    void aCopyForReviewOfHostileTextsKeepsBothStandards() throws Exception {
        assertThat(failures(Samples.disclosure(Edition.REVIEW))).isEmpty();
    }

    @Test
    void anyOtherPdfDoesNot() throws Exception {
        Path file = folder.resolve("plain.pdf");
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(file.toFile());
        }
        assertThat(failures(file))
                .anyMatch(failure -> failure.contains("2a"))
                .anyMatch(failure -> failure.contains("ua1"));
    }

    private static Disclosure disclosure(List<Path> files) throws Exception {
        return new Disclosures().assemble(ReadDossier.of(ReadDossier.exports(files)), Edition.PUBLIC);
    }

    private List<String> failures(Disclosure disclosure) throws Exception {
        return failures(new PdfWriter().write(disclosure, folder).get(0));
    }

    private static List<String> failures(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                PDFAParser pdf = Foundries.defaultInstance().createParser(in, STANDARDS.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            return validator.validateAll(pdf).stream()
                    .flatMap(result -> result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                            .map(assertion -> result.getPDFAFlavour() + " "
                                    + assertion.getRuleId().getClause() + " "
                                    + assertion.getMessage() + " at "
                                    + assertion.getLocation().getContext()))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
