package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.model.Claim;
import org.gongkai.model.Source;
import org.gongkai.model.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 来源文件表: the contents that were dropped, every name they came under, and how they stand. */
record Sources(JdbcClient jdbc, HistoryTable history) {
    private static final String SELECT = "SELECT id, fingerprint, file_name, state, shortfall FROM source";

    private static final String IN_USE =
            """
            SELECT 1 FROM submission JOIN dossier_part ON submission_id = submission.id
            WHERE source_id = ? FETCH FIRST 1 ROWS ONLY
            """;

    /** The number of a content; it is stored if it is new, and so is its name. */
    long idOf(Source source) {
        long id = find(source.fingerprint()).map(Arrival::id).orElseGet(() -> insert(source));
        keepName(id, source.fileName());
        return id;
    }

    /** A content that was never seen before, as it was dropped. */
    long insert(Source source, Claim claim) {
        jdbc.sql(Sql.insert("source", "fingerprint", "file_name", "state", "modified_at", "shortfall"))
                .params(
                        source.fingerprint(),
                        source.fileName(),
                        State.RECEIVED.name(),
                        claim.modified().atOffset(ZoneOffset.UTC),
                        claim.shortfall())
                .update();
        return find(source.fingerprint()).orElseThrow().id();
    }

    /** What is read again is read as it was dropped last. */
    void claimAgain(long id, Claim claim) {
        jdbc.sql("UPDATE source SET file_name = ?, modified_at = ?, shortfall = ? WHERE id = ?")
                .params(claim.fileName(), claim.modified().atOffset(ZoneOffset.UTC), claim.shortfall(), id)
                .update();
    }

    Optional<Arrival> find(String fingerprint) {
        return jdbc.sql(SELECT + " WHERE fingerprint = ?")
                .param(fingerprint)
                .query((row, number) -> arrival(row))
                .optional();
    }

    /** The contents whose fingerprint begins so, or that came under this name, in the order of arrival. */
    List<Arrival> named(String beginning) {
        return jdbc.sql(SELECT
                        + " WHERE fingerprint LIKE ? OR id IN (SELECT source_id FROM source_name WHERE file_name = ?)"
                        + " ORDER BY id")
                .params(beginning.replaceAll("[^0-9a-f]", "?") + "%", beginning)
                .query((row, number) -> arrival(row))
                .list();
    }

    /** The first of the contents that stand so, in the order of arrival. */
    List<Arrival> in(State state, int most) {
        return jdbc.sql(SELECT + " WHERE state = ? ORDER BY id FETCH FIRST " + most + " ROWS ONLY")
                .param(state.name())
                .query((row, number) -> arrival(row))
                .list();
    }

    /** How many contents stand how. */
    Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        jdbc.sql("SELECT state, COUNT(*) AS contents FROM source GROUP BY state")
                .query(row -> {
                    counts.put(Columns.constant(row, "state", State.class), row.getLong("contents"));
                });
        return counts;
    }

    /** The fingerprints of those that were read, and of which nothing was noted since a moment. */
    Set<String> settledBefore(Instant moment) {
        return new TreeSet<>(jdbc.sql(
                        "SELECT fingerprint FROM source WHERE state IN ('READ', 'REPLACED')"
                                + " AND EXISTS (SELECT 1 FROM history h WHERE h.source_id = source.id)"
                                + " AND NOT EXISTS (SELECT 1 FROM history h WHERE h.source_id = source.id AND h.recorded_at >= ?)")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
    }

    void keepName(long id, String fileName) {
        if (!names(id).contains(fileName)) {
            jdbc.sql(Sql.insert("source_name", "source_id", "file_name"))
                    .params(id, fileName)
                    .update();
        }
    }

    /** Every name that the content came under, in order. */
    List<String> names(long id) {
        return jdbc.sql("SELECT file_name FROM source_name WHERE source_id = ? ORDER BY id")
                .param(id)
                .query(String.class)
                .list();
    }

    /** When the file was written last, where that is known. */
    Optional<Instant> modified(long id) {
        return jdbc.sql("SELECT modified_at FROM source WHERE id = ? AND modified_at IS NOT NULL")
                .param(id)
                .query((row, number) ->
                        row.getObject("modified_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Whether any dossier is made from it. */
    boolean isInUse(long id) {
        return jdbc.sql(IN_USE).param(id).query(Integer.class).optional().isPresent();
    }

    State stateOf(long id) {
        return jdbc.sql("SELECT state FROM source WHERE id = ?")
                .param(id)
                .query((row, number) -> Columns.constant(row, "state", State.class))
                .single();
    }

    /**
     * Lets a content come from one state to another, and writes it down.
     *
     * @throws SupersededException if it does not stand in the first any more
     */
    void change(long id, State before, State after, Reason reason) {
        if (before == after) {
            return;
        }
        int changed = jdbc.sql("UPDATE source SET state = ?, attempts = 0 WHERE id = ? AND state = ?")
                .params(after.name(), id, before.name())
                .update();
        if (changed != 1) {
            throw new SupersededException("文件 " + String.join("、", names(id)));
        }
        history.ofSource(id, before, after, reason);
    }

    private long insert(Source source) {
        jdbc.sql(Sql.insert("source", "fingerprint", "file_name"))
                .params(source.fingerprint(), source.fileName())
                .update();
        return find(source.fingerprint()).orElseThrow().id();
    }

    static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                row.getLong("id"),
                new Source(row.getString("file_name"), row.getString("fingerprint")),
                Columns.constant(row, "state", State.class),
                row.getString("shortfall"));
    }
}
