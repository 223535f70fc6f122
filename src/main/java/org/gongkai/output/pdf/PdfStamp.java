package org.gongkai.output.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.gongkai.document.Disclosure;
import org.gongkai.model.Fingerprint;
import org.gongkai.output.html.HtmlPage;
import org.gongkai.page.Markup;
import org.gongkai.page.Stylesheet;

/**
 * 文件属性: title, author and dates of a PDF. They say nothing of the moment of printing, so that the same disclosure
 * gives the same bytes: the date is the first day of the fiscal year in Beijing time, the id follows from the disclosure.
 */
final class PdfStamp {
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private final Disclosure disclosure;
    private final OffsetDateTime date;

    PdfStamp(Disclosure disclosure) {
        this.disclosure = disclosure;
        this.date = OffsetDateTime.of(disclosure.key().fiscalYear(), 1, 1, 0, 0, 0, 0, BEIJING);
    }

    /** Stamps a document. */
    void on(PDDocument pdf) throws IOException {
        pdf.setDocumentInformation(information());
        PDMetadata metadata =
                new PDMetadata(pdf, new ByteArrayInputStream(metadata().getBytes(StandardCharsets.UTF_8)));
        pdf.getDocumentCatalog().setMetadata(metadata);
        pdf.setDocumentId(id());
    }

    private PDDocumentInformation information() {
        Calendar calendar = GregorianCalendar.from(date.toZonedDateTime());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title());
        information.setAuthor(disclosure.unitName());
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        return information;
    }

    /** XMP says the same once more. */
    private String metadata() {
        String stamp = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
        Markup xmp = new Markup();
        xmp.verbatim("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
                .line();
        xmp.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
        xmp.open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xmp.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:xmp",
                "http://ns.adobe.com/xap/1.0/");
        xmp.open("dc:title").open("rdf:Alt").element("rdf:li", title(), "xml:lang", "x-default");
        xmp.close().close();
        xmp.open("dc:creator").open("rdf:Seq").element("rdf:li", disclosure.unitName());
        xmp.close().close();
        xmp.element("xmp:CreateDate", stamp).element("xmp:ModifyDate", stamp);
        xmp.close().close().close().line();
        return xmp.verbatim("<?xpacket end=\"r\"?>").toString();
    }

    private String title() {
        return disclosure.unitName() + " " + disclosure.title();
    }

    private long id() {
        String fingerprint = Fingerprint.of(List.of(HtmlPage.of(disclosure, Stylesheet.PAPER)));
        return Long.parseUnsignedLong(fingerprint.substring(0, Long.BYTES * 2), 16);
    }
}
