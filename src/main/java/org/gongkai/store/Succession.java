package org.gongkai.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * <p>The later arrival takes the place of the earlier, by the order of the database; an
 * attachment that of an earlier one with its title. One that looks older than what it
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
        List<Submission> rivals = parts.rivals(key, arriving);
        if (rivals.stream().anyMatch(current -> isOvertaken(arriving, current))) {
            return Outcome.OVERTAKEN;
        }
        if (rivals.stream().anyMatch(current -> looksOlder(arriving, current))) {
            submissions.hold(arriving);
            return Outcome.HELD;
        }
        install(key, arriving, "由后收到的文件 " + arriving.source().fileName() + " 替代");
        return Outcome.CURRENT;
    }

    /** Makes the dossier from a submission, whatever was there before. */
    void install(DossierKey key, Submission submission, String why) {
        parts.put(key, submission).stream()
                .filter(before -> before.sourceId() != submission.sourceId())
                .forEach(before -> giveWay(before.sourceId(), why));
        comeBack(submission.sourceId());
    }

    /** Makes the dossier from exactly these submissions. */
    void installAll(DossierKey key, List<Submission> submissions, String why) {
        List<Submission> left = new ArrayList<>(parts.of(key).all());
        left.removeAll(submissions);
        left.forEach(submission -> parts.remove(key, submission));
        submissions.forEach(submission -> install(key, submission, why));
        left.forEach(submission -> giveWay(submission.sourceId(), why));
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

    /** A content that came as an attachment of one dossier may come again, later, for another. */
    private static boolean isOvertaken(Submission arriving, Submission current) {
        return arriving.kind() != ExportKind.ATTACHMENTS && arriving.sourceId() < current.sourceId();
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
