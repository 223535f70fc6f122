package org.gongkai.output;

import java.util.List;
import org.gongkai.model.Attachment;

/**
 * 格式说明: what the manifest says of the files of a format besides their names and sizes.
 *
 * @param conformance 所符合的标准, such as PDF/A-2a
 * @param attachments 附件 that stand behind the disclosure, in order
 */
public record Particulars(List<String> conformance, List<Attachment> attachments) {
    /** Nothing is to be said. */
    public static final Particulars NONE = new Particulars(List.of(), List.of());

    public Particulars {
        conformance = List.copyOf(conformance);
        attachments = List.copyOf(attachments);
    }
}
