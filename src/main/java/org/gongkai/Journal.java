package org.gongkai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.gongkai.check.Matter;
import org.gongkai.check.Review;
import org.gongkai.document.Disclosure;
import org.gongkai.intake.Reading;
import org.gongkai.measure.FileOutcome;
import org.gongkai.measure.Measures;
import org.gongkai.model.Claim;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.State;
import org.gongkai.model.Term;
import org.gongkai.output.Publication;
import org.gongkai.refusal.Refusal;
import org.gongkai.refusal.RefusedException;
import org.gongkai.store.Arrival;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Turn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 流水: what a run did with every file and every dossier, for the log, the command line and the exit code. */
public final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private static final int MOST_REMEMBERED = 1_000;

    private final CountDownLatch drained = new CountDownLatch(1);
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<DossierKey, Outcome> outcomes = new TreeMap<>();
    private final Map<String, String> leftInInbox = new TreeMap<>();
    private final List<String> quarantined = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private @Nullable String failure;
    private int rests;
    private Measures measures = Measures.NONE;

    /**
     * 办理结果: how a dossier stands after a run.
     *
     * @param state the state, in Chinese
     * @param heldBack whether something has to be mended or explained before it is published
     * @param words what there is to say about it
     * @param publication what was written, if anything was
     */
    public record Outcome(String state, boolean heldBack, String words, @Nullable Publication publication) {}

    /** Lets all that is noted from now on be counted. */
    synchronized void countWith(Measures counters) {
        measures = counters;
    }

    /** Notes a content that was taken; one that is known already makes nothing new. */
    public synchronized void received(Arrival arrival, Claim claim) {
        boolean isNew = arrival.state() == State.RECEIVED;
        measures.file(isNew ? FileOutcome.RECEIVED : FileOutcome.KNOWN, Set.of());
        if (isNew) {
            LOG.info("收到 {}", claim.fileName());
        } else {
            LOG.info(
                    "{} 与先前收到的 {}（{}）内容相同，没有新内容",
                    claim.fileName(),
                    arrival.source().fileName(),
                    arrival.state().term());
        }
    }

    /**
     * Notes a content whose records are kept now.
     *
     * @param keys the dossiers for which it looks older than what it would replace
     */
    public synchronized void held(Arrival arrival, Reading reading, List<DossierKey> keys) {
        Set<ExportKind> kinds = reading.exports().stream().map(Export::kind).collect(Collectors.toUnmodifiableSet());
        measures.file(keys.isEmpty() ? FileOutcome.READ : FileOutcome.HELD, kinds);
        if (!keys.isEmpty()) {
            String words = "文件“" + arrival.source().fileName() + "”比 "
                    + String.join("、", keys.stream().map(DossierKey::folder).toList())
                    + " 现用的数据旧，没有采用；确要采用，请用 release 放行并写明原因";
            keep(notices, words);
            LOG.warn("{}", words);
        }
    }

    /** Notes a content that could not be read in three tries. */
    public synchronized void quarantined(Arrival arrival, String why) {
        measures.file(FileOutcome.QUARANTINED, Set.of());
        keep(quarantined, "文件“" + arrival.source().fileName() + "”已隔离：" + why);
        LOG.error("隔离 {}：{}", arrival.source().fileName(), why);
    }

    /** Notes a content whose reading ended the program three times. */
    public synchronized void interrupted(Arrival arrival) {
        quarantined(arrival, Arrivals.INTERRUPTED);
    }

    /** Notes a dossier that could not be settled in three tries. */
    public synchronized void quarantined(DossierKey key, String why) {
        keep(quarantined, key.folder() + " 已隔离：" + why);
        note(key, new Outcome(State.QUARANTINED.term(), false, why, null));
    }

    /** Notes a file that was read. */
    public synchronized void taken(Reading reading) {
        LOG.info(
                "读取 {}：{} 份，{} 条记录",
                reading.source().fileName(),
                reading.exports().size(),
                reading.exports().stream()
                        .mapToInt(export -> export.entries().size())
                        .sum());
        reading.recognitions()
                .forEach(recognition -> LOG.info("{}：{}", reading.source().fileName(), recognition.sentence()));
        reading.notices().forEach(notice -> LOG.info("{}：{}", reading.source().fileName(), notice));
    }

    /** Notes a file that was refused. */
    public synchronized void refused(RefusedException exception) {
        measures.file(FileOutcome.REFUSED, Set.of());
        keep(refusals, exception.refusal());
        LOG.warn("退回 {}", exception.getMessage());
    }

    /** Notes the files of an archive that were refused while the rest stands; a second try to store it tells nothing new. */
    public synchronized void refusedMembers(Reading reading) {
        for (Refusal refusal : reading.refused()) {
            if (!refusals.contains(refusal)) {
                measures.file(FileOutcome.MEMBER_REFUSED, Set.of());
                keep(refusals, refusal);
                LOG.warn("退回 {}", refusal.summary());
            }
        }
    }

    /** Notes a dossier that still lacks exports, or waits for a person. */
    public synchronized void waiting(Turn turn) {
        if (turn.state() == State.INCOMPLETE) {
            String kinds =
                    String.join("、", turn.missing().stream().map(Term::term).toList());
            note(turn.key(), new Outcome(State.INCOMPLETE.term(), false, "还缺：" + kinds, null));
        } else if (turn.state() == State.QUARANTINED && !outcomes.containsKey(turn.key())) {
            quarantined(turn.key(), "三次办理都没有完成");
        }
    }

    /** Notes that one of the formats of a disclosure is done. */
    public void rendered(Disclosure disclosure, String format, int done, int all) {
        LOG.info(
                "{} {}：{}（{}/{}）",
                disclosure.key().folder(),
                disclosure.edition().term(),
                format,
                done,
                all);
    }

    /** Notes a dossier in which something has to be mended or explained before it is published. */
    public synchronized void heldBack(Review review, Publication copy) {
        note(review.key(), new Outcome(review.state().term(), true, counted(review) + "，已编制送审稿", copy));
    }

    /** Notes a dossier that was published. */
    public synchronized void published(Review review, Publication publication) {
        measures.published();
        note(review.key(), new Outcome(State.PUBLISHED.term(), false, counted(review), publication));
    }

    /** Notes a dossier that stands as it was published before. */
    public synchronized void unchanged(Review review) {
        note(review.key(), new Outcome(State.PUBLISHED.term(), false, "内容没有变化，不再生成新版本", null));
    }

    /**
     * Notes that a try to bring a dossier to its publication failed.
     *
     * @param surroundings whether a folder, a disk or the database is to blame
     */
    public synchronized void failedToPublish(boolean surroundings) {
        measures.failedToPublish(surroundings);
    }

    /** Notes that something failed that is not the fault of the data; a run that drains the inbox ends here. */
    public synchronized void failed(String words) {
        failure = words;
        drained.countDown();
    }

    /** Notes that all that could be done is done, and which files still wait in the inbox for their end. */
    public synchronized void idle(Map<String, String> incomplete) {
        leftInInbox.clear();
        leftInInbox.putAll(incomplete);
        rests++;
        drained.countDown();
    }

    /** Waits until the inbox is empty or something failed. */
    void awaitDrained() throws InterruptedException {
        drained.await();
    }

    /** The files that were refused, in order. */
    synchronized List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** What a person ought to know, in order: contents that were held, and what is in quarantine. */
    synchronized List<String> notices() {
        List<String> all = new ArrayList<>(notices);
        all.addAll(quarantined);
        return all;
    }

    /** How often all that could be done was done. */
    synchronized int rests() {
        return rests;
    }

    /** The files that still wait in the inbox since they are not complete, each with the reason. */
    synchronized Map<String, String> leftInInbox() {
        return new TreeMap<>(leftInInbox);
    }

    /** How every dossier stands, by unit and year. */
    synchronized Map<DossierKey, Outcome> outcomes() {
        return new TreeMap<>(outcomes);
    }

    /** What failed, if something did. */
    synchronized Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** What the run amounts to: the gravest of all that happened. */
    synchronized ExitCode exitCode() {
        if (failure != null) {
            return ExitCode.ENVIRONMENT;
        }
        if (!refusals.isEmpty() || !quarantined.isEmpty() || !leftInInbox.isEmpty()) {
            return ExitCode.REFUSED;
        }
        return outcomes.values().stream().anyMatch(Outcome::heldBack) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** A program that runs for months remembers the latest. */
    private static <T> void keep(List<T> latest, T another) {
        latest.add(another);
        if (latest.size() > MOST_REMEMBERED) {
            latest.remove(0);
        }
    }

    private void note(DossierKey key, Outcome outcome) {
        outcomes.put(key, outcome);
        LOG.info("{} {}：{}", key.folder(), outcome.state(), outcome.words());
    }

    private static String counted(Review review) {
        List<String> words = new ArrayList<>();
        for (Matter.Standing standing : Matter.Standing.values()) {
            long count = review.count(standing);
            if (count > 0) {
                words.add(standing.term() + " " + count + " 项");
            }
        }
        return words.isEmpty() ? "审核无意见" : "审核意见：" + String.join("，", words);
    }
}
