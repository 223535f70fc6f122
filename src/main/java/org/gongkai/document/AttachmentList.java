package org.gongkai.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.model.Attachment;
import org.gongkai.model.Dossier;
import org.gongkai.model.SecretProjects;

/** 附件清单: which attachments of a dossier are published, in which order. */
final class AttachmentList {
    private AttachmentList() {}

    /**
     * Those whose title names no secret project, in the order in which the unit lists them, white space and the width of
     * brackets aside; those that it does not list come behind, by title.
     */
    static List<Attachment> of(Dossier dossier) {
        SecretProjects secret = dossier.secretProjects();
        List<String> listed = dossier.unit().attachments().stream()
                .map(AttachmentList::squeezed)
                .toList();
        List<Attachment> attachments = new ArrayList<>(dossier.attachments());
        attachments.removeIf(attachment -> secret.isNamedIn(attachment.title()));
        attachments.sort(Comparator.comparingInt((Attachment attachment) -> place(listed, squeezed(attachment.title())))
                .thenComparing(Attachment::title));
        return attachments;
    }

    private static int place(List<String> listed, String title) {
        int place = listed.indexOf(title);
        return place < 0 ? listed.size() : place;
    }

    private static String squeezed(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
