package org.gongkai.output.office;

import org.gongkai.document.Disclosure;
import org.gongkai.page.Markup;

/**
 * 文件属性: what a package says of itself: those of the disclosure, dated the first day of its fiscal year.
 *
 * @param disclosure what is written
 */
record Properties(Disclosure disclosure) {
    /** The part that says title, author and dates. */
    static final String CORE = "docProps/core.xml";

    static final String CORE_RELATION =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    static final String PACKAGE_KIND = "application/vnd.openxmlformats-package.";

    private static final String PROGRAM = "公开";

    /** Which program wrote it. */
    static byte[] program() {
        Markup markup = OfficePackage.part();
        markup.open("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        return markup.element("Application", PROGRAM).close().toBytes();
    }

    byte[] core() {
        Markup markup = OfficePackage.part();
        markup.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        markup.element("dc:title", disclosure.fullTitle());
        markup.element("dc:creator", disclosure.unitName());
        markup.element("cp:lastModifiedBy", disclosure.unitName());
        String date = disclosure.date().toInstant().toString();
        markup.element("dcterms:created", date, "xsi:type", "dcterms:W3CDTF");
        markup.element("dcterms:modified", date, "xsi:type", "dcterms:W3CDTF");
        return markup.close().toBytes();
    }
}
