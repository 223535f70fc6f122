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
import org.gongkai.model.SecretProjects;
import org.gongkai.model.Source;
import org.gongkai.output.FormatFailure;
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

    /**
     * What keeps the print from being published: an attachment that names a secret project.
     *
     * @return the print as a format that failed, with a sentence that says what to do; nothing where all is well
     */
    public List<FormatFailure> unfit(Staged staged) throws IOException {
        SecretProjects secret = staged.disclosure().secret();
        if (secret.codes().isEmpty() || !isNeeded(staged)) {
            return List.of();
        }
        List<FormatFailure> failures = new ArrayList<>();
        List<File> files = files(staged);
        for (int i = 1; i < files.size(); i++) {
            if (names(secret, AttachmentContents.text(files.get(i).toPath()))) {
                String title = staged.disclosure().attachments().get(i - 1).title();
                failures.add(new FormatFailure(
                        PdfBinding.FORMAT,
                        new IllegalStateException("附件“" + title + "”提到涉密项目，不能公开。请在原文件里删去，用同样的文件名重新放入。")));
            }
        }
        return failures;
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

    /** Lines break anywhere in a name, and between a code and what is beside it. */
    private static boolean names(SecretProjects secret, String text) {
        return secret.isNamedIn(text) || secret.isNamedIn(text.replaceAll("\\s+", ""));
    }

    private static Path print(Staged staged) {
        return staged.first(PdfBinding.FORMAT);
    }
}
