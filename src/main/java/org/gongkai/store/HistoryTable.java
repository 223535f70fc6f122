package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.DossierKey;
import org.gongkai.model.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 办理经过表: one row a change of state, of a content or of a dossier. */
record HistoryTable(JdbcClient jdbc) {
    private static final String OF_DOSSIER =
            "SELECT * FROM history WHERE unit_code = ? AND fiscal_year = ? ORDER BY id";

    private static final String OF_SOURCE = "SELECT * FROM history WHERE source_id = ? ORDER BY id";

    void ofSource(long source, @Nullable State before, State after, Reason reason) {
        insert(source, null, before, after, reason);
    }

    void ofDossier(DossierKey key, @Nullable State before, State after, Reason reason) {
        insert(null, key, before, after, reason);
    }

    List<HistoryEntry> ofDossier(DossierKey key) {
        return jdbc.sql(OF_DOSSIER)
                .params(key.unitCode(), key.fiscalYear())
                .query((row, number) -> entry(row))
                .list();
    }

    List<HistoryEntry> ofSource(long source) {
        return jdbc.sql(OF_SOURCE)
                .param(source)
                .query((row, number) -> entry(row))
                .list();
    }

    private void insert(
            @Nullable Long source, @Nullable DossierKey key, @Nullable State before, State after, Reason reason) {
        jdbc.sql(Sql.insert(
                        "history",
                        "source_id",
                        "unit_code",
                        "fiscal_year",
                        "state_before",
                        "state_after",
                        "actor",
                        "reason"))
                .param(1, source)
                .param(2, key == null ? null : key.unitCode())
                .param(3, key == null ? null : key.fiscalYear())
                .param(4, before == null ? null : before.name())
                .param(5, after.name())
                .param(6, reason.actor())
                .param(7, reason.why())
                .update();
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong("id"),
                Optional.ofNullable(Columns.orNull(row, "state_before", State::valueOf)),
                Columns.constant(row, "state_after", State.class),
                new Reason(row.getString("actor"), row.getString("reason")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
