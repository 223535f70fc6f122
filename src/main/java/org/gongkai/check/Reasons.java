package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gongkai.model.Explanation;
import org.gongkai.model.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * 说明与意见: which reason belongs to which findings. A reason belongs to all that one check found about one record, and holds
 * for what was found when it was first seen.
 */
final class Reasons {
    private final Map<List<String>, Explanation> given = new LinkedHashMap<>();
    private final Map<List<String>, String> found = new LinkedHashMap<>();
    private final Map<String, String> bound;

    /**
     * @param bound 说明指纹 of the reasons that were seen before, and for what each was given
     */
    Reasons(Reconciliation reconciliation, Map<String, String> bound) {
        this.bound = new TreeMap<>(bound);
        reconciliation.dossier().explanations().forEach(each -> given.put(List.of(each.code(), each.record()), each));
        Map<List<String>, List<String>> findings = new LinkedHashMap<>();
        reconciliation.findings().forEach(finding -> findings.computeIfAbsent(
                        subject(finding), any -> new ArrayList<>())
                .add(finding.fingerprint()));
        findings.forEach((subject, all) ->
                found.put(subject, Fingerprint.of(all.stream().sorted().toList())));
        given.forEach((subject, reason) -> {
            if (found.containsKey(subject)) {
                this.bound.putIfAbsent(fingerprint(reason), found.get(subject));
            }
        });
    }

    /** The finding with the reason that was given for it, if one was. */
    Matter matter(Finding finding) {
        @Nullable Explanation reason = given.get(subject(finding));
        boolean isCurrent =
                reason != null && Objects.equals(bound.get(fingerprint(reason)), found.get(subject(finding)));
        return new Matter(finding, Since.FIRST, reason, isCurrent);
    }

    /** 说明指纹 of every reason that was ever seen, and for what it was given. */
    Map<String, String> bound() {
        return bound;
    }

    /** The reasons that answer nothing that was found. */
    List<Explanation> idle() {
        return given.entrySet().stream()
                .filter(entry -> !found.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<String> subject(Finding finding) {
        return List.of(finding.code(), finding.record());
    }

    static String fingerprint(Explanation reason) {
        return Fingerprint.of(List.of(
                reason.code(),
                reason.record(),
                reason.reason(),
                reason.by(),
                reason.when().written()));
    }
}
