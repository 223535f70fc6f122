package org.gongkai.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.model.Asset;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Entry;
import org.gongkai.model.Explanation;
import org.gongkai.model.ExportKind;
import org.gongkai.model.State;

/**
 * 接替: which submission of a kind a dossier is made from when another one arrives.
 *
 * <p>The later arrival takes the place of the earlier, by the order of the database. One that looks older than what it
 * would replace, by the dates of its records or by the time its file was written, does not step back silently: it is held
 * until a person says so.
 */
record Succession(Submissions submissions, Parts parts, Sources sources) {
    /** What became of a submission. */
    enum Outcome {
        /** The dossier is made from it now. */
        CURRENT,
        /** A later arrival was faster; it is kept and not used. */
        OVERTAKEN,
        /** It looks older than what it would replace and waits for a person. */
        HELD
    }

    /** The latest date that records say of themselves. */
    static Optional<LocalDate> asOf(List<Entry> entries) {
        return entries.stream().flatMap(Succession::dateOf).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> dateOf(Entry entry) {
        if (entry instanceof Asset asset) {
            return Stream.of(asset.asOf());
        }
        return entry instanceof Explanation explanation
                ? Stream.of(explanation.when().day())
                : Stream.empty();
    }

    /** Lets a new submission take its place, if that is its. */
    Outcome arrive(DossierKey key, Submission arriving) {
        Optional<Submission> current = Optional.ofNullable(parts.of(key).get(arriving.kind()));
        if (current.isPresent() && arriving.sourceId() < current.get().sourceId()) {
            return Outcome.OVERTAKEN;
        }
        if (current.isPresent() && looksOlder(arriving, current.get())) {
            submissions.hold(arriving);
            return Outcome.HELD;
        }
        install(key, arriving, "由后收到的文件 " + arriving.source().fileName() + " 替代");
        return Outcome.CURRENT;
    }

    /** Makes the dossier from a submission, whatever was there before. */
    void install(DossierKey key, Submission submission, String why) {
        Optional<Submission> displaced = parts.put(key, submission);
        displaced
                .filter(before -> before.sourceId() != submission.sourceId())
                .ifPresent(before -> giveWay(before.sourceId(), why));
        comeBack(submission.sourceId());
    }

    /** Makes the dossier from exactly these submissions. */
    void installAll(DossierKey key, List<Submission> submissions, String why) {
        submissions.forEach(submission -> install(key, submission, why));
        for (ExportKind kind : ExportKind.values()) {
            Submission left = parts.of(key).get(kind);
            if (left != null && !submissions.contains(left)) {
                parts.remove(key, kind);
                giveWay(left.sourceId(), why);
            }
        }
    }

    private void giveWay(long source, String why) {
        if (!sources.isInUse(source) && sources.stateOf(source) == State.READ) {
            sources.change(source, State.READ, State.REPLACED, Reason.program(why));
        }
    }

    private void comeBack(long source) {
        if (sources.stateOf(source) == State.REPLACED) {
            sources.change(source, State.REPLACED, State.READ, Reason.program("重新采用"));
        }
    }

    private boolean looksOlder(Submission arriving, Submission current) {
        return isBefore(arriving.asOf(), current.asOf()) || isBefore(written(arriving), written(current));
    }

    private Optional<Instant> written(Submission submission) {
        return sources.modified(submission.sourceId());
    }

    private static <T extends Comparable<? super T>> boolean isBefore(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
    }
}
