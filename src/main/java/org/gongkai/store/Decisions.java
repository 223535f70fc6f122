package org.gongkai.store;

import java.util.List;
import javax.sql.DataSource;
import org.gongkai.model.DossierKey;
import org.gongkai.model.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 人工处置: what only a person decides about the exports that dossiers are made from, each time with a name and a reason.
 *
 * <p>A database that fails throws a {@link org.springframework.dao.DataAccessException}.
 */
public final class Decisions {
    private final Transactions transactions;
    private final Sources sources;
    private final Submissions submissions;
    private final Parts parts;
    private final PublicationParts published;
    private final Succession succession;
    private final Revisions revisions;

    /** The decisions about what is in a database. */
    public Decisions(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        JdbcClient client = JdbcClient.create(jdbc);
        HistoryTable history = new HistoryTable(client);
        this.parts = new Parts(client);
        this.transactions = new Transactions(database);
        this.sources = new Sources(client, history);
        this.submissions = new Submissions(client);
        this.published = new PublicationParts(client);
        this.succession = new Succession(submissions, parts, sources);
        this.revisions = new Revisions(new DossierTable(client, history), new Needs(parts, Records.in(jdbc)));
    }

    /** The dossiers for which exports of a content are held, since they look older than what they would replace. */
    public List<DossierKey> held(Arrival arrival) {
        return keys(submissions.held(arrival.id()));
    }

    /**
     * 放行: lets the held exports of a content take their place all the same.
     *
     * @return the dossiers that change
     * @throws IllegalArgumentException if nothing of it is held
     */
    public List<DossierKey> release(Arrival arrival, Reason reason) {
        return transactions.get(() -> {
            submissions.passTurnstile();
            List<Submissions.Held> held = submissions.held(arrival.id());
            if (held.isEmpty()) {
                throw new IllegalArgumentException(
                        "文件“" + arrival.source().fileName() + "”没有待说明的内容，不必放行 / nothing of this file is held.");
            }
            submissions.release(arrival.id());
            sources.change(arrival.id(), State.UNEXPLAINED, State.READ, reason);
            String why = "由放行的文件 " + arrival.source().fileName() + " 替代";
            held.forEach(one -> succession.install(one.key(), one.submission(), why));
            keys(held).forEach(key -> revisions.begin(key, reason));
            return keys(held);
        });
    }

    /**
     * 恢复: makes a dossier from what an earlier published version was made from; the reasons of now stay.
     *
     * @throws IllegalArgumentException if it has no such version, or is made from it already
     */
    public void revert(DossierKey key, int version, Reason reason) {
        transactions.run(() -> {
            submissions.passTurnstile();
            Composition before = published.of(key, version);
            if (before.all().isEmpty()) {
                throw new IllegalArgumentException(key.folder() + " 没有可以恢复的第 " + version
                        + " 版，请用 history 查看已公开的版本 / there is no such version to go back to.");
            }
            Composition now = parts.of(key);
            Composition then = before.withReasonsOf(now);
            if (then.equals(now)) {
                throw new IllegalArgumentException(key.folder() + " 现用的就是第 " + version
                        + " 版的数据，不必恢复 / the dossier is made from that version already.");
            }
            succession.installAll(key, then.all(), "恢复为第 " + version + " 版的数据");
            revisions.begin(key, reason);
        });
    }

    private static List<DossierKey> keys(List<Submissions.Held> held) {
        return held.stream().map(Submissions.Held::key).distinct().sorted().toList();
    }
}
