package org.gongkai.check;

import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.Dossier;
import org.gongkai.model.Project;

/** 项目资金: the funds of the whole term against those of the year. */
final class ProjectFundChecks {
    private static final String ONE_OFF = "一次性";

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "P08",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "一次性项目的实施期资金总额 = 年度资金总额",
                    ProjectChecks.FORM,
                    "一年结束的项目，实施期资金 287670.60 元，年度资金 287270.60 元",
                    dossier -> funds(dossier, true)),
            CrossCheck.of(
                    "P09",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "跨年项目的年度资金总额不超过实施期资金总额",
                    ProjectChecks.FORM,
                    "实施期资金 100000.00 元，年度资金 300000.00 元",
                    dossier -> funds(dossier, false)));

    private ProjectFundChecks() {}

    private static List<Outcome> funds(Dossier dossier, boolean oneOff) {
        return dossier.projects().stream()
                .filter(project -> project.attribute().contains(ONE_OFF) == oneOff)
                .flatMap(project -> funds(project, oneOff).stream())
                .toList();
    }

    private static List<Outcome> funds(Project project, boolean oneOff) {
        Amount wholeTerm = project.wholeTermFunds().total();
        Amount annual = project.annualFunds().total();
        if (wholeTerm == null || annual == null) {
            return List.of();
        }
        boolean fits = oneOff ? annual.fen() == wholeTerm.fen() : annual.fen() <= wholeTerm.fen();
        return List.of(fits ? Outcome.HELD : differs(project, wholeTerm, annual));
    }

    private static Outcome differs(Project project, Amount wholeTerm, Amount annual) {
        return Breach.of(About.project(project))
                .found("实施期资金总额 " + Words.yuan(wholeTerm))
                .expected("年度资金总额 " + Words.yuan(annual))
                .difference(wholeTerm.minus(annual))
                .cause("该项目的属性是“" + project.attribute() + "”，实施期资金与年度资金不相称" + Words.slip(wholeTerm, annual))
                .remedy("请核对两个总额，更正写错的一个；确需不同的，请说明理由。")
                .at(project.origin(), "实施期资金/总额")
                .at(project.origin(), "年度资金/总额");
    }
}
