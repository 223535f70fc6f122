package org.gongkai.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Small PDFs as an office, or somebody with other intentions, would make them; the same always gives the same bytes. */
public final class SmallPdf {
    private static final int SIZE = 18;

    private SmallPdf() {}

    /** What somebody does to a PDF before it is saved. */
    @FunctionalInterface
    public interface Change {
        void on(PDDocument pdf) throws IOException;
    }

    /** Pages that say a word and their number each, with a bookmark of their own. */
    public static byte[] of(String word, int pages) {
        return of(word, pages, pdf -> {});
    }

    /** The same, changed. */
    public static byte[] of(String word, int pages, Change change) {
        try (PDDocument pdf = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                write(word + " " + number, pdf);
            }
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("own bookmark of " + word);
            outline.addLast(item);
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            pdf.setDocumentId(1L);
            change.on(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that only a password opens, or that forbids to be changed where the password is empty. */
    public static byte[] locked(String password) {
        return of("locked", 1, pdf -> {
            AccessPermission permission = new AccessPermission();
            permission.setCanModify(false);
            pdf.protect(new StandardProtectionPolicy("owner", password, permission));
        });
    }

    /** An action of a type, with what it acts on. */
    public static COSDictionary action(String type, String key, String target) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, type);
        action.setItem(key, new COSString(target));
        return action;
    }

    /** One whose first page has an annotation. */
    public static byte[] annotated(COSDictionary annotation) {
        return of("annotated", 1, pdf -> {
            COSArray annotations = new COSArray();
            annotations.add(annotation);
            pdf.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
        });
    }

    private static void write(String text, PDDocument pdf) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
            content.newLineAtOffset(SIZE, SIZE);
            content.showText(text);
            content.endText();
        }
    }
}
