package org.gongkai.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.document.Disclosure;
import org.w3c.dom.Document;

/** The renderer of the PDF and nothing else: a page that is ready for it is laid out, painted and saved. */
public final class RendererAlone {
    private final Document page;

    private RendererAlone(Document page) {
        this.page = page;
    }

    /** With the page of a disclosure made ready. */
    public static RendererAlone of(Disclosure disclosure) throws IOException {
        return new RendererAlone(PrintedPage.of(disclosure));
    }

    /** Renders once; gives how many pages there are. */
    public int render() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PdfWriter.print(page, PdfFonts.ofThread(FontFolder.NONE), pdf);
            pdf.save(OutputStream.nullOutputStream());
            return pdf.getNumberOfPages();
        }
    }
}
