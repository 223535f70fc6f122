package org.gongkai.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.gongkai.form.Bytes;
import org.gongkai.form.Contents;
import org.gongkai.form.Limits;
import org.gongkai.form.Member;
import org.gongkai.form.Members;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Origin;
import org.gongkai.refusal.Observations;

/**
 * 重读: reads an office's own file again for some of its records.
 *
 * @param content the file, under whatever name it is kept
 * @param asked the records that were read from this very content
 */
record Rereading(Path content, Set<Origin> asked) {
    /** A file and those of the records that are its own. */
    static Rereading of(Path content, Collection<Origin> origins) throws IOException {
        String fingerprint = Fingerprint.of(content);
        Set<Origin> own = new LinkedHashSet<>(origins);
        own.removeIf(origin -> !origin.fingerprint().equals(fingerprint));
        return new Rereading(content, own);
    }

    /** Shows the rows that were asked for, and every document that has one of the records. */
    void visit(AskedRows.Visitor tables, AskedContent.DocumentVisitor documents) throws IOException {
        if (!asked.isEmpty()) {
            AskedContent reader = new AskedContent(asked, tables, documents);
            Members.visit(Bytes.of(content), Limits.USUAL, new Observations(), member -> read(member, reader));
        }
    }

    /** Reads a member that one of the records is in. */
    private void read(Member member, AskedContent reader) throws IOException {
        boolean needed = asked.stream().anyMatch(origin -> isIn(member.path(), origin.sheet()));
        if (needed && member.content().isPresent()) {
            Contents.visit(member.content().get(), member.path(), new Observations(), reader);
        }
    }

    private static boolean isIn(String member, String sheet) {
        return member.isEmpty() || sheet.equals(member) || sheet.startsWith(member + "/");
    }
}
