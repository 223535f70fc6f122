package org.gongkai.output.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.gongkai.document.Disclosure;
import org.gongkai.model.Fingerprint;
import org.gongkai.output.html.HtmlPage;
import org.gongkai.page.Stylesheet;

/**
 * 文件属性: title, author, dates and colours of a PDF. They say nothing of the moment of printing, so that the same disclosure
 * gives the same bytes: the date is the first day of the fiscal year in Beijing time, the id follows from the disclosure.
 */
final class PdfStamp {
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private final Disclosure disclosure;

    PdfStamp(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** Stamps a document. */
    void on(PDDocument pdf) throws IOException {
        stamp(pdf, PdfMetadata.Claim.ARCHIVE, PdfMetadata.Claim.ACCESS);
    }

    /** Stamps a document that has attachments in it: it claims no standard. */
    void onBinding(PDDocument pdf) throws IOException {
        stamp(pdf);
    }

    private void stamp(PDDocument pdf, PdfMetadata.Claim... claims) throws IOException {
        pdf.setDocumentInformation(information());
        PdfMetadata metadata =
                new PdfMetadata(disclosure.fullTitle(), disclosure.unitName(), disclosure.title(), disclosure.date());
        byte[] xmp = metadata.claiming(claims).getBytes(StandardCharsets.UTF_8);
        pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp)));
        pdf.getDocumentCatalog().setOutputIntents(List.of(colours(pdf)));
        pdf.setDocumentId(id());
    }

    private PDDocumentInformation information() {
        Calendar calendar = GregorianCalendar.from(disclosure.date().toZonedDateTime());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(disclosure.fullTitle());
        information.setAuthor(disclosure.unitName());
        information.setSubject(disclosure.title());
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        return information;
    }

    /** 输出意图: the colours are those of sRGB. */
    private static PDOutputIntent colours(PDDocument pdf) throws IOException {
        PDStream profile = new PDStream(pdf, new ByteArrayInputStream(ColourProfile.srgb()), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        PDOutputIntent colours = new PDOutputIntent(intent);
        colours.setInfo(COLOURS);
        colours.setOutputConditionIdentifier(COLOURS);
        return colours;
    }

    /** It follows from what tells this print from any other. */
    private long id() {
        List<String> contents = new ArrayList<>();
        contents.add(HtmlPage.of(disclosure, Stylesheet.PAPER));
        disclosure.attachments().forEach(attachment -> contents.add(attachment.fingerprint()));
        return Long.parseUnsignedLong(Fingerprint.of(contents).substring(0, Long.BYTES * 2), 16);
    }
}
