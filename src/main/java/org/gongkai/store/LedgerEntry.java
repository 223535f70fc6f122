package org.gongkai.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.check.CheckResult;
import org.gongkai.check.Matter;
import org.gongkai.check.Review;
import org.gongkai.model.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * 台账行: what a review adds to the ledger; nothing where the time before came out the same.
 *
 * @param results one row a check
 * @param findings one row a finding
 */
public record LedgerEntry(List<Map<String, Object>> results, List<Map<String, Object>> findings) {
    static final LedgerEntry NOTHING = new LedgerEntry(List.of(), List.of());

    static LedgerEntry of(Review review, long run) {
        List<Map<String, Object>> results = new ArrayList<>();
        review.reconciliation().results().forEach(result -> results.add(row(result, run, results.size())));
        List<Map<String, Object>> findings = new ArrayList<>();
        review.matters().forEach(matter -> findings.add(row(matter, run, findings.size())));
        return new LedgerEntry(results, findings);
    }

    private static Map<String, Object> row(CheckResult result, long run, int ordinal) {
        Map<String, Object> row = begun(run, ordinal);
        row.put("code", result.check().code());
        row.put("verdict", result.verdict().name());
        row.put("held", result.held());
        row.put("why", result.why());
        return row;
    }

    @SuppressWarnings("NullAway") // a column without a value is null
    private static Map<String, Object> row(Matter matter, long run, int ordinal) {
        Map<String, Object> row = begun(run, ordinal);
        row.putAll(matter.finding().row());
        row.put("fingerprint", matter.finding().fingerprint());
        row.put("standing", matter.standing().name());
        @Nullable Explanation reason = matter.reason();
        row.put("reason", reason == null ? null : reason.reason());
        row.put("by", reason == null ? null : reason.by());
        row.put(
                "when",
                reason == null ? null : Objects.requireNonNull(reason).when().written());
        return row;
    }

    private static Map<String, Object> begun(long run, int ordinal) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("run", run);
        row.put("ordinal", ordinal);
        return row;
    }
}
