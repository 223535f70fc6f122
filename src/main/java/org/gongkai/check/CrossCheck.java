package org.gongkai.check;

import java.util.List;
import java.util.function.Function;
import org.gongkai.model.Dossier;

/**
 * 勾稽关系: something that has to hold in every dossier.
 *
 * @param code 规则号: never reused
 * @param statement what it asserts, in Chinese
 * @param basis the law, rule or template it rests on
 * @param level what it holds against what
 * @param rule the findings of a dossier; none where it holds
 */
public record CrossCheck(
        String code, String statement, String basis, Level level, Function<Dossier, List<Breach>> rule) {

    /** 两数相等: a check that two sums are equal, for each thing that is summed. */
    static CrossCheck equal(
            String code, String statement, String basis, Level level, Function<Dossier, List<Equality>> equalities) {
        return new CrossCheck(code, statement, basis, level, dossier -> equalities.apply(dossier).stream()
                .flatMap(equality -> equality.breach().stream())
                .toList());
    }

    /** Holds a dossier against this check. */
    List<Finding> run(Dossier dossier) {
        return rule.apply(dossier).stream()
                .map(breach -> breach.finding(this, dossier))
                .toList();
    }
}
