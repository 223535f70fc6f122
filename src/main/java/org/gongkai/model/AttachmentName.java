package org.gongkai.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 附件文件名: what the name of a file says of an attachment, such as {@code 029017-2026-政府购买服务指导性目录.pdf}.
 *
 * @param dossier the unit and year it belongs to
 * @param title 附件名, on one line and not blank
 */
public record AttachmentName(DossierKey dossier, String title) {
    /** The title has no character without a shape of its own, and none that parts folders. */
    private static final Pattern SHAPE =
            Pattern.compile("(?<unit>[0-9A-Za-z][0-9A-Za-z_-]{0,63}?)-(?<year>[1-9][0-9]{3})-"
                    + "(?<title>[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}/\\\\]{1,100})\\.[pP][dD][fF]");

    /** What a file name says; empty where it is not that of an attachment. */
    public static Optional<AttachmentName> of(String fileName) {
        Matcher name = SHAPE.matcher(fileName);
        if (!name.matches() || name.group("title").isBlank()) {
            return Optional.empty();
        }
        DossierKey dossier = new DossierKey(name.group("unit"), Integer.parseInt(name.group("year")));
        return Optional.of(new AttachmentName(dossier, name.group("title").strip()));
    }
}
