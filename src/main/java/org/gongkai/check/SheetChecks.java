package org.gongkai.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Dossier;
import org.gongkai.model.PerformanceTarget;
import org.gongkai.model.Project;
import org.gongkai.value.DateParser;
import org.gongkai.value.Unreadable;

/** 绩效目标表: what every performance sheet of a unit has to say, and when it was filed. */
final class SheetChecks {
    private static final int SEASON_BEGINS = 7;

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "G01",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "绩效目标表既有实施期总体目标，又有年度总体目标",
                    ProjectChecks.FORM,
                    "绩效目标表只填了实施期目标，年度目标空着",
                    SheetChecks::goals),
            CrossCheck.of(
                    "G02",
                    Level.WELL_FORMED,
                    Severity.WARNING,
                    "绩效目标表的填报日期在编制该年度预算的时段内（上一年 7 月 1 日至当年 6 月 30 日）",
                    "《预算法实施条例》关于预算草案编制时间的规定；" + ProjectChecks.FORM,
                    "2026 年度的绩效目标表，填报日期是 2025-01-17，早了一年",
                    SheetChecks::filed),
            CrossCheck.of(
                    "G04",
                    Level.ACROSS_EXPORTS,
                    Severity.WARNING,
                    "各绩效目标表的主管部门编码与单位信息一致",
                    ProjectChecks.FORM,
                    "单位的主管部门编码是 029，有一张绩效目标表写 028",
                    SheetChecks::departments));

    private SheetChecks() {}

    private static List<Outcome> goals(Dossier dossier) {
        return dossier.projects().stream().map(SheetChecks::goals).toList();
    }

    private static Outcome goals(Project project) {
        List<PerformanceTarget> blank = List.of(project.wholeTerm(), project.annual()).stream()
                .filter(target -> target.goal().isBlank())
                .toList();
        if (blank.isEmpty()) {
            return Outcome.HELD;
        }
        String missing = String.join(
                "、", blank.stream().map(target -> target.scope().term()).toList());
        return Breach.of(About.project(project))
                .found("没有" + missing + "总体目标")
                .expected("实施期、年度各有总体目标")
                .cause(missing + "总体目标空着")
                .remedy("请在项目库补填" + missing + "总体目标后重新导出。")
                .at(project.origin(), "总体目标/" + blank.get(0).scope().term());
    }

    private static List<Outcome> filed(Dossier dossier) {
        return dossier.projects().stream()
                .filter(project -> !project.signature().filedAt().isBlank())
                .map(project -> filed(project, dossier.year()))
                .toList();
    }

    private static Outcome filed(Project project, int year) {
        LocalDate begins = LocalDate.of(year - 1, SEASON_BEGINS, 1);
        LocalDate ends = begins.plusYears(1).minusDays(1);
        Optional<LocalDate> day = day(project.signature().filedAt());
        if (day.isPresent() && !day.get().isBefore(begins) && !day.get().isAfter(ends)) {
            return Outcome.HELD;
        }
        return Breach.of(About.project(project))
                .found("填报日期 "
                        + day.map(LocalDate::toString)
                                .orElse("“" + project.signature().filedAt() + "”"))
                .expected("填报日期在 " + begins + " 至 " + ends + " 之间")
                .cause(day.isEmpty() ? "填报日期不是一个日期" : "填报日期不在编制 " + year + " 年度预算的时段内，可能沿用了以前年度的绩效目标表")
                .remedy("请核对该绩效目标表是否为本年度填报；是的，请在项目库重新填报并导出，不能改的，请说明理由。")
                .at(project.origin(), "填报日期");
    }

    /** The day of a filling time, however it is written. */
    private static Optional<LocalDate> day(String filedAt) {
        try {
            return Optional.of(new DateParser().parse(filedAt));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static List<Outcome> departments(Dossier dossier) {
        return dossier.projects().stream()
                .map(project -> department(project, dossier.unit().supervisingCode()))
                .toList();
    }

    private static Outcome department(Project project, String expected) {
        if (project.supervisingCode().equals(expected)) {
            return Outcome.HELD;
        }
        return Breach.of(About.project(project))
                .found("绩效目标表主管部门编码 " + project.supervisingCode())
                .expected("单位信息主管部门编码 " + expected)
                .cause("该绩效目标表的主管部门编码与单位信息不同")
                .remedy("请更正该绩效目标表的主管部门及代码；确需不同的，请说明理由。")
                .at(project.origin(), "主管部门编码");
    }
}
