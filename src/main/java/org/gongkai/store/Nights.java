package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 夜间办理簿: every run of the night and what came of it. At most one runs at a time: the database lets no second one begin.
 *
 * <p>A database that fails throws a {@link org.springframework.dao.DataAccessException}.
 */
public final class Nights {
    private static final String LATEST = " ORDER BY id DESC FETCH FIRST 1 ROWS ONLY";

    private static final String END =
            "UPDATE night_run SET running = NULL, ended_at = ?, outcome = ?, sentence = ? WHERE id = ? AND running";

    private final Transactions transactions;
    private final JdbcClient jdbc;

    /** The nights in a database. */
    public Nights(DataSource database) {
        this.transactions = new Transactions(database);
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * Begins a run; nothing begins while another runs.
     *
     * @param date the local date that it is for
     */
    public Optional<Night> begin(LocalDate date, Instant now) {
        try {
            return transactions.get(() -> {
                jdbc.sql(Sql.insert("night_run", "night", "started_at", "outcome", "sentence", "running"))
                        .params(date, at(now), Night.Outcome.RUNNING.name(), "", true)
                        .update();
                return running();
            });
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    /** The run that was begun and not ended, whatever ended the program in between. */
    public Optional<Night> running() {
        return first("WHERE running");
    }

    /** Notes that a run did all that was to be done; what has ended already stays as it is. */
    public void end(Night night, Instant now, String sentence) {
        end(night, now, Night.Outcome.DONE, sentence);
    }

    /** Notes that a run did not do all that was to be done; what has ended already stays as it is. */
    public void fail(Night night, Instant now, String sentence) {
        end(night, now, Night.Outcome.FAILED, sentence);
    }

    /** When the latest run that did all that was to be done ended, if there ever was one. */
    public Optional<Instant> lastSuccess() {
        return lastDone().flatMap(Night::ended);
    }

    /** The latest run that did all that was to be done. */
    public Optional<Night> lastDone() {
        return first("WHERE outcome = 'DONE'" + LATEST);
    }

    /** The latest run, as it stands or as it ended. */
    public Optional<Night> latest() {
        return first(LATEST);
    }

    /** A run as it stands or as it ended. */
    public Optional<Night> find(long id) {
        return first("WHERE id = ?", id);
    }

    /** Every run that is remembered, in order. */
    public List<Night> all() {
        return query("ORDER BY id");
    }

    /** Notes up to which moment a run tells what was refused; only what it does to its end counts as told. */
    public void telling(Night night, long upTo) {
        transactions.run(() -> jdbc.sql("UPDATE night_run SET told_to = ? WHERE id = ?")
                .params(upTo, night.id())
                .update());
    }

    /** The moment up to which it was told what was refused; 0 where nothing ever was. */
    public long toldTo() {
        return jdbc.sql("SELECT COALESCE(MAX(told_to), 0) FROM night_run WHERE outcome = 'DONE'")
                .query(Long.class)
                .single();
    }

    /** Forgets the runs that ended before a moment, but never the latest that did all that was to be done; gives their number. */
    public int forgetBefore(Instant moment) {
        long kept = lastDone().map(Night::id).orElse(0L);
        return jdbc.sql("DELETE FROM night_run WHERE ended_at < ? AND id <> ?")
                .params(at(moment), kept)
                .update();
    }

    private void end(Night night, Instant now, Night.Outcome outcome, String sentence) {
        transactions.run(() -> jdbc.sql(END)
                .params(at(now), outcome.name(), sentence, night.id())
                .update());
    }

    private Optional<Night> first(String condition, Object... values) {
        return query(condition, values).stream().findFirst();
    }

    private List<Night> query(String condition, Object... values) {
        return jdbc.sql("SELECT * FROM night_run " + condition)
                .params(values)
                .query((row, number) -> night(row))
                .list();
    }

    private static Night night(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Night(
                row.getLong("id"),
                row.getObject("night", LocalDate.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(ended).map(OffsetDateTime::toInstant),
                Columns.constant(row, "outcome", Night.Outcome.class),
                row.getString("sentence"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
