package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Explanation;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.State;

/**
 * 审核: how a dossier came through the catalogue, the reasons that persons gave, and what has changed since the time before.
 *
 * @param reconciliation 审核结果
 * @param matters 事项: every finding with what has come of it, in the order of the findings
 * @param mended 已改正: what was found before and now holds
 * @param unverified 未能复核: what was found before and cannot be looked at now, since what it rests on broke
 * @param idle 无对应意见的说明: reasons that answer nothing that was found
 * @param bound 说明指纹 of every reason that was ever seen, and what was found when it was given
 */
public record Review(
        Reconciliation reconciliation,
        List<Matter> matters,
        List<PastFinding> mended,
        List<PastFinding> unverified,
        List<Explanation> idle,
        Map<String, String> bound) {
    public Review {
        matters = List.copyOf(matters);
        mended = List.copyOf(mended);
        unverified = List.copyOf(unverified);
        idle = List.copyOf(idle);
        bound = new TreeMap<>(bound);
    }

    /** A first review, in which every reason counts. */
    public static Review of(Reconciliation reconciliation) {
        return of(reconciliation, Map.of());
    }

    /**
     * A review in which a reason counts where it was given for what is found now.
     *
     * @param bound 说明指纹 of the reasons that were seen before, and what was found when each was given
     */
    public static Review of(Reconciliation reconciliation, Map<String, String> bound) {
        Reasons reasons = new Reasons(reconciliation, bound);
        List<Matter> matters =
                reconciliation.findings().stream().map(reasons::matter).toList();
        return new Review(reconciliation, matters, List.of(), List.of(), reasons.idle(), reasons.bound());
    }

    /** The same, held against what was found before; empty where the dossier was never reconciled before. */
    public Review since(Optional<List<PastFinding>> before) {
        if (before.isEmpty()) {
            return this;
        }
        Rectification rectification = new Rectification(before.get());
        List<Matter> compared = rectification.compared(matters);
        List<PastFinding> gone = rectification.gone();
        Predicate<PastFinding> unseen = past -> verdict(past.code()) == Verdict.NOT_RUN;
        return new Review(
                reconciliation,
                compared,
                gone.stream().filter(unseen.negate()).toList(),
                gone.stream().filter(unseen).toList(),
                idle,
                bound);
    }

    /** The unit and year. */
    public DossierKey key() {
        return reconciliation.dossier().key();
    }

    /**
     * 审核结论: {@link State#BLOCKED} while something has to be mended, {@link State#UNEXPLAINED} while something waits for a
     * reason, else {@link State#SOUND}.
     */
    public State state() {
        if (matters.stream().anyMatch(matter -> matter.standing() == Matter.Standing.TO_MEND)) {
            return State.BLOCKED;
        }
        return matters.stream().anyMatch(matter -> matter.standing().isOpen()) ? State.UNEXPLAINED : State.SOUND;
    }

    /** 可公开: whether nothing blocks publication and nothing waits for a reason. */
    public boolean isSound() {
        return state() == State.SOUND;
    }

    /** How many findings stand so. */
    public long count(Matter.Standing standing) {
        return matters.stream().filter(matter -> matter.standing() == standing).count();
    }

    /** 审核指纹: the same for two reviews in which every check came out the same and the same reasons count. */
    public String fingerprint() {
        List<String> parts = new ArrayList<>();
        reconciliation.results().forEach(result -> {
            parts.add(result.check().code());
            parts.add(result.verdict().name());
            parts.add(result.why());
        });
        matters.forEach(matter -> {
            parts.add(matter.finding().fingerprint());
            parts.add(matter.finding().severity().name());
            parts.add(matter.standing().name());
            parts.add(matter.reason() == null ? "" : Reasons.fingerprint(matter.reason()));
        });
        return Fingerprint.of(parts);
    }

    private Verdict verdict(String code) {
        return reconciliation.results().stream()
                .filter(result -> result.check().code().equals(code))
                .map(CheckResult::verdict)
                .findFirst()
                .orElse(Verdict.HELD);
    }
}
