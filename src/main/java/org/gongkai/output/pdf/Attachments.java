package org.gongkai.output.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.model.Fingerprint;

/**
 * 附件: PDF files that are appended behind {@code disclosure.pdf}. What other people made keeps no standard that we could
 * vouch for, so the whole no longer says that it does.
 */
public final class Attachments {
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private Attachments() {}

    /**
     * What is wrong with a file that is to be appended, in a sentence for the officer; empty if nothing is.
     *
     * @param name the name of the file
     * @param pdf its bytes
     */
    public static Optional<String> fault(String name, byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                return Optional.of("附件“" + name + "”已加密，不能附在公开文本后面。请去掉密码和权限限制，另存后重新放入。");
            }
            if (document.getNumberOfPages() == 0) {
                return Optional.of("附件“" + name + "”没有页面。请检查后重新放入。");
            }
            return Optional.empty();
        } catch (InvalidPasswordException e) {
            return Optional.of("附件“" + name + "”设有打开密码，不能附在公开文本后面。请去掉密码，另存后重新放入。");
        } catch (IOException e) {
            return Optional.of("附件“" + name + "”不是完整的PDF文件。请重新导出为PDF后放入。");
        }
    }

    /**
     * The disclosure with the attachments already appended, without the claims of PDF/A and PDF/UA and with an id that
     * follows from its pages.
     *
     * @param merged the bytes of the whole
     */
    public static byte[] withoutClaims(byte[] merged) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(merged)) {
            PDDocumentInformation said = pdf.getDocumentInformation();
            PdfMetadata metadata = new PdfMetadata(
                    said.getTitle(),
                    said.getAuthor(),
                    said.getSubject(),
                    said.getCreationDate().toInstant().atOffset(BEIJING));
            byte[] xmp = metadata.claiming().getBytes(StandardCharsets.UTF_8);
            pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp)));
            pdf.getDocument().getTrailer().removeItem(COSName.ID);
            pdf.setDocumentId(PdfStamp.id(pages(pdf)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            try (InputStream contents = page.getContents()) {
                pages.add(Fingerprint.of(contents));
            }
        }
        return pages;
    }
}
