package org.gongkai.output.pdf;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.page.Markup;

/**
 * 元数据: what XMP says of a PDF, the same as its properties, and which standards it keeps.
 *
 * @param title 标题
 * @param author 作者, the unit
 * @param subject 主题
 * @param date when it was made, as it says
 */
record PdfMetadata(String title, String author, String subject, OffsetDateTime date) {
    private static final String ARCHIVE_NAMES = "http://www.aiim.org/pdfa/ns/";

    /** 标准: a standard that a PDF says it keeps. */
    enum Claim {
        /** PDF/A-2a (ISO 19005-2), for keeping. */
        ARCHIVE,
        /** PDF/UA-1 (ISO 14289-1), for everybody. */
        ACCESS
    }

    /** The packet with these claims and no other. */
    String claiming(Claim... claims) {
        Set<Claim> made = EnumSet.noneOf(Claim.class);
        made.addAll(List.of(claims));
        Markup xmp = new Markup();
        xmp.verbatim("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
                .line();
        xmp.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
        xmp.open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        properties(xmp);
        if (made.contains(Claim.ARCHIVE)) {
            description(xmp, "pdfaid", ARCHIVE_NAMES + "id/");
            xmp.element("pdfaid:part", "2").element("pdfaid:conformance", "A").close();
        }
        if (made.contains(Claim.ACCESS)) {
            description(xmp, "pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
            xmp.element("pdfuaid:part", "1").close();
            accessSchema(xmp);
        }
        xmp.close().close().line();
        return xmp.verbatim("<?xpacket end=\"r\"?>").toString();
    }

    private void properties(Markup xmp) {
        description(xmp, "dc", "http://purl.org/dc/elements/1.1/");
        xmp.element("dc:format", "application/pdf");
        xmp.open("dc:title").open("rdf:Alt").element("rdf:li", title, "xml:lang", "x-default");
        xmp.close().close();
        xmp.open("dc:creator").open("rdf:Seq").element("rdf:li", author);
        xmp.close().close();
        xmp.open("dc:description").open("rdf:Alt").element("rdf:li", subject, "xml:lang", "x-default");
        xmp.close().close().close();
        String stamp = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
        description(xmp, "xmp", "http://ns.adobe.com/xap/1.0/");
        xmp.element("xmp:CreateDate", stamp).element("xmp:ModifyDate", stamp).close();
    }

    /** PDF/A wants to be told what the property of PDF/UA is. */
    private static void accessSchema(Markup xmp) {
        xmp.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:pdfaExtension",
                ARCHIVE_NAMES + "extension/",
                "xmlns:pdfaSchema",
                ARCHIVE_NAMES + "schema#",
                "xmlns:pdfaProperty",
                ARCHIVE_NAMES + "property#");
        xmp.open("pdfaExtension:schemas").open("rdf:Bag").open("rdf:li", "rdf:parseType", "Resource");
        xmp.element("pdfaSchema:schema", "PDF/UA identification");
        xmp.element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
        xmp.element("pdfaSchema:prefix", "pdfuaid");
        xmp.open("pdfaSchema:property").open("rdf:Seq").open("rdf:li", "rdf:parseType", "Resource");
        xmp.element("pdfaProperty:name", "part").element("pdfaProperty:valueType", "Integer");
        xmp.element("pdfaProperty:category", "internal");
        xmp.element("pdfaProperty:description", "The part of ISO 14289 that the document keeps");
        xmp.close().close().close();
        xmp.close().close().close().close();
    }

    private static void description(Markup xmp, String prefix, String names) {
        xmp.open("rdf:Description", "rdf:about", "", "xmlns:" + prefix, names);
    }
}
