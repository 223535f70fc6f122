package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Source;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 报送表: what arrived for which dossier, in the order of arrival. */
record Submissions(JdbcClient jdbc) {
    private static final String OF_DOSSIER =
            """
            SELECT submission.id, kind, fingerprint, file_name
            FROM submission JOIN source ON source.id = source_id
            WHERE unit_code = ? AND fiscal_year = ?
            ORDER BY submission.id
            """;

    private static final String SAME =
            "SELECT id FROM submission WHERE source_id = ? AND kind = ? AND unit_code = ? AND fiscal_year = ?";

    /** Waits until no other add is under way; the transaction that passes is alone until it ends. */
    void passTurnstile() {
        jdbc.sql("SELECT id FROM turnstile WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    /** The number of a new submission, or empty if this content was already submitted as this. */
    Optional<Long> insert(Export export, long source) {
        Object[] values = {
            source,
            export.kind().name(),
            export.dossier().unitCode(),
            export.dossier().fiscalYear()
        };
        if (find(values).isPresent()) {
            return Optional.empty();
        }
        jdbc.sql(Sql.insert("submission", "source_id", "kind", "unit_code", "fiscal_year"))
                .params(values)
                .update();
        return find(values);
    }

    /** The latest submission of each kind, in the order of the kinds. */
    Map<ExportKind, Submission> latest(DossierKey key) {
        Map<ExportKind, Submission> latest = new EnumMap<>(ExportKind.class);
        jdbc.sql(OF_DOSSIER)
                .params(key.unitCode(), key.fiscalYear())
                .query((row, number) -> submission(row))
                .list()
                .forEach(submission -> latest.put(submission.kind(), submission));
        return latest;
    }

    /** Every dossier that anything was submitted for, sorted. */
    List<DossierKey> dossiers() {
        return jdbc
                .sql("SELECT DISTINCT unit_code, fiscal_year FROM submission")
                .query((row, number) -> new DossierKey(row.getString("unit_code"), row.getInt("fiscal_year")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private Optional<Long> find(Object... values) {
        return jdbc.sql(SAME).params(values).query(Long.class).optional();
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getLong("id"),
                Columns.constant(row, "kind", ExportKind.class),
                new Source(row.getString("file_name"), row.getString("fingerprint")));
    }
}
