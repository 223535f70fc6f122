package org.gongkai.output;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.gongkai.document.Contents;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Edition;

/** PDF: the page in print, with its own Chinese font, page numbers in the contents, and bookmarks. */
public final class PdfWriter implements DisclosureWriter {
    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        String page = page(disclosure, Styles.of("print.css"));
        Typeface.REGULAR.requireGlyphsFor(page);
        Path file = folder.resolve("disclosure.pdf");
        try (PdfBoxRenderer renderer = renderer(page)) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                describe(document, disclosure, page);
                document.save(file.toFile());
            }
        }
        return List.of(file);
    }

    private static PdfBoxRenderer renderer(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(Typeface.REGULAR::open, Typeface.FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(Typeface.BOLD::open, Typeface.FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useUriResolver((base, address) -> address.startsWith("#") ? address : null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        builder.withHtmlContent(page, null);
        return builder.buildPdfRenderer();
    }

    /** The same disclosure gives the same bytes: dates and the document's number come from its content. */
    private static void describe(PDDocument document, Disclosure disclosure, String page) {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
        date.clear();
        date.set(disclosure.key().fiscalYear(), Calendar.JANUARY, 1);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(disclosure.unitName() + disclosure.title());
        information.setAuthor(disclosure.unitName());
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentInformation(information);
        document.setDocumentId((long) page.hashCode());
        document.getDocumentCatalog().setLanguage("zh-CN");
    }

    private static String page(Disclosure disclosure, String style) {
        Markup markup = new Markup();
        markup.open("html", "lang", "zh-CN").open("head");
        markup.leaf("title", disclosure.unitName() + disclosure.title());
        markup.leaf("style", style + (disclosure.edition() == Edition.REVIEW ? REVIEW : ""));
        bookmarks(markup, disclosure.contents());
        markup.close().open("body");
        new Page(markup, Headings.SPLIT).write(disclosure);
        markup.close().close();
        return markup.written();
    }

    private static final String REVIEW = "@page { @top-right { content: '送审稿'; color: #b00; font-size: 14pt; } }";

    private static void bookmarks(Markup markup, List<Contents> contents) {
        markup.open("bookmarks");
        int depth = 0;
        for (Contents line : contents) {
            int level = Math.min(line.level(), depth + 1);
            for (; depth >= level; depth--) {
                markup.close();
            }
            markup.open("bookmark", "name", line.text(), "href", "#" + line.id());
            depth = level;
        }
        for (; depth > 0; depth--) {
            markup.close();
        }
        markup.close();
    }
}
