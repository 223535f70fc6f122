package org.gongkai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.gongkai.check.Reconciliation;
import org.gongkai.check.Severity;
import org.gongkai.intake.Reading;
import org.gongkai.intake.Refusal;
import org.gongkai.intake.RefusedException;
import org.gongkai.model.DossierKey;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Term;
import org.gongkai.output.Publication;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 流水: what a run did with every file and every dossier, for the log, the command line and the exit code. */
public final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final CountDownLatch drained = new CountDownLatch(1);
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<DossierKey, Outcome> outcomes = new TreeMap<>();
    private @Nullable String failure;

    /**
     * 办理结果: how a dossier stands after a run.
     *
     * @param state the state, in Chinese
     * @param blocked whether findings block its publication
     * @param words what there is to say about it
     * @param publication what was written, if anything was
     */
    public record Outcome(String state, boolean blocked, String words, @Nullable Publication publication) {}

    /** Notes a file that was read. */
    public synchronized void taken(Reading reading) {
        LOG.info(
                "读取 {}：{} 份，{} 条记录",
                reading.source().fileName(),
                reading.exports().size(),
                reading.exports().stream()
                        .mapToInt(export -> export.entries().size())
                        .sum());
        reading.notices().forEach(notice -> LOG.info("{}：{}", reading.source().fileName(), notice));
    }

    /** Notes a file that was refused. */
    public synchronized void refused(RefusedException exception) {
        refusals.add(exception.refusal());
        LOG.warn("退回 {}", exception.getMessage());
    }

    /** Notes a dossier that still lacks exports. */
    public synchronized void waiting(DossierKey key, List<ExportKind> missing) {
        String kinds = String.join("、", missing.stream().map(Term::term).toList());
        note(key, new Outcome("待齐", false, "还缺：" + kinds, null));
    }

    /** Notes a dossier whose findings block publication. */
    public synchronized void blocked(Reconciliation reconciliation, Publication review) {
        note(reconciliation.dossier().key(), new Outcome("须修改", true, counted(reconciliation) + "，已编制送审稿", review));
    }

    /** Notes a dossier that was published. */
    public synchronized void published(Reconciliation reconciliation, Publication publication) {
        note(reconciliation.dossier().key(), new Outcome("已公开", false, counted(reconciliation), publication));
    }

    /** Notes a dossier that stands as it was published before. */
    public synchronized void unchanged(Reconciliation reconciliation) {
        note(reconciliation.dossier().key(), new Outcome("已公开", false, "内容没有变化，不再生成新版本", null));
    }

    /** Notes a dossier whose records are stored but which could not be reconciled or published; the night tries again. */
    public synchronized void unsettled(DossierKey key, Exception exception) {
        failure = sentence(exception);
        LOG.error("{} 未能审核或公开：{}", key.folder(), failure, exception);
        outcomes.put(key, new Outcome("未办结", false, failure, null));
    }

    /** Notes that something failed that is not the fault of a file; a run that drains the inbox ends here. */
    public synchronized void failed(Exception exception) {
        failure = sentence(exception);
        LOG.error("处理中断：{}", failure, exception);
        drained.countDown();
    }

    /** Notes that the inbox is empty. */
    public void idle() {
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
        if (!refusals.isEmpty()) {
            return ExitCode.REFUSED;
        }
        return outcomes.values().stream().anyMatch(Outcome::blocked) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static String sentence(Exception exception) {
        return exception.getMessage() == null ? exception.toString() : exception.getMessage();
    }

    private void note(DossierKey key, Outcome outcome) {
        outcomes.put(key, outcome);
        LOG.info("{} {}：{}", key.folder(), outcome.state(), outcome.words());
    }

    private static String counted(Reconciliation reconciliation) {
        List<String> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = reconciliation.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                words.add(severity.term() + " " + count + " 项");
            }
        }
        return words.isEmpty() ? "审核无意见" : "审核意见：" + String.join("，", words);
    }
}
