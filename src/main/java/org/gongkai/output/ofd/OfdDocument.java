package org.gongkai.output.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.page.Markup;

/** 版式文档: the parts of an OFD file that say what the pages of a print say. */
final class OfdDocument {
    private static final String FOLDER = "Doc_0/";

    /** The part that names the pages. */
    static final String ROOT = FOLDER + "Document.xml";

    private final PDDocument pdf;
    private final DocumentInformation information;
    private final Identifiers identifiers = new Identifiers();
    private final List<String> pageIds = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private final SortedMap<Integer, String> annotations = new TreeMap<>();
    private final Typefaces typefaces;

    private OfdDocument(PDDocument pdf, DocumentInformation information) {
        this.pdf = pdf;
        this.information = information;
        reserveColourSpace();
        this.typefaces = new Typefaces(identifiers);
    }

    /**
     * Transcribes a print.
     *
     * @throws UnwritableException if the print has something that is not written as OFD
     */
    static OfdDocument of(PDDocument pdf, DocumentInformation information) throws IOException {
        OfdDocument document = new OfdDocument(pdf, information);
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            document.pageIds.add(document.identifiers.next());
        }
        Links links = new Links(document.destinations(), DocumentInformation.CREATOR, information.date());
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            document.contents.add(PageTranscript.of(page, document.typefaces, document.identifiers));
            Optional<String> found = links.of(page, document.identifiers);
            if (found.isPresent()) {
                document.annotations.put(number, found.get());
            }
            number++;
        }
        return document;
    }

    /** Puts all parts into a package. */
    void writeTo(OfdPackage parts) throws IOException {
        parts.add("OFD.xml", information.entrance(contents));
        parts.add(ROOT, root());
        parts.add(FOLDER + "PublicRes.xml", PublicResources.of(typefaces));
        if (!annotations.isEmpty()) {
            parts.add(FOLDER + "Annotations.xml", annotationsList());
        }
        for (int i = 0; i < contents.size(); i++) {
            parts.add(FOLDER + page(i), contents.get(i));
        }
        for (Map.Entry<Integer, String> page : annotations.entrySet()) {
            parts.add(FOLDER + annotation(page.getKey()), page.getValue());
        }
        for (Typeface typeface : typefaces.all()) {
            parts.add(FOLDER + PublicResources.FOLDER + "/" + typeface.fileName(), typeface.file());
        }
    }

    private String root() throws IOException {
        Markup markup = OfdPackage.part();
        markup.open("ofd:Document", "xmlns:ofd", OfdPackage.NAMESPACE).line();
        commonData(markup);
        markup.open("ofd:Pages").line();
        for (int i = 0; i < pageIds.size(); i++) {
            markup.empty("ofd:Page", "ID", pageIds.get(i), "BaseLoc", page(i)).line();
        }
        markup.close().line();
        new Bookmarks(destinations()).write(markup);
        markup.open("ofd:VPreferences").element("ofd:PageMode", "UseOutlines").close();
        markup.line();
        if (!annotations.isEmpty()) {
            markup.element("ofd:Annotations", "Annotations.xml").line();
        }
        return markup.close().line().toString();
    }

    private void commonData(Markup markup) {
        String sheet = PageGeometry.of(pdf.getPage(0)).sheet().text();
        markup.open("ofd:CommonData").line();
        markup.element("ofd:MaxUnitID", identifiers.highest()).line();
        markup.open("ofd:PageArea").element("ofd:PhysicalBox", sheet).close().line();
        markup.element("ofd:PublicRes", "PublicRes.xml").line();
        markup.element("ofd:DefaultCS", Integer.toString(PublicResources.COLOUR_SPACE));
        markup.line().close().line();
    }

    private String annotationsList() {
        Markup markup = OfdPackage.part();
        markup.open("ofd:Annotations", "xmlns:ofd", OfdPackage.NAMESPACE).line();
        for (int number : annotations.keySet()) {
            markup.open("ofd:Page", "PageID", pageIds.get(number));
            markup.element("ofd:FileLoc", annotation(number)).close().line();
        }
        return markup.close().line().toString();
    }

    private Destinations destinations() {
        return new Destinations(pdf, pageIds);
    }

    private void reserveColourSpace() {
        if (!identifiers.next().equals(Integer.toString(PublicResources.COLOUR_SPACE))) {
            throw new IllegalStateException("The colour space has the first identifier");
        }
    }

    private static String page(int number) {
        return "Pages/Page_" + number + "/Content.xml";
    }

    private static String annotation(int number) {
        return "Pages/Page_" + number + "/Annotation.xml";
    }
}
