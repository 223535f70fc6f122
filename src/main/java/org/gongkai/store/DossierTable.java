package org.gongkai.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.DossierKey;
import org.gongkai.model.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 预算档案表: how each dossier stands. */
record DossierTable(JdbcClient jdbc, HistoryTable history) {
    /** A version that is sealed is finished first; until then there is nothing else to do with its dossier. */
    private static final String DUE =
            """
             WHERE due AND (state = 'QUARANTINED' OR NOT EXISTS (
                SELECT 1 FROM publication p WHERE p.state = 'SOUND'
                AND p.unit_code = dossier.unit_code AND p.fiscal_year = dossier.fiscal_year))
            """;

    private static final String OF_KEY = " WHERE unit_code = ? AND fiscal_year = ?";

    private static final String PRIOR_VERSION =
            """
            COALESCE((SELECT MAX(p.version) FROM publication p WHERE p.state = 'PUBLISHED'
                AND p.unit_code = dossier.unit_code AND p.fiscal_year = dossier.fiscal_year - 1), 0)
            """;

    /**
     * 档案行: a dossier as it stands.
     *
     * @param key the unit and year
     * @param revision counts the changes of what it is made from
     * @param state 办理状态
     * @param due whether there is something to do
     */
    record Row(DossierKey key, int revision, State state, boolean due) {}

    Optional<Row> find(DossierKey key) {
        return query(OF_KEY, key.unitCode(), key.fiscalYear()).stream().findFirst();
    }

    /** The same, and no other transaction changes it until this one ends. */
    Optional<Row> lock(DossierKey key) {
        return query(OF_KEY + " FOR UPDATE", key.unitCode(), key.fiscalYear()).stream()
                .findFirst();
    }

    /** Every dossier, sorted. */
    List<Row> all() {
        return sorted(query(""));
    }

    /** The dossiers in a state, sorted. */
    List<Row> in(State state) {
        return sorted(query(" WHERE state = ?", state.name()));
    }

    List<DossierKey> due(int most) {
        return query(DUE + " ORDER BY unit_code, fiscal_year FETCH FIRST " + most + " ROWS ONLY").stream()
                .map(Row::key)
                .toList();
    }

    void add(DossierKey key) {
        jdbc.sql(Sql.insert("dossier", "unit_code", "fiscal_year", "revision", "state", "due"))
                .params(key.unitCode(), key.fiscalYear(), 0, State.INCOMPLETE.name(), false)
                .update();
        history.ofDossier(key, null, State.INCOMPLETE, Reason.program("收到第一份数据"));
    }

    /** Notes that what the dossier is made from has changed. */
    void revise(Row row, State state, Reason reason) {
        jdbc.sql("UPDATE dossier SET revision = revision + 1, state = ?, due = TRUE, attempts = 0" + OF_KEY)
                .params(state.name(), row.key().unitCode(), row.key().fiscalYear())
                .update();
        history.ofDossier(row.key(), row.state(), state, reason);
    }

    /**
     * Lets a dossier come from one state to another, and writes it down where they differ; it is due until it is closed.
     *
     * @throws SupersededException if it is not as the row says any more
     */
    void change(Row row, State after, Reason reason) {
        int changed = jdbc.sql("UPDATE dossier SET state = ?, due = TRUE" + OF_KEY + " AND revision = ? AND state = ?")
                .params(
                        after.name(),
                        row.key().unitCode(),
                        row.key().fiscalYear(),
                        row.revision(),
                        row.state().name())
                .update();
        if (changed != 1) {
            throw new SupersededException(row.key().folder());
        }
        if (row.state() != after) {
            history.ofDossier(row.key(), row.state(), after, reason);
        }
    }

    /** A step that was made counts as no failure. */
    void clearAttempts(DossierKey key) {
        jdbc.sql("UPDATE dossier SET attempts = 0" + OF_KEY)
                .params(key.unitCode(), key.fiscalYear())
                .update();
    }

    /**
     * Nothing is left to do with this revision.
     *
     * @param rules 规则指纹 by which it was reconciled
     */
    void close(DossierKey key, int revision, String rules) {
        jdbc.sql("UPDATE dossier SET due = FALSE, attempts = 0, rules = ?, prior_version = " + PRIOR_VERSION + OF_KEY
                        + " AND revision = ?")
                .params(rules, key.unitCode(), key.fiscalYear(), revision)
                .update();
    }

    /** Marks every dossier as due that was reconciled by other rules, or against other figures of last year; but none in quarantine. */
    int recheck(String rules) {
        return jdbc.sql("UPDATE dossier SET due = TRUE, attempts = 0 WHERE NOT due AND state <> ?"
                        + " AND (rules <> ? OR prior_version <> " + PRIOR_VERSION + ")")
                .params(State.QUARANTINED.name(), rules)
                .update();
    }

    private static List<Row> sorted(List<Row> rows) {
        return rows.stream().sorted(Comparator.comparing(Row::key)).toList();
    }

    private List<Row> query(String condition, Object... values) {
        return jdbc.sql("SELECT * FROM dossier" + condition)
                .params(values)
                .query((row, number) -> new Row(
                        new DossierKey(row.getString("unit_code"), row.getInt("fiscal_year")),
                        row.getInt("revision"),
                        Columns.constant(row, "state", State.class),
                        row.getBoolean("due")))
                .list();
    }
}
