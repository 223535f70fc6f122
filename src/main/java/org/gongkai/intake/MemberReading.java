package org.gongkai.intake;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gongkai.form.Bytes;
import org.gongkai.form.Contents;
import org.gongkai.form.Member;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.Source;
import org.gongkai.refusal.Observations;

/**
 * 成员识读结果: what one file of an archive holds, or a dropped file that is none.
 *
 * @param path 成员路径; empty for the dropped file itself
 * @param exports its records by kind, unit and year; none where it has a problem
 * @param recognitions what its tables and documents were recognised as
 * @param named the dossiers it names, as far as that could be recognised, even where it has problems; a year of 0 stands
 *     for one that could not be
 * @param seen what was seen while it was read
 */
record MemberReading(
        String path, List<Export> exports, List<Recognition> recognitions, Set<DossierKey> named, Observations seen) {
    /** Reads a file; one that has a problem already only to know whose it is. */
    static MemberReading of(Member member, Source source) throws IOException {
        Observations seen = member.seen();
        Observations told = seen.hasProblems() ? new Observations() : seen;
        ContentReader reader = new ContentReader(source, told);
        if (member.content().isPresent()) {
            Bytes content = member.content().get();
            Contents.visit(content, member.path(), told, reader);
        }
        List<Export> exports = reader.exports();
        return new MemberReading(
                member.path(), seen.hasProblems() ? List.of() : exports, reader.recognitions(), reader.named(), seen);
    }

    boolean isBad() {
        return seen.hasProblems();
    }

    /** Whether it names a dossier. */
    boolean names(DossierKey key) {
        return named.contains(key) || named.contains(new DossierKey(key.unitCode(), ByDossier.UNKNOWN_YEAR));
    }
}
