package org.gongkai.output.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.output.proof.DisclosureReader;
import org.gongkai.output.proof.Reading;

/** 版式文件回读: reads the text of the pages of {@code disclosure.pdf}, in the order in which it was printed. */
public final class PdfReader implements DisclosureReader {
    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public Reading.Pages read(Path folder) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("disclosure.pdf").toFile())) {
            return Reading.Pages.of(new PDFTextStripper().getText(pdf));
        }
    }
}
