package org.gongkai;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.intake.AttachmentContents;
import org.gongkai.model.Attachment;
import org.gongkai.model.Source;
import org.gongkai.output.Particulars;
import org.gongkai.output.Publications;
import org.gongkai.output.Staged;
import org.gongkai.output.pdf.PdfBinding;

/** 合订附件: lays the attachments of a disclosure behind its print. */
public final class Attaching {
    private final Cells.Contents contents;
    private final Publications publications;

    Attaching(Cells.Contents contents, Publications publications) {
        this.contents = contents;
        this.publications = publications;
    }

    /** Whether there is a print, and an attachment to lay behind it. */
    public boolean isNeeded(Staged staged) {
        return staged.has(PdfBinding.FORMAT)
                && !staged.disclosure().attachments().isEmpty();
    }

    /** The print and the attachments, in their order. */
    public List<File> files(Staged staged) throws IOException {
        Path copies = staged.folder().resolveSibling(staged.folder().getFileName() + "-attachments");
        Files.createDirectories(copies);
        List<File> files = new ArrayList<>();
        files.add(print(staged).toFile());
        for (Attachment attachment : staged.disclosure().attachments()) {
            Path content = contents.open(
                    new Source(attachment.title(), attachment.origin().fingerprint()));
            files.add(AttachmentContents.of(content, attachment, copies).toFile());
        }
        return files;
    }

    /** Puts what was merged in the place of the print; it keeps no standard any more. */
    public Staged bind(Staged staged, ByteArrayOutputStream merged) throws IOException {
        byte[] bound = PdfBinding.of(staged.disclosure(), print(staged), merged.toByteArray());
        Particulars particulars = new Particulars(List.of(), staged.disclosure().attachments());
        return publications.rewritten(staged, PdfBinding.FORMAT, bound, particulars);
    }

    private static Path print(Staged staged) {
        return staged.first(PdfBinding.FORMAT);
    }
}
