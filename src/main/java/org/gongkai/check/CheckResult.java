package org.gongkai.check;

import java.util.List;

/**
 * 核对结果: how one cross-check came out over a whole dossier.
 *
 * @param check the check
 * @param verdict 核对结论
 * @param held how many things it held for
 * @param findings what it found
 * @param why why it was not run; empty where it was
 */
public record CheckResult(CrossCheck check, Verdict verdict, int held, List<Finding> findings, String why) {
    private static final String NOTHING = "没有可核对的内容";

    public CheckResult {
        findings = List.copyOf(findings);
    }

    static CheckResult of(CrossCheck check, List<Outcome> outcomes, List<Finding> findings) {
        int held =
                (int) outcomes.stream().filter(Outcome.Held.class::isInstance).count();
        if (!findings.isEmpty()) {
            return new CheckResult(check, Verdict.BROKEN, held, findings, "");
        }
        return held > 0 ? new CheckResult(check, Verdict.HELD, held, List.of(), "") : notRun(check, why(outcomes));
    }

    static CheckResult notRun(CrossCheck check, String why) {
        return new CheckResult(check, Verdict.NOT_RUN, 0, List.of(), why);
    }

    /** Whether something was found that has to be mended: then what rests on this check says nothing new. */
    boolean blocks() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static String why(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.NotRun.class::isInstance)
                .map(outcome -> ((Outcome.NotRun) outcome).why())
                .findFirst()
                .orElse(NOTHING);
    }
}
