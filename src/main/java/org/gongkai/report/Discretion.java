package org.gongkai.report;

import java.util.List;
import org.gongkai.check.CheckResult;
import org.gongkai.check.Finding;
import org.gongkai.check.Matter;
import org.gongkai.check.PastFinding;
import org.gongkai.check.Reconciliation;
import org.gongkai.check.Review;
import org.gongkai.model.Explanation;
import org.gongkai.model.SecretProjects;
import org.gongkai.page.Markup;

/** 隐去涉密项目: a review as it may be told: no name of a secret project in it, and no character that cannot be shown. */
public record Discretion(SecretProjects secret) {
    private static final String WITHHELD = "（涉密项目，内容从略）";

    /** The review as it may be told. */
    public static Review of(Review review) {
        SecretProjects secret = review.reconciliation().dossier().secretProjects();
        SecretProjects known = review.reconciliation()
                .evidence()
                .lastYear()
                .map(secret::asNamedIn)
                .orElse(secret);
        return new Discretion(known).review(review);
    }

    private Review review(Review review) {
        Reconciliation whole = review.reconciliation();
        return new Review(
                new Reconciliation(
                        whole.evidence(),
                        whole.results().stream().map(this::result).toList(),
                        whole.findings().stream().map(this::finding).toList()),
                review.matters().stream().map(this::matter).toList(),
                review.mended().stream().map(this::past).toList(),
                review.unverified().stream().map(this::past).toList(),
                review.idle().stream().map(this::explanation).toList(),
                review.bound());
    }

    private CheckResult result(CheckResult result) {
        List<Finding> findings = result.findings().stream().map(this::finding).toList();
        return new CheckResult(result.check(), result.verdict(), result.held(), findings, text(result.why()));
    }

    private Matter matter(Matter matter) {
        return new Matter(
                finding(matter.finding()),
                matter.since(),
                matter.reason() == null ? null : explanation(matter.reason()),
                matter.isCurrent());
    }

    private Finding finding(Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                text(finding.record()),
                text(finding.file()),
                text(finding.sheet()),
                text(finding.cell()),
                text(finding.project()),
                text(finding.found()),
                text(finding.expected()),
                finding.difference(),
                text(finding.cause()),
                text(finding.remedy()),
                text(finding.basis()),
                finding.places());
    }

    /** What was found before may name a secret project as nothing names it now, so its code alone is told. */
    private PastFinding past(PastFinding past) {
        boolean isSecret = secret.contains(past.record());
        return new PastFinding(
                past.code(),
                past.severity(),
                text(past.record()),
                isSecret ? past.record() + " " + WITHHELD : text(past.project()),
                isSecret ? WITHHELD : text(past.found()),
                isSecret ? WITHHELD : text(past.expected()),
                past.fingerprint());
    }

    private Explanation explanation(Explanation given) {
        return new Explanation(
                given.code(),
                text(given.record()),
                text(given.reason()),
                text(given.by()),
                given.when(),
                given.origin());
    }

    private String text(String text) {
        return Markup.printable(secret.hideNamesIn(text));
    }
}
