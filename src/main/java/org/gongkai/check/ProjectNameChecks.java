package org.gongkai.check;

import java.util.List;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.prose.NearNames;

/** 项目名称: the name of a project in its sheet against the name in its budget lines. */
final class ProjectNameChecks {
    static final List<CrossCheck> ALL = List.of(CrossCheck.of(
            "P05",
            Level.ACROSS_EXPORTS,
            Severity.WARNING,
            "同一项目编码在支出预算明细与项目库中名称一致",
            "预算公开表十二与项目支出绩效目标表口径一致",
            "支出预算明细写“快检经费”，绩效目标表写“抽检经费”",
            ProjectNameChecks::names));

    private ProjectNameChecks() {}

    private static List<Outcome> names(Dossier dossier) {
        return ProjectPair.of(dossier).stream()
                .flatMap(pair -> names(pair).stream())
                .toList();
    }

    private static List<Outcome> names(ProjectPair pair) {
        String name = pair.project().name();
        List<String> others = pair.lines().stream()
                .map(BudgetLine::projectName)
                .filter(other -> !other.equals(name))
                .distinct()
                .toList();
        return others.isEmpty()
                ? List.of(Outcome.HELD)
                : others.stream().map(other -> differs(pair, other)).toList();
    }

    private static Outcome differs(ProjectPair pair, String other) {
        return Breach.of(new About(pair.project().code(), other))
                .found("项目库名称“" + pair.project().name() + "”")
                .expected("支出预算明细名称“" + other + "”")
                .cause("同一项目在两处的名称不同" + hint(pair.project().name(), other))
                .remedy("请核对并统一项目名称；确需不同的，请说明理由。")
                .at(pair.project().origin(), "项目名称")
                .at(
                        pair.lines().stream()
                                .filter(line -> line.projectName().equals(other))
                                .toList(),
                        "项目名称");
    }

    /** In what the names differ, where they were probably meant to be the same. */
    private static String hint(String name, String other) {
        return NearNames.between(name, other)
                .map(difference -> "；" + difference.chinese() + "，很可能是笔误")
                .orElse("");
    }
}
