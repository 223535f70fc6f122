package org.gongkai.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.model.DossierKey;
import org.gongkai.model.ExportKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 现用报送表: the submissions that a dossier is made from, one of a kind, and of attachments as many as have a title left. */
record Parts(JdbcClient jdbc) {
    private static final String CURRENT = Submissions.SELECT
            + """
            JOIN dossier_part ON submission_id = submission.id
            WHERE dossier_part.unit_code = ? AND dossier_part.fiscal_year = ?
            """;

    /** What a dossier is made from. */
    Composition of(DossierKey key) {
        return Composition.of(jdbc.sql(CURRENT)
                .params(key.unitCode(), key.fiscalYear())
                .query((row, number) -> Submissions.submission(row))
                .list());
    }

    /** The submissions whose place another one would take: that of its kind, or those that have a title of its own. */
    List<Submission> rivals(DossierKey key, Submission submission) {
        Set<String> titles = titles(submission);
        return of(key).all().stream()
                .filter(current -> current.kind() == submission.kind())
                .filter(current ->
                        !isAttachment(current) || titles(current).stream().anyMatch(titles::contains))
                .toList();
    }

    /** Lets a submission take its place; gives those that have none any more. */
    List<Submission> put(DossierKey key, Submission submission) {
        List<Submission> displaced = isAttachment(submission) ? hidden(key, submission) : rivals(key, submission);
        displaced.forEach(before -> remove(key, before));
        remove(key, submission);
        jdbc.sql(Sql.insert("dossier_part", "unit_code", "fiscal_year", "kind", "submission_id"))
                .params(key.unitCode(), key.fiscalYear(), slot(submission), submission.id())
                .update();
        return displaced;
    }

    void remove(DossierKey key, Submission submission) {
        jdbc.sql("DELETE FROM dossier_part WHERE unit_code = ? AND fiscal_year = ? AND kind = ?")
                .params(key.unitCode(), key.fiscalYear(), slot(submission))
                .update();
    }

    /** The attachments that have no title left once another one counts. */
    private List<Submission> hidden(DossierKey key, Submission submission) {
        List<Submission> latestFirst = new ArrayList<>(of(key).attachments());
        latestFirst.remove(submission);
        Collections.reverse(latestFirst);
        Set<String> taken = titles(submission);
        return latestFirst.stream().filter(each -> !taken.addAll(titles(each))).toList();
    }

    private Set<String> titles(Submission submission) {
        return new HashSet<>(jdbc.sql("SELECT title FROM attachment WHERE submission_id = ?")
                .param(submission.id())
                .query(String.class)
                .list());
    }

    private static boolean isAttachment(Submission submission) {
        return submission.kind() == ExportKind.ATTACHMENTS;
    }

    /** Of attachments several count at a time. */
    private static String slot(Submission submission) {
        String kind = submission.kind().name();
        return isAttachment(submission) ? kind + " " + submission.id() : kind;
    }
}
