package org.gongkai.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.gongkai.disk.Step;
import org.gongkai.disk.Steps;
import org.gongkai.model.AttachmentName;
import org.gongkai.model.Claim;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Source;
import org.gongkai.model.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 来件登记簿: every content that was taken, each once, with how it stands; the order of arrival is that of the database.
 *
 * <p>A database that fails throws a {@link org.springframework.dao.DataAccessException}.
 */
public final class Arrivals {
    /** Why a content is in quarantine whose reading ended the program three times. */
    public static final String INTERRUPTED = "三次读取都没有完成（程序中断）";

    private static final int AT_A_TIME = 200;

    private final Transactions transactions;
    private final Submissions submissions;
    private final Sources sources;
    private final RefusedMembers members;
    private final Attempts attempts;
    private final Steps steps;

    /** The arrivals in a database. */
    public Arrivals(DataSource database, Steps steps) {
        JdbcClient jdbc = JdbcClient.create(database);
        this.transactions = new Transactions(database);
        this.submissions = new Submissions(jdbc);
        this.sources = new Sources(jdbc, new HistoryTable(jdbc));
        this.members = new RefusedMembers(jdbc);
        this.attempts = new Attempts(jdbc, "source", "id = ?");
        this.steps = steps;
    }

    /**
     * Registers a content that is in the store. One that is known already makes nothing new, except that a refused one is
     * read again, and an attachment that comes under the name of another dossier; its name is kept in any case.
     *
     * @return the content as it stood before, or as {@link State#RECEIVED} where it is to be read
     */
    public Arrival register(Source source, Claim claim) {
        Arrival arrival = transactions.get(() -> {
            submissions.passTurnstile();
            Optional<Arrival> known = sources.find(source.fingerprint());
            long id = known.isPresent() ? again(known.get(), claim) : first(source, claim);
            sources.keepName(id, source.fileName());
            return sources.find(source.fingerprint()).orElseThrow();
        });
        steps.passed(Step.REGISTERED);
        return arrival;
    }

    /** The first of those that are to be read, in the order of arrival. */
    public List<Arrival> unread() {
        return sources.in(State.RECEIVED, AT_A_TIME);
    }

    /** Counts a try to read; false, and in quarantine, if there were enough. */
    public boolean begin(Arrival arrival) {
        boolean begun = transactions.get(() -> attempts.begin(arrival.id()));
        if (!begun) {
            quarantine(arrival, INTERRUPTED);
        }
        steps.passed(Step.BEGUN);
        return begun;
    }

    /** Takes back a try that failed for a reason that lies elsewhere. */
    public void takeBack(Arrival arrival) {
        transactions.run(() -> attempts.takeBack(arrival.id()));
    }

    /** Notes a try that failed; whether it was the last, so that the content is in quarantine now. */
    public boolean failed(Arrival arrival, String why) {
        boolean last = attempts.areUsedUp(arrival.id());
        if (last) {
            quarantine(arrival, why);
        }
        return last;
    }

    /** Notes that a content was refused and lies in the inbox again. */
    public void refused(Arrival arrival, String why) {
        change(arrival, State.RECEIVED, State.REFUSED, Reason.program(why));
        steps.passed(Step.REFUSED);
    }

    /**
     * Notes which files of an archive are refused while the rest is about to be stored; to be said before that, so that it
     * is said again where the program ends between.
     *
     * @param refused the files, each with the reason
     */
    public void partly(Arrival arrival, Map<String, String> refused) {
        if (!members.of(arrival.id()).equals(refused)) {
            transactions.run(() -> {
                members.put(arrival.id(), refused);
                sources.history()
                        .ofSource(arrival.id(), arrival.state(), arrival.state(), Reason.program(told(refused)));
            });
        }
    }

    /** The refused files of archives of which something is in use or waits for a person, in the order of arrival. */
    public List<RefusedMember> refusedMembers() {
        return members.standing();
    }

    /** Every name that a content came under, in order. */
    public List<String> names(Arrival arrival) {
        return sources.names(arrival.id());
    }

    /** The contents whose fingerprint begins so, or that came under this name, in the order of arrival. */
    public List<Arrival> named(String beginningOrName) {
        return sources.named(beginningOrName);
    }

    /** The contents that stand so, in the order of arrival. */
    public List<Arrival> in(State state) {
        return sources.in(state, Integer.MAX_VALUE);
    }

    /** How many contents stand how, in the order of the states; a state that none is in is left out. */
    public Map<State, Long> counts() {
        return sources.counts();
    }

    /** Why a content stands as it does, as its history says last; empty where it says nothing. */
    public String why(Arrival arrival) {
        List<HistoryEntry> history = sources.history().ofSource(arrival.id());
        return history.isEmpty() ? "" : history.get(history.size() - 1).reason().why();
    }

    /** Whether a content is registered and was not refused. */
    public boolean keeps(String fingerprint) {
        return sources.find(fingerprint)
                .filter(arrival -> arrival.state() != State.REFUSED)
                .isPresent();
    }

    /** The fingerprints of the contents that were read, and of which nothing was noted since a moment. */
    public Set<String> settledBefore(Instant moment) {
        return sources.settledBefore(moment);
    }

    /**
     * 重试: lets a content in quarantine be read again.
     *
     * @throws IllegalArgumentException if it is not in quarantine
     */
    public void retry(Arrival arrival, Reason reason) {
        if (arrival.state() != State.QUARANTINED) {
            throw new IllegalArgumentException("文件“" + arrival.source().fileName() + "”现为“"
                    + arrival.state().term() + "”，只有“隔离”的文件可以重试 / only what is in quarantine can be tried again.");
        }
        change(arrival, State.QUARANTINED, State.RECEIVED, reason);
    }

    private long first(Source source, Claim claim) {
        long id = sources.insert(source, claim);
        sources.history().ofSource(id, null, State.RECEIVED, Reason.program("收件箱收到 " + source.fileName()));
        return id;
    }

    private long again(Arrival known, Claim claim) {
        if (known.state() == State.REFUSED || isForAnotherDossier(known, claim)) {
            sources.claimAgain(known.id(), claim);
            sources.change(known.id(), known.state(), State.RECEIVED, Reason.program("再次放入收件箱"));
        }
        return known.id();
    }

    /** Several units may attach the same content, each under its own name. */
    private boolean isForAnotherDossier(Arrival known, Claim claim) {
        List<DossierKey> attached = known.state() == State.READ || known.state() == State.REPLACED
                ? submissions.attachedTo(known.id())
                : List.of();
        return !attached.isEmpty()
                && AttachmentName.of(claim.fileName())
                        .filter(name -> !attached.contains(name.dossier()))
                        .isPresent();
    }

    private static String told(Map<String, String> refused) {
        return refused.isEmpty()
                ? "压缩包内的文件不再有退回的"
                : "压缩包内退回 " + refused.size() + " 个文件：" + String.join("、", refused.keySet());
    }

    private void quarantine(Arrival arrival, String why) {
        change(arrival, State.RECEIVED, State.QUARANTINED, Reason.program(why));
    }

    private void change(Arrival arrival, State before, State after, Reason reason) {
        transactions.run(() -> sources.change(arrival.id(), before, after, reason));
    }
}
