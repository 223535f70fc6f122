package org.gongkai.report;

import java.util.List;
import org.gongkai.check.Review;
import org.gongkai.check.Severity;

/** 级别设定: a check whose findings this installation takes more or less seriously than the catalogue. */
record SeveritySetting(String code, Severity from, Severity to) {
    /** All that the installation has set, in the order of the catalogue. */
    static List<SeveritySetting> of(Review review) {
        var severities = review.reconciliation().evidence().settings().severities();
        return review.reconciliation().results().stream()
                .map(result -> result.check())
                .filter(check -> severities.containsKey(check.code()))
                .map(check -> new SeveritySetting(
                        check.code(), check.severity(), severities.getOrDefault(check.code(), check.severity())))
                .toList();
    }
}
