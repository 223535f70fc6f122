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
    void whereItHoldsItFindsNothing(CheckCase sample) {
        assertThat(check(sample.code()).run(sample.holds())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whereItBreaksItSaysWhatWhereAndByHowMuch(CheckCase sample) {
        assertThat(check(sample.code()).run(sample.breaks()))
                .extracting(CrossChecksTest::line)
                .containsExactlyElementsOf(sample.findings());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTextOfAFindingIsFilled(CheckCase sample) {
        assertThat(check(sample.code()).run(sample.breaks())).isNotEmpty().allSatisfy(finding -> assertThat(List.of(
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
        assertThat(CheckCases.ALL)
                .extracting(CheckCase::code)
                .containsExactlyInAnyOrderElementsOf(
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
            assertThat(check.level().term()).as(check.code()).isNotBlank();
        });
        assertThat(CrossChecks.ALL).extracting(CrossCheck::statement).doesNotHaveDuplicates();
    }

    @Test
    void aSoundDossierBreaksNone() {
        Reconciliation reconciliation =
                new CrossChecks().reconcile(CheckCases.sound().build());
        assertThat(reconciliation.findings()).isEmpty();
        assertThat(reconciliation.isSound()).isTrue();
    }

    @Test
    void anEmptyDossierBreaksNone() {
        assertThat(new CrossChecks().reconcile(new SmallDossier().build()).findings())
                .isEmpty();
    }

    private static CrossCheck check(String code) {
        return CrossChecks.ALL.stream()
                .filter(check -> check.code().equals(code))
                .findFirst()
                .orElseThrow();
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
