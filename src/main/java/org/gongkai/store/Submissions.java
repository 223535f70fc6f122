package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 报送表: what arrived for which dossier. */
record Submissions(JdbcClient jdbc) {
    /** What a submission is read from, to be followed by a condition. */
    static final String SELECT =
            """
            SELECT submission.id, submission.kind, source_id, fingerprint, file_name, as_of
            FROM submission JOIN source ON source.id = source_id
            """;

    private static final String SAME =
            "SELECT id FROM submission WHERE source_id = ? AND kind = ? AND unit_code = ? AND fiscal_year = ?";

    /** Waits until no other add is under way; the transaction that passes is alone until it ends. */
    void passTurnstile() {
        jdbc.sql("SELECT id FROM turnstile WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    /** The new submission, or empty if this content was already submitted as this. */
    Optional<Submission> insert(Export export, long source, Optional<LocalDate> asOf) {
        Object[] same = {
            source,
            export.kind().name(),
            export.dossier().unitCode(),
            export.dossier().fiscalYear()
        };
        if (find(same).isPresent()) {
            return Optional.empty();
        }
        jdbc.sql(Sql.insert("submission", "source_id", "kind", "unit_code", "fiscal_year", "as_of"))
                .params(same)
                .param(same.length + 1, asOf.orElse(null))
                .update();
        return find(same).map(id -> new Submission(id, export.kind(), source, export.source(), asOf));
    }

    /** The dossiers that a content was submitted for as an attachment. */
    List<DossierKey> attachedTo(long source) {
        return jdbc.sql("SELECT unit_code, fiscal_year FROM submission WHERE source_id = ? AND kind = ?")
                .params(source, ExportKind.ATTACHMENTS.name())
                .query((row, number) -> new DossierKey(row.getString("unit_code"), row.getInt("fiscal_year")))
                .list();
    }

    /** Marks a submission as waiting for a person. */
    void hold(Submission submission) {
        jdbc.sql("UPDATE submission SET held = TRUE WHERE id = ?")
                .param(submission.id())
                .update();
    }

    /** The dossiers for which submissions of a content wait for a person, each with the submission. */
    List<Held> held(long source) {
        return jdbc.sql(SELECT.replace("as_of", "as_of, unit_code, fiscal_year")
                        + "WHERE held AND source_id = ? ORDER BY submission.id")
                .param(source)
                .query((row, number) -> new Held(
                        new DossierKey(row.getString("unit_code"), row.getInt("fiscal_year")), submission(row)))
                .list();
    }

    /** Lets the submissions of a content wait no more. */
    void release(long source) {
        jdbc.sql("UPDATE submission SET held = FALSE WHERE source_id = ?")
                .param(source)
                .update();
    }

    static Submission submission(ResultSet row) throws SQLException {
        @Nullable LocalDate asOf = row.getObject("as_of", LocalDate.class);
        return new Submission(
                row.getLong("id"),
                Columns.constant(row, "kind", ExportKind.class),
                row.getLong("source_id"),
                new Source(row.getString("file_name"), row.getString("fingerprint")),
                Optional.ofNullable(asOf));
    }

    private Optional<Long> find(Object... values) {
        return jdbc.sql(SAME).params(values).query(Long.class).optional();
    }

    /**
     * 暂缓的报送: a submission that waits for a person.
     *
     * @param key the dossier it would change
     * @param submission the submission
     */
    record Held(DossierKey key, Submission submission) {}
}
