package org.gongkai.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.DossierKey;
import org.gongkai.model.ExportKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 现用报送表: the submission of each kind that a dossier is made from. */
record Parts(JdbcClient jdbc) {
    private static final String CURRENT = Submissions.SELECT
            + """
            JOIN dossier_part ON submission_id = submission.id
            WHERE dossier_part.unit_code = ? AND dossier_part.fiscal_year = ?
            """;

    /** What a dossier is made from, in the order of the kinds. */
    Map<ExportKind, Submission> of(DossierKey key) {
        return byKind(jdbc.sql(CURRENT)
                .params(key.unitCode(), key.fiscalYear())
                .query((row, number) -> Submissions.submission(row))
                .list());
    }

    /** Lets a submission take the place of the one of its kind; gives that one. */
    Optional<Submission> put(DossierKey key, Submission submission) {
        Optional<Submission> before = Optional.ofNullable(of(key).get(submission.kind()));
        remove(key, submission.kind());
        jdbc.sql(Sql.insert("dossier_part", "unit_code", "fiscal_year", "kind", "submission_id"))
                .params(key.unitCode(), key.fiscalYear(), submission.kind().name(), submission.id())
                .update();
        return before;
    }

    void remove(DossierKey key, ExportKind kind) {
        jdbc.sql("DELETE FROM dossier_part WHERE unit_code = ? AND fiscal_year = ? AND kind = ?")
                .params(key.unitCode(), key.fiscalYear(), kind.name())
                .update();
    }

    static Map<ExportKind, Submission> byKind(List<Submission> submissions) {
        Map<ExportKind, Submission> byKind = new EnumMap<>(ExportKind.class);
        submissions.forEach(submission -> byKind.put(submission.kind(), submission));
        return byKind;
    }
}
