package org.gongkai.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.model.ExportKind;
import org.jspecify.annotations.Nullable;

/**
 * 构成: the submissions that a dossier is made from.
 *
 * @param byKind the one of each kind of which there is one, in the order of the kinds
 * @param attachments those of attachments, in the order in which they were read; of two with one title the later counts
 */
record Composition(Map<ExportKind, Submission> byKind, List<Submission> attachments) {
    Composition {
        Map<ExportKind, Submission> copy = new EnumMap<>(ExportKind.class);
        copy.putAll(byKind);
        byKind = Collections.unmodifiableMap(copy);
        attachments = attachments.stream()
                .sorted(Comparator.comparingLong(Submission::id))
                .toList();
    }

    static Composition of(Collection<Submission> submissions) {
        Map<ExportKind, Submission> byKind = new EnumMap<>(ExportKind.class);
        List<Submission> attachments = new ArrayList<>();
        for (Submission submission : submissions) {
            if (submission.kind() == ExportKind.ATTACHMENTS) {
                attachments.add(submission);
            } else {
                byKind.put(submission.kind(), submission);
            }
        }
        return new Composition(byKind, attachments);
    }

    /** The submission of a kind of which there is one. */
    @Nullable
    Submission get(ExportKind kind) {
        return byKind.get(kind);
    }

    /** All of them, the attachments last. */
    List<Submission> all() {
        return Stream.concat(byKind.values().stream(), attachments.stream()).toList();
    }

    /** Those with records that are published, without the attachments. */
    Stream<Submission> published() {
        return byKind.values().stream().filter(submission -> submission.kind() != ExportKind.EXPLANATIONS);
    }

    /** The same with the reasons of another. */
    Composition withReasonsOf(Composition other) {
        Map<ExportKind, Submission> changed = new EnumMap<>(ExportKind.class);
        changed.putAll(byKind);
        changed.remove(ExportKind.EXPLANATIONS);
        Submission reasons = other.get(ExportKind.EXPLANATIONS);
        if (reasons != null) {
            changed.put(ExportKind.EXPLANATIONS, reasons);
        }
        return new Composition(changed, attachments);
    }
}
