package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.gongkai.check.PastFinding;
import org.gongkai.check.Review;
import org.gongkai.check.Severity;
import org.gongkai.model.DossierKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 核对台账: how every dossier came through the catalogue of cross-checks, time after time, and for what each reason was given.
 * A database that fails throws a {@link org.springframework.dao.DataAccessException}.
 */
public final class Ledger {
    private static final String LATEST =
            "SELECT id, fingerprint FROM check_run WHERE unit_code = ? AND fiscal_year = ? ORDER BY id DESC"
                    + " FETCH FIRST 2 ROWS ONLY";

    private final Transactions transactions;
    private final JdbcClient jdbc;

    /** The ledger in a database. */
    public Ledger(DataSource database) {
        this.transactions = new Transactions(database);
        this.jdbc = JdbcClient.create(database);
    }

    /** 说明指纹 of every reason that was ever seen for a dossier, and what was found when it was given. */
    public Map<String, String> bound(DossierKey key) {
        Map<String, String> bound = new TreeMap<>();
        jdbc.sql("SELECT reason, found FROM reason_binding WHERE unit_code = ? AND fiscal_year = ?")
                .params(key.unitCode(), key.fiscalYear())
                .query(row -> {
                    bound.put(row.getString("reason"), row.getString("found"));
                });
        return bound;
    }

    /**
     * What was found the time before: the latest that came out differently, so that a second go at the same sees the same.
     * Empty where the dossier was never reconciled before.
     */
    public Optional<List<PastFinding>> before(Review review) {
        String now = review.fingerprint();
        return runs(review.key()).stream()
                .filter(run -> !run.fingerprint().equals(now))
                .findFirst()
                .map(run -> findings(run.id()));
    }

    /** 待说明 of a dossier, as it came out the latest time: what a reason is still wanted for. */
    public List<PastFinding> unexplained(DossierKey key) {
        return runs(key).stream()
                .findFirst()
                .map(run -> findings(run.id(), " AND standing IN ('TO_EXPLAIN', 'TO_EXPLAIN_AGAIN')"))
                .orElse(List.of());
    }

    /** Notes a review and its reasons; gives the rows that are left to add, none where the time before was the same. */
    public LedgerEntry enter(Review review) {
        return transactions.get(() -> {
            bind(review);
            String now = review.fingerprint();
            boolean isKnown = runs(review.key()).stream().limit(1).anyMatch(run -> run.fingerprint()
                    .equals(review.fingerprint()));
            return isKnown ? LedgerEntry.NOTHING : LedgerEntry.of(review, insert(review, now));
        });
    }

    private void bind(Review review) {
        Map<String, String> known = bound(review.key());
        review.bound().forEach((reason, found) -> {
            if (!known.containsKey(reason)) {
                jdbc.sql(Sql.insert("reason_binding", "unit_code", "fiscal_year", "reason", "found"))
                        .params(review.key().unitCode(), review.key().fiscalYear(), reason, found)
                        .update();
            }
        });
    }

    private long insert(Review review, String fingerprint) {
        jdbc.sql(Sql.insert("check_run", "unit_code", "fiscal_year", "fingerprint", "state"))
                .params(
                        review.key().unitCode(),
                        review.key().fiscalYear(),
                        fingerprint,
                        review.state().name())
                .update();
        return runs(review.key()).get(0).id();
    }

    private List<Run> runs(DossierKey key) {
        return jdbc.sql(LATEST)
                .params(key.unitCode(), key.fiscalYear())
                .query((row, number) -> new Run(row.getLong("id"), row.getString("fingerprint")))
                .list();
    }

    private List<PastFinding> findings(long run) {
        return findings(run, "");
    }

    private List<PastFinding> findings(long run, String condition) {
        return jdbc.sql("SELECT * FROM finding WHERE run_id = ?" + condition + " ORDER BY ordinal")
                .param(run)
                .query((row, number) -> finding(row))
                .list();
    }

    private static PastFinding finding(ResultSet row) throws SQLException {
        return new PastFinding(
                row.getString("code"),
                Columns.constant(row, "severity", Severity.class),
                row.getString("record"),
                row.getString("project"),
                row.getString("found"),
                row.getString("expected"),
                row.getString("fingerprint"));
    }

    private record Run(long id, String fingerprint) {}
}
