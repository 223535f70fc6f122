package org.gongkai.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.gongkai.document.Disclosure;
import org.gongkai.model.Attachment;

/**
 * 合订本: a print with the attachments behind it. It says of itself what the print says, except that it keeps no standard:
 * nobody knows what the attachments keep. Its bookmarks are those of the print, and one an attachment.
 */
public final class PdfBinding {
    /** The format that attachments are laid behind. */
    public static final String FORMAT = PdfWriter.FORMAT;

    private final Disclosure disclosure;
    private final int pages;
    private final int bookmarks;

    private PdfBinding(Disclosure disclosure, int pages, int bookmarks) {
        this.disclosure = disclosure;
        this.pages = pages;
        this.bookmarks = bookmarks;
    }

    /**
     * Finishes what was merged; the same gives the same bytes.
     *
     * @param print the print without the attachments
     * @param merged the print and the attachments of the disclosure, in their order, in one PDF
     * @throws IllegalStateException if pages are missing or too many
     */
    public static byte[] of(Disclosure disclosure, Path print, byte[] merged) throws IOException {
        try (PDDocument alone = Loader.loadPDF(print.toFile());
                PDDocument all = Loader.loadPDF(merged)) {
            PdfBinding binding = new PdfBinding(
                    disclosure, alone.getNumberOfPages(), items(alone).size());
            binding.finish(all);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(merged.length);
            all.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void finish(PDDocument all) throws IOException {
        int expected = pages
                + disclosure.attachments().stream().mapToInt(Attachment::pages).sum();
        if (all.getNumberOfPages() != expected) {
            throw new IllegalStateException(
                    "合订附件后应有 " + expected + " 页，实际 " + all.getNumberOfPages() + " 页。请用“打印为 PDF”重新输出附件后再放入。");
        }
        all.getDocumentCatalog().setDocumentOutline(outline(all));
        all.getDocumentCatalog().getCOSObject().removeItem(COSName.OPEN_ACTION);
        all.getDocument().getTrailer().removeItem(COSName.ID);
        new PdfStamp(disclosure).onBinding(all);
    }

    /** The bookmarks of the print, not those that attachments brought along, and one an attachment. */
    private PDDocumentOutline outline(PDDocument all) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (PDOutlineItem item : items(all).subList(0, bookmarks)) {
            List.of(COSName.PARENT, COSName.PREV, COSName.NEXT).forEach(item.getCOSObject()::removeItem);
            outline.addLast(item);
        }
        int first = pages;
        int number = 1;
        for (Attachment attachment : disclosure.attachments()) {
            PDPageFitDestination beginning = new PDPageFitDestination();
            beginning.setPage(all.getPage(first));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("附件" + number + " " + attachment.title());
            item.setDestination(beginning);
            outline.addLast(item);
            first += attachment.pages();
            number++;
        }
        return outline;
    }

    private static List<PDOutlineItem> items(PDDocument pdf) {
        List<PDOutlineItem> items = new ArrayList<>();
        PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            outline.children().forEach(items::add);
        }
        return items;
    }
}
