package org.gongkai.store;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.gongkai.disk.Step;
import org.gongkai.disk.Steps;
import org.gongkai.model.DossierKey;
import org.gongkai.model.ExportKind;
import org.gongkai.model.State;
import org.gongkai.model.Term;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 待办簿: the dossiers that are due, and how each stands. What was begun and not finished, whatever ended it, is due again.
 *
 * <p>A database that fails throws a {@link org.springframework.dao.DataAccessException}.
 */
public final class Docket {
    private static final int AT_A_TIME = 200;

    private final Transactions transactions;
    private final DossierTable dossiers;
    private final Submissions submissions;
    private final Attempts attempts;
    private final Dossiers contents;
    private final Needs needs;
    private final Steps steps;
    private final String rules;

    /** The docket in a database, to look into. */
    public Docket(DataSource database, Steps steps) {
        this(database, steps, "");
    }

    /**
     * The docket in a database.
     *
     * @param rules 规则指纹 of what dossiers are held against
     */
    public Docket(DataSource database, Steps steps, String rules) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        JdbcClient client = JdbcClient.create(jdbc);
        this.transactions = new Transactions(database);
        this.dossiers = new DossierTable(client, new HistoryTable(client));
        this.submissions = new Submissions(client);
        this.attempts = new Attempts(client, "dossier", "unit_code = ? AND fiscal_year = ?");
        this.contents = new Dossiers(database, steps);
        this.needs = new Needs(new Parts(client), Records.in(jdbc));
        this.steps = steps;
        this.rules = rules;
    }

    /** The first dossiers that are due, in order. */
    public List<DossierKey> due() {
        return dossiers.due(AT_A_TIME);
    }

    /** Begins a go at a dossier; where it lacks exports, or has failed too often, the go has no dossier. */
    public Turn open(DossierKey key) {
        Turn turn = transactions.get(() -> begin(dossiers.lock(key).orElseThrow()));
        steps.passed(Step.OPENED);
        return turn;
    }

    /**
     * Notes that nothing has to be mended or explained before a dossier is published.
     *
     * @throws SupersededException if the dossier has changed since its turn began
     */
    public void sound(Turn turn) {
        settle(turn, State.SOUND, "审核没有须修改的意见，需说明的都已说明");
    }

    /**
     * Notes that something has to be mended or explained before a dossier is published.
     *
     * @param state {@link State#BLOCKED} or {@link State#UNEXPLAINED}
     * @throws SupersededException if the dossier has changed since its turn began
     */
    public void heldBack(Turn turn, State state) {
        settle(turn, state, state == State.BLOCKED ? "有须修改的意见，已编制送审稿" : "有意见待说明，已编制送审稿");
    }

    /**
     * Notes that a dossier is what its published version was made from.
     *
     * @throws SupersededException if the dossier has changed since its turn began
     */
    public void stands(Turn turn) {
        settle(turn, State.PUBLISHED, "内容没有变化，不再生成新版本");
    }

    /** Counts a try to finish what was sealed; false, and in quarantine, if there were enough. */
    public boolean mayFinish(DossierKey key) {
        return transactions.get(() -> {
            boolean begun = attempts.begin(key.unitCode(), key.fiscalYear());
            if (!begun) {
                quarantine(dossiers.lock(key).orElseThrow(), "已备妥的版本三次都没有能够放入发件箱");
            }
            return begun;
        });
    }

    /** Takes back a try that failed for a reason that lies elsewhere. */
    public void takeBack(DossierKey key) {
        transactions.run(() -> attempts.takeBack(key.unitCode(), key.fiscalYear()));
    }

    /** Notes a try that failed; whether it was the last, so that the dossier is in quarantine now. */
    public boolean failed(DossierKey key, String why) {
        return transactions.get(() -> {
            boolean last = attempts.areUsedUp(key.unitCode(), key.fiscalYear());
            DossierTable.Row row = dossiers.lock(key).orElseThrow();
            if (last && row.state() == State.QUARANTINED) {
                dossiers.close(key, row.revision(), rules);
            } else if (last) {
                quarantine(row, why);
            }
            return last;
        });
    }

    /**
     * Makes every dossier due that was reconciled by other rules than those that hold now, or against other figures of last
     * year; gives their number. What has changed itself is due anyway, and what is in quarantine waits for a person.
     */
    public int recheck() {
        return transactions.get(() -> {
            submissions.passTurnstile();
            return dossiers.recheck(rules);
        });
    }

    /**
     * 重试: lets a dossier in quarantine have its turn again.
     *
     * @throws IllegalArgumentException if it is not known or not in quarantine
     */
    public void retry(DossierKey key, Reason reason) {
        transactions.run(() -> {
            Optional<DossierTable.Row> row = dossiers.lock(key).filter(each -> each.state() == State.QUARANTINED);
            if (row.isEmpty()) {
                throw new IllegalArgumentException(
                        key.folder() + " 不在隔离中，不必重试 / only what is in quarantine can be tried again.");
            }
            dossiers.clearAttempts(key);
            dossiers.change(row.get(), State.IN_REVIEW, reason);
        });
    }

    /** The dossiers in a state, sorted. */
    public List<DossierKey> in(State state) {
        return dossiers.in(state).stream().map(DossierTable.Row::key).toList();
    }

    /** How every dossier stands, sorted. */
    public List<Standing> standings() {
        return dossiers.all().stream().map(this::standing).toList();
    }

    /** How one dossier stands, if it is known. */
    public Optional<Standing> standing(DossierKey key) {
        return dossiers.find(key).map(this::standing);
    }

    /** Notes that nothing is left to do, unless the dossier has changed since its turn began: then it stays due. */
    public void close(Turn turn) {
        transactions.run(() -> dossiers.close(turn.key(), turn.revision(), rules));
    }

    private Standing standing(DossierTable.Row row) {
        return new Standing(row.key(), row.state(), row.revision(), needs.missing(row.key()));
    }

    private Turn begin(DossierTable.Row row) {
        List<ExportKind> missing = needs.missing(row.key());
        if (row.state() == State.QUARANTINED) {
            return new Turn(row.key(), row.revision(), row.state(), Optional.empty(), missing);
        }
        if (!attempts.begin(row.key().unitCode(), row.key().fiscalYear())) {
            quarantine(row, "三次办理都没有完成（程序中断）");
            return new Turn(row.key(), row.revision(), State.QUARANTINED, Optional.empty(), missing);
        }
        if (!missing.isEmpty()) {
            String kinds = String.join("、", missing.stream().map(Term::term).toList());
            dossiers.change(row, State.INCOMPLETE, Reason.program("还缺：" + kinds));
            return new Turn(row.key(), row.revision(), State.INCOMPLETE, Optional.empty(), missing);
        }
        return new Turn(row.key(), row.revision(), row.state(), contents.complete(row.key()), missing);
    }

    private void settle(Turn turn, State state, String why) {
        transactions.run(() -> change(turn, state, Reason.program(why)));
    }

    private void change(Turn turn, State state, Reason reason) {
        DossierTable.Row row = dossiers.lock(turn.key()).orElseThrow();
        if (row.revision() != turn.revision()) {
            throw new SupersededException(turn.key().folder());
        }
        dossiers.change(row, state, reason);
    }

    private void quarantine(DossierTable.Row row, String why) {
        dossiers.change(row, State.QUARANTINED, Reason.program(why));
    }

    /**
     * 现状: how a dossier stands.
     *
     * @param key the unit and year
     * @param state 办理状态
     * @param revision counts the changes of what it is made from
     * @param missing the kinds that it still lacks
     */
    public record Standing(DossierKey key, State state, int revision, List<ExportKind> missing) {
        public Standing {
            missing = List.copyOf(missing);
        }
    }
}
