package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.Explanation;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;
import org.gongkai.model.State;
import org.junit.jupiter.api.Test;

/** What comes of findings: reasons, and the time before. */
class ReviewTest {
    private static final String LINE = "其他运转类 P6 2240106 30211 50201 一般公共预算 当年预算 1.00";

    @Test
    void whatMustBeMendedBlocksAndWhatWantsAReasonWaits() {
        assertThat(review(CheckCases.sound()).state()).isEqualTo(State.SOUND);
        assertThat(review(named("执法经费")).state()).isEqualTo(State.UNEXPLAINED);
        assertThat(review(named("执法经费").procures("P9 货物 1.00")).state()).isEqualTo(State.BLOCKED);
    }

    @Test
    void aReasonForItsCodeAndRecordAnswersAFinding() {
        Review review = review(named("执法经费").explains("P05 P6 系统名称有字数限制 财务科 2026-01-05"));
        assertThat(review.state()).isEqualTo(State.SOUND);
        assertThat(review.matters()).singleElement().satisfies(matter -> {
            assertThat(matter.standing()).isEqualTo(Matter.Standing.EXPLAINED);
            assertThat(matter.reason()).extracting(Explanation::by).isEqualTo("财务科");
        });
    }

    @Test
    void aReasonForAnotherRecordAnswersNothingAndIsTold() {
        Review review = review(named("执法经费").explains("P05 P7 系统名称有字数限制 财务科 2026-01-05"));
        assertThat(review.state()).isEqualTo(State.UNEXPLAINED);
        assertThat(review.idle()).extracting(Explanation::record).containsExactly("P7");
    }

    @Test
    void noReasonLetsOutWhatMustBeMended() {
        Review review = review(CheckCases.sound().procures("P9 货物 1.00").explains("C01 P9 已核实 财务科 2026-01-05"));
        assertThat(review.state()).isEqualTo(State.BLOCKED);
    }

    @Test
    void aReasonIsVoidWhenWhatWasFoundChangesAndValidAgainWhenItIsBack() {
        String reason = "P05 P6 系统名称有字数限制 财务科 2026-01-05";
        Map<String, String> bound = review(named("执法经费").explains(reason)).bound();
        Review changed = Review.of(reconciled(named("执法检查经费").explains(reason)), bound);
        assertThat(changed.state()).isEqualTo(State.UNEXPLAINED);
        assertThat(changed.matters()).extracting(Matter::standing).containsExactly(Matter.Standing.TO_EXPLAIN_AGAIN);
        assertThat(Review.of(reconciled(named("执法经费").explains(reason)), changed.bound())
                        .state())
                .isEqualTo(State.SOUND);
        String again = "P05 P6 系统名称有字数限制 财务科 2026-01-06";
        assertThat(Review.of(reconciled(named("执法检查经费").explains(again)), changed.bound())
                        .state())
                .isEqualTo(State.SOUND);
    }

    @Test
    void theOrderOfRowsVoidsNoReason() {
        String[] lines = {"公用经费 P4 2240101 30101 50101 一般公共预算 当年预算 1.00", "公用经费 P4 2240101 30102 50101 一般公共预算 当年预算 2.00"
        };
        String reason = "E02 P4 已核实 财务科 2026-01-05";
        Review one = review(CheckCases.sound().spends(lines[0]).spends(lines[1]).explains(reason));
        Review other = Review.of(
                reconciled(CheckCases.sound().spends(lines[1]).spends(lines[0]).explains(reason)), one.bound());
        assertThat(one.matters())
                .filteredOn(matter -> matter.reason() != null)
                .hasSizeGreaterThan(0)
                .allMatch(Matter::isCurrent);
        assertThat(other.matters())
                .filteredOn(matter -> matter.reason() != null)
                .hasSameSizeAs(one.matters().stream()
                        .filter(matter -> matter.reason() != null)
                        .toList())
                .allMatch(Matter::isCurrent);
    }

    @Test
    void aFirstReviewIsHeldAgainstNothing() {
        assertThat(review(named("执法经费")).since(Optional.empty()).matters())
                .extracting(Matter::since)
                .containsExactly(Since.FIRST);
    }

    @Test
    void aLaterReviewTellsWhatStandsWhatHasChangedWhatIsNewAndWhatIsMended() {
        PastFinding standing = past(review(named("执法经费")));
        assertThat(review(named("执法经费")).since(Optional.of(List.of(standing))).matters())
                .extracting(Matter::since)
                .containsExactly(Since.STANDING);
        assertThat(review(named("执法检查经费")).since(Optional.of(List.of(standing))).matters())
                .extracting(Matter::since)
                .containsExactly(Since.CHANGED);
        Review other = review(CheckCases.sound().procures("P9 货物 1.00")).since(Optional.of(List.of(standing)));
        assertThat(other.matters()).extracting(Matter::since).containsExactly(Since.NEW);
        assertThat(other.mended()).containsExactly(standing);
        assertThat(other.unverified()).isEmpty();
    }

    @Test
    void whatCannotBeLookedAtIsNotMended() {
        PastFinding past = new PastFinding("P09", Severity.WARNING, "P6", "P6", "1", "2", "f");
        Review review = review(CheckCases.sound()).since(Optional.of(List.of(past)));
        boolean run = review.reconciliation().results().stream()
                .anyMatch(result -> result.check().code().equals("P09") && result.verdict() != Verdict.NOT_RUN);
        assertThat(run ? review.mended() : review.unverified()).containsExactly(past);
    }

    @Test
    void twoReviewsThatCameOutTheSameHaveOneFingerprint() {
        String one = review(named("执法经费")).fingerprint();
        assertThat(review(named("执法经费")).fingerprint()).isEqualTo(one);
        assertThat(review(named("执法检查经费")).fingerprint()).isNotEqualTo(one);
        assertThat(review(named("执法经费").explains("P05 P6 限制 财务科 2026-01-05")).fingerprint())
                .isNotEqualTo(one);
    }

    private static SmallDossier named(String name) {
        return CheckCases.sound()
                .receivesAndSpends(LINE)
                .plans(SmallProject.of("P6", ExpenditureCategory.OTHER_OPERATION, "1.00")
                        .named(name));
    }

    private static PastFinding past(Review review) {
        Finding finding = review.matters().get(0).finding();
        return new PastFinding(
                finding.code(),
                finding.severity(),
                finding.record(),
                finding.project(),
                finding.found(),
                finding.expected(),
                finding.fingerprint());
    }

    private static Reconciliation reconciled(SmallDossier dossier) {
        return new CrossChecks().reconcile(dossier.build());
    }

    private static Review review(SmallDossier dossier) {
        return Review.of(reconciled(dossier));
    }
}
