package org.gongkai.output.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.document.Disclosure;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.html.HtmlWriter;
import org.gongkai.page.UnprintableException;
import org.w3c.dom.Document;

/**
 * 版式文件: writes {@code disclosure.pdf}, the page of {@link HtmlWriter} printed on A4 with a cover, contents with page
 * numbers, bookmarks and embedded Chinese fonts, laid out after GB/T 9704, for keeping (PDF/A-2a) and for everybody
 * (PDF/UA-1).
 */
public final class PdfWriter implements DisclosureWriter {
    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    static final String FORMAT = "pdf";

    private final FontFolder own;

    /** A writer that prints in the font brought along. */
    public PdfWriter() {
        this(FontFolder.NONE);
    }

    /** A writer that prints in the office's own fonts where it has one for a role. */
    public PdfWriter(FontFolder own) {
        this.own = own;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public List<String> conformance() {
        return List.of("PDF/A-2a", "PDF/UA-1");
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnprintableException if a text has a character that the font lacks
     */
    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        Document page = PrintedPage.of(disclosure);
        PdfFonts fonts = PdfFonts.ofThread(own);
        fonts.requireCover(page.getElementsByTagName("body").item(0).getTextContent());
        Path file = folder.resolve("disclosure.pdf");
        try (PDDocument pdf = new PDDocument()) {
            print(page, fonts, pdf);
            new PdfStamp(disclosure).on(pdf);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                pdf.save(out);
            }
        }
        return List.of(file);
    }

    static void print(Document page, PdfFonts fonts, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePDDocument(pdf);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new RectangleDrawer());
        fonts.embed(pdf, builder);
        fetchNothing(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFKeepOpen();
        }
    }

    /** The page names nothing outside itself, and nothing is fetched if it did. */
    private static void fetchNothing(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, moment);
        }
    }
}
