package org.gongkai.check;

import java.util.List;
import java.util.function.Function;
import org.gongkai.model.Dossier;

/**
 * 勾稽关系: something that has to hold in every dossier.
 *
 * @param code 规则号: a letter and two digits, never reused
 * @param level what it holds against what
 * @param severity the severity of what it finds, unless a finding says otherwise or the installation has set another
 * @param statement what it asserts, in Chinese
 * @param basis the law, rule, template or standard it rests on
 * @param example where it breaks, as an example for people
 * @param needs the codes of the checks without which it says nothing new: where one of them broke, it is not run
 * @param rule one outcome for each thing it looks at; none where there is nothing to look at
 */
public record CrossCheck(
        String code,
        Level level,
        Severity severity,
        String statement,
        String basis,
        String example,
        List<String> needs,
        Function<Evidence, List<Outcome>> rule) {
    public CrossCheck {
        needs = List.copyOf(needs);
    }

    /** A check of a dossier by itself. */
    static CrossCheck of(
            String code,
            Level level,
            Severity severity,
            String statement,
            String basis,
            String example,
            Function<Dossier, List<Outcome>> rule) {
        return on(code, level, severity, statement, basis, example, evidence -> rule.apply(evidence.dossier()));
    }

    /** A check of all there is to hold a dossier against. */
    static CrossCheck on(
            String code,
            Level level,
            Severity severity,
            String statement,
            String basis,
            String example,
            Function<Evidence, List<Outcome>> rule) {
        return new CrossCheck(code, level, severity, statement, basis, example, List.of(), rule);
    }

    /** 两数相等: a check that two sums are equal, for each thing that is summed; what is not equal has to be mended. */
    static CrossCheck equal(
            String code,
            Level level,
            String statement,
            String basis,
            String example,
            Function<Dossier, List<Equality>> equalities) {
        return of(code, level, Severity.ERROR, statement, basis, example, dossier -> equalities.apply(dossier).stream()
                .map(Equality::outcome)
                .toList());
    }

    /** The same check, not run where one of the others broke. */
    CrossCheck needing(String... codes) {
        return new CrossCheck(code, level, severity, statement, basis, example, List.of(codes), rule);
    }

    /** Holds a dossier against this check, whatever came of the others. */
    CheckResult run(Evidence evidence, Whereabouts whereabouts) {
        List<Outcome> outcomes = rule.apply(evidence);
        List<Finding> findings = outcomes.stream()
                .filter(Breach.class::isInstance)
                .map(breach -> Masking.over((Breach) breach))
                .map(breach -> Finding.of(this, breach, evidence.settings(), whereabouts))
                .toList();
        return CheckResult.of(this, outcomes, findings);
    }
}
