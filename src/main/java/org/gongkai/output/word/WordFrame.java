package org.gongkai.output.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.gongkai.output.office.OfficePackage;
import org.gongkai.output.office.Relations;
import org.gongkai.page.Markup;

/** 底版: what every document has beside its words: styles, settings, the header of a review copy, page numbers. */
final class WordFrame {
    /** The part that holds the words. */
    static final String MAIN = "word/document.xml";

    private static final String KIND = "wordprocessingml.";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** The namespace of pictures, which is what tells that a drawing is one. */
    static final String PICTURE = DRAWING + "picture";

    private static final byte[] STYLES = resource("word-styles.xml");
    private static final byte[] SETTINGS = resource("word-settings.xml");

    private final OfficePackage parts;
    private final Relations relations = new Relations();
    private final String header;
    private final String footer;
    private int pictures;

    /**
     * The frame of a document.
     *
     * @param mark what stands at the top of every page, empty for nothing
     */
    WordFrame(OfficePackage parts, String mark) {
        this.parts = parts;
        add("styles", STYLES);
        add("settings", SETTINGS);
        this.header = mark.isEmpty() ? "" : add("header", header(mark));
        this.footer = add("footer", pageNumber());
    }

    /** The header by its relation, empty if there is none. */
    String header() {
        return header;
    }

    /** The footer by its relation. */
    String footer() {
        return footer;
    }

    /** Adds a picture, in PNG; gives its relation. */
    String picture(byte[] png) {
        pictures++;
        String place = "media/image" + pictures + ".png";
        parts.addPicture("word/" + place, png);
        return relations.add("image", place);
    }

    /** Adds the words, piece by piece. */
    void fill(Markup... pieces) {
        Markup document = OfficePackage.part();
        document.open(
                "w:document",
                "xmlns:w",
                NAMESPACE,
                "xmlns:r",
                Relations.NAMESPACE,
                "xmlns:wp",
                DRAWING + "wordprocessingDrawing",
                "xmlns:a",
                DRAWING + "main",
                "xmlns:pic",
                PICTURE);
        document.open("w:body");
        for (Markup piece : pieces) {
            document.verbatim(piece.toString());
        }
        parts.add(MAIN, KIND + "document.main", document.close().close().toBytes(), relations);
    }

    private String add(String kind, byte[] content) {
        parts.add("word/" + kind + ".xml", KIND + kind, content);
        return relations.add(kind, kind + ".xml");
    }

    private static byte[] header(String mark) {
        Markup header = OfficePackage.part().open("w:hdr", "xmlns:w", NAMESPACE);
        WordText.paragraph(header, "Header", mark);
        return header.close().toBytes();
    }

    /** — 1 — at the foot of every page that has a number. */
    private static byte[] pageNumber() {
        Markup footer = OfficePackage.part().open("w:ftr", "xmlns:w", NAMESPACE);
        WordText.begin(footer, "Footer").close();
        WordText.run(footer, "— ");
        WordText.field(footer, " PAGE ", "1");
        WordText.run(footer, " —");
        return footer.close().close().toBytes();
    }

    private static byte[] resource(String file) {
        try (InputStream resource = WordFrame.class.getResourceAsStream("/styles/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("The installation lacks styles/" + file + "; install it again.");
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
