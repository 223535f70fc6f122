package org.gongkai.check;

import static org.gongkai.model.ExpenditureCategory.SPECIFIC_TARGET;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;

/** 样例目录: for every cross-check a dossier where it holds and one where it breaks, by one line wherever that is enough. */
final class CheckCases {
    static final List<CheckCase> ALL = Stream.of(
                    SumCases.ALL,
                    TableCases.ALL,
                    SubjectCases.ALL,
                    YearCases.ALL,
                    ProjectCases.ALL,
                    SheetCases.ALL,
                    IndicatorCases.ALL,
                    SheetTextCases.ALL,
                    SheetIndicatorCases.ALL,
                    PrintedCases.ALL,
                    PrivacyCases.ALL,
                    AssetCases.ALL,
                    UnitFactCases.ALL)
            .flatMap(List::stream)
            .toList();

    private CheckCases() {}

    /** A dossier of six lines where every check holds. */
    static SmallDossier sound() {
        return new SmallDossier()
                .receivesAndSpends("人员类 P1 2240101 30101 50101 一般公共预算 当年预算 1000.00")
                .receivesAndSpends("人员类 P2 2080505 30108 50102 一般公共预算 当年预算 170.00")
                .receivesAndSpends("人员类 P2 2080506 30109 50102 一般公共预算 当年预算 40.00")
                .receivesAndSpends("人员类 P3 2210201 30113 50103 一般公共预算 当年预算 150.00")
                .receivesAndSpends("公用经费 P4 2240101 30201 50201 一般公共预算 当年预算 300.00")
                .receivesAndSpends("特定目标类 P5 2240108 31003 50306 一般公共预算 当年预算 500.00")
                .plans(SmallProject.of("P5", SPECIFIC_TARGET, "500.00"))
                .procures("P5 货物 400.00")
                .hasDuty("统筹全市应急管理工作。")
                .hadLastYear("2160.00", "300.00");
    }

    static CheckCase sample(String code, SmallDossier holds, SmallDossier breaks, String... findings) {
        return new CheckCase(code, Evidence.of(holds.build()), Evidence.of(breaks.build()), List.of(findings));
    }
}
