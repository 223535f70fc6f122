package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.SmallDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue: every check holds where it should and breaks where it should. */
class CrossChecksTest {
    static Stream<CheckCase> cases() {
        return CheckCases.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whereItHoldsItSaysSo(CheckCase sample) {
        CheckResult result = run(sample.code(), sample.holds());
        assertThat(result.findings()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.HELD);
        assertThat(result.held()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whereItBreaksItSaysWhatWhereAndByHowMuch(CheckCase sample) {
        assertThat(run(sample.code(), sample.breaks()).findings())
                .extracting(CrossChecksTest::line)
                .containsExactlyElementsOf(sample.findings());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTextOfAFindingIsFilled(CheckCase sample) {
        assertThat(run(sample.code(), sample.breaks()).findings()).isNotEmpty().allSatisfy(finding -> assertThat(
                        List.of(
                                finding.code(),
                                finding.file(),
                                finding.cell(),
                                finding.project(),
                                finding.found(),
                                finding.expected(),
                                finding.cause(),
                                finding.remedy(),
                                finding.basis()))
                .allSatisfy(text -> assertThat(text).isNotBlank()));
    }

    @Test
    void everyCheckHasACaseWhereItHoldsAndOneWhereItBreaks() {
        assertThat(CheckCases.ALL.stream().map(CheckCase::code).distinct())
                .containsOnlyOnceElementsOf(
                        CrossChecks.ALL.stream().map(CrossCheck::code).toList());
    }

    @Test
    void noCodeIsUsedTwice() {
        assertThat(CrossChecks.ALL)
                .extracting(CrossCheck::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]\\d{2}"));
    }

    @Test
    void everyCheckSaysWhatItAssertsAndWhatItRestsOn() {
        assertThat(CrossChecks.ALL).allSatisfy(check -> {
            assertThat(check.statement()).as(check.code()).isNotBlank().doesNotEndWith("。");
            assertThat(check.basis()).as(check.code()).isNotBlank();
            assertThat(check.example()).as(check.code()).isNotBlank().doesNotEndWith("。");
        });
        assertThat(CrossChecks.ALL).extracting(CrossCheck::statement).doesNotHaveDuplicates();
    }

    @Test
    void aSoundDossierBreaksNone() {
        Reconciliation reconciliation =
                new CrossChecks().reconcile(CheckCases.sound().build());
        assertThat(reconciliation.findings()).isEmpty();
    }

    @Test
    void anEmptyDossierBreaksNone() {
        assertThat(new CrossChecks().reconcile(new SmallDossier().build()).findings())
                .isEmpty();
    }

    @Test
    void whatHasNothingToLookAtHasNotPassed() {
        Reconciliation empty = new CrossChecks().reconcile(new SmallDossier().build());
        assertThat(empty.results()).allSatisfy(result -> {
            assertThat(result.verdict()).as(result.check().code()).isEqualTo(Verdict.NOT_RUN);
            assertThat(result.why()).isNotBlank();
        });
    }

    @Test
    void aCheckWhoseInputsBrokeSaysSoInsteadOfBreakingToo() {
        Reconciliation broken = new CrossChecks()
                .reconcile(
                        CheckCases.sound().receives("2240101 一般公共预算 当年预算 1.00").build());
        assertThat(broken.findings()).extracting(Finding::code).containsExactly("S03");
        assertThat(broken.results())
                .filteredOn(result -> result.check().code().equals("S02"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.verdict()).isEqualTo(Verdict.NOT_RUN);
                    assertThat(result.why()).isEqualTo("所依据的 S03 不通过，改正后再核对");
                });
    }

    @Test
    void everyCheckNeedsOnlyChecksThatExist() {
        assertThat(Running.ORDER).containsExactlyInAnyOrderElementsOf(CrossChecks.ALL);
    }

    private static CheckResult run(String code, Evidence evidence) {
        return CrossChecks.ALL.stream()
                .filter(check -> check.code().equals(code))
                .findFirst()
                .orElseThrow()
                .run(evidence, Whereabouts.in(evidence.dossier()));
    }

    private static String line(Finding finding) {
        return String.join(
                "|",
                finding.severity().term(),
                finding.project(),
                finding.found(),
                finding.expected(),
                finding.difference(),
                finding.cell());
    }
}
