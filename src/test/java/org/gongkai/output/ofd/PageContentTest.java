package org.gongkai.output.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.document.Edition;
import org.gongkai.output.Samples;
import org.gongkai.output.pdf.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFBox's own parser is what ours is held against, token by token. */
class PageContentTest {
    @Test
    void everyPageOfAPrintIsReadAsPdfboxReadsIt(@TempDir Path folder) throws IOException {
        Path print = new PdfWriter()
                .write(Samples.disclosure(Edition.REVIEW), folder)
                .get(0);
        try (PDDocument pdf = Loader.loadPDF(print.toFile())) {
            for (PDPage page : pdf.getPages()) {
                byte[] content = page.getContents().readAllBytes();
                assertThat(ours(content)).isEqualTo(theirs(content)).hasSizeGreaterThan(100);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q\n1 0 0 1 -278.0625 .5 cm\r\nQ",
                "0.0000001 +12. 123456789012345678.5 -0 0.93333 2147483648 rg",
                "/F1 13.9875 Tf (a\\(b\\)\\\\c) Tj <01D10a> Tj [(x) -120.5 <41>] TJ T* ' \"",
                "/P <</MCID 3 /A [1 2]>>BDC/Artifact/Prop1 BDC EMC",
                "[]0 d[3 2]1 d",
                " \n"
            })
    void whatAPrintMayHoldIsReadAsPdfboxReadsIt(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ours(bytes)).isEqualTo(theirs(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a\\n) Tj",
                "(a(b)c) Tj",
                "(a",
                "(a\\",
                "<41 Tj",
                "<4 1> Tj",
                "[1 2 TJ",
                "/P <</A true>> BDC",
                "/P <</A 1 BDC",
                "/A#20b gs",
                "% remark",
                "1 0 ) cm",
                "BI /W 1 ID x EI"
            })
    void whatNoPrintOfOursHoldsIsRefused(String content) {
        assertThatThrownBy(() -> ours(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnwritableException.class);
    }

    private static List<String> ours(byte[] bytes) {
        List<String> tokens = new ArrayList<>();
        PageContent content = new PageContent(bytes);
        for (Operator next = content.next(); next != null; next = content.next()) {
            content.operands().forEach(operand -> tokens.add(text(operand)));
            tokens.add(next.getName());
        }
        return tokens;
    }

    private static List<String> theirs(byte[] bytes) throws IOException {
        List<String> tokens = new ArrayList<>();
        for (Object token : new PDFStreamParser(bytes).parse()) {
            tokens.add(token instanceof Operator operator ? operator.getName() : text(token));
        }
        return tokens;
    }

    /** A number by its value, however it is written; anything else as it stands. */
    private static String text(Object operand) {
        if (operand instanceof COSArray array) {
            return array.toList().stream().map(PageContentTest::text).toList().toString();
        }
        return operand instanceof COSFloat number ? Float.toString(number.floatValue()) : operand.toString();
    }
}
