package org.gongkai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.form.Bytes;
import org.gongkai.form.Limits;
import org.gongkai.form.Member;
import org.gongkai.form.Members;
import org.gongkai.model.Attachment;
import org.gongkai.model.Fingerprint;
import org.gongkai.refusal.Observations;

/** 附件内容: finds the PDF of an attachment in the content that it came in. */
public final class AttachmentContents {
    private AttachmentContents() {}

    /**
     * The file that holds an attachment: the content itself, or a copy of a file of the archive that the content is.
     *
     * @param content the content that the attachment came in
     * @param folder where copies are laid; it is there
     * @throws IOException if the attachment is not in the content any more, or the disk failed
     */
    public static Path of(Path content, Attachment attachment, Path folder) throws IOException {
        String path = attachment.origin().sheet();
        Path file = path.isEmpty() ? content : folder.resolve(attachment.fingerprint());
        if (!path.isEmpty()) {
            Members.visit(Bytes.of(content), Limits.USUAL, new Observations(), member -> {
                if (member.path().equals(path)) {
                    copy(member, file);
                }
            });
        }
        if (!Files.exists(file) || !Fingerprint.of(file).equals(attachment.fingerprint())) {
            throw new IOException("内容库中的附件“" + attachment.title() + "”与收到时不同，请从备份恢复内容库"
                    + " / the stored attachment was altered: restore it.");
        }
        return file;
    }

    /**
     * What an attachment says, as far as its pages have a text.
     *
     * @param file the PDF
     */
    public static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static void copy(Member member, Path file) throws IOException {
        if (member.content().isPresent()) {
            try (InputStream bytes = member.content().get().open()) {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
