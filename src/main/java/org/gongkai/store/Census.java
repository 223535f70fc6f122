package org.gongkai.store;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.gongkai.check.Severity;
import org.gongkai.model.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 统计: how much of what stands in the database, without saying of whom. A database that fails, or takes longer than some
 * seconds, throws a {@link org.springframework.dao.DataAccessException}.
 */
public final class Census {
    private static final int SECONDS = 5;

    private static final String FINDINGS =
            """
            SELECT code, severity, COUNT(*) AS number FROM finding
            WHERE run_id IN (SELECT MAX(id) FROM check_run GROUP BY unit_code, fiscal_year)
            GROUP BY code, severity ORDER BY code, severity
            """;

    private static final Set<State> OF_CONTENTS =
            EnumSet.of(State.RECEIVED, State.READ, State.REFUSED, State.UNEXPLAINED, State.REPLACED, State.QUARANTINED);

    private static final Set<State> OF_DOSSIERS = EnumSet.of(
            State.INCOMPLETE,
            State.IN_REVIEW,
            State.BLOCKED,
            State.UNEXPLAINED,
            State.SOUND,
            State.PUBLISHED,
            State.QUARANTINED);

    private final JdbcClient jdbc;

    /** The census of a database. */
    public Census(DataSource database) {
        JdbcTemplate impatient = new JdbcTemplate(database);
        impatient.setQueryTimeout(SECONDS);
        this.jdbc = JdbcClient.create(impatient);
    }

    /** How many contents stand how; every state that they may be in is there. */
    public Map<State, Long> contents() {
        return byState("source", OF_CONTENTS);
    }

    /** How many dossiers stand how; every state that they may be in is there. */
    public Map<State, Long> dossiers() {
        return byState("dossier", OF_DOSSIERS);
    }

    /** What was found in the latest check of every dossier, sorted by code. */
    public List<Findings> findings() {
        return jdbc.sql(FINDINGS)
                .query((row, number) -> new Findings(
                        row.getString("code"),
                        Columns.constant(row, "severity", Severity.class),
                        row.getLong("number")))
                .list();
    }

    private Map<State, Long> byState(String table, Set<State> states) {
        Map<State, Long> counts = new LinkedHashMap<>();
        states.forEach(state -> counts.put(state, 0L));
        jdbc.sql("SELECT state, COUNT(*) AS number FROM " + table + " GROUP BY state")
                .query(row -> {
                    counts.put(Columns.constant(row, "state", State.class), row.getLong("number"));
                });
        return counts;
    }

    /**
     * 意见数: how often a check found something.
     *
     * @param code 规则号
     */
    public record Findings(String code, Severity severity, long number) {}
}
