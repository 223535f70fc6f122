package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Classification;
import org.gongkai.model.Dossier;
import org.gongkai.model.UnitNature;

/** 两套经济分类: the departmental economic classification against that of the government, by the kind of unit. */
final class EconomicClassChecks {
    private static final String BASIS = "《支出经济分类科目改革方案》（财预〔2017〕98号）：部门预算支出经济分类与政府预算支出经济分类对照";
    private static final String FIELD = "政府预算支出经济分类科目编码";
    private static final List<String> OF_AGENCIES = List.of("501", "502", "503", "504");
    private static final List<String> OF_INSTITUTIONS = List.of("505", "506");

    /** 其他对事业单位补助: holds whatever has no section of its own. */
    private static final String OTHER_OF_INSTITUTIONS = "50599";

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "F04",
                    Level.ACROSS_EXPORTS,
                    Severity.WARNING,
                    "政府预算支出经济分类与单位性质相称：行政单位（含参公单位）用 501 至 504 类，事业单位用 505、506 类",
                    BASIS,
                    "事业单位的公务用车运行维护费列 50208，应列 50502",
                    EconomicClassChecks::kinds),
            CrossCheck.of(
                    "F05",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "同一行的部门预算支出经济分类与政府预算支出经济分类互相对应",
                    BASIS,
                    "30218 专用材料费列 50299，应列 50204 专用材料购置费",
                    EconomicClassChecks::sections));

    private EconomicClassChecks() {}

    private static List<Outcome> kinds(Dossier dossier) {
        UnitNature nature = dossier.unit().nature();
        List<Outcome> outcomes = new ArrayList<>();
        pairs(dossier).values().forEach(lines -> {
            BudgetLine line = lines.get(0);
            outcomes.add(isOfKind(line, nature) ? Outcome.HELD : ofOtherKind(lines, nature));
        });
        return outcomes;
    }

    private static Outcome ofOtherKind(List<BudgetLine> lines, UnitNature nature) {
        String others = nature.hasAgencyOperatingExpenses() ? "事业单位" : "行政单位";
        return pair(lines, nature)
                .cause(government(lines.get(0)).substring(0, 3) + " 类是" + others + "用的科目，本单位是" + nature.term())
                .remedy("请按本单位的性质更正政府预算支出经济分类科目，重新导出支出预算明细；财政部门有统一口径的，请说明。")
                .at(lines, FIELD);
    }

    private static List<Outcome> sections(Dossier dossier) {
        UnitNature nature = dossier.unit().nature();
        List<Outcome> outcomes = new ArrayList<>();
        pairs(dossier).values().forEach(lines -> {
            BudgetLine line = lines.get(0);
            String section = government(line);
            if (isOfKind(line, nature)) {
                outcomes.add(EconomicMapping.OF_2026
                        .government(line.departmental().code(), nature.hasAgencyOperatingExpenses())
                        .map(expected -> expected.equals(section) || section.equals(OTHER_OF_INSTITUTIONS)
                                ? Outcome.HELD
                                : unmatched(lines, nature))
                        .orElseGet(() -> new Outcome.NotRun("对照表没有这些部门经济科目的唯一对应科目")));
            }
        });
        return outcomes;
    }

    private static Outcome unmatched(List<BudgetLine> lines, UnitNature nature) {
        return pair(lines, nature)
                .cause("两套经济分类科目不对应，表六的政府预算支出经济科目会列错")
                .remedy("请更正其中列错的一个科目，重新导出支出预算明细；财政部门有统一口径的，请说明。")
                .at(lines, FIELD);
    }

    private static Breach pair(List<BudgetLine> lines, UnitNature nature) {
        BudgetLine line = lines.get(0);
        String departmental =
                line.departmental().code() + " " + line.departmental().name();
        String expected = EconomicMapping.OF_2026
                .government(line.departmental().code(), nature.hasAgencyOperatingExpenses())
                .map(code -> code + " " + Classification.GOVERNMENT.name(code).orElse(""))
                .orElse((nature.hasAgencyOperatingExpenses() ? OF_AGENCIES : OF_INSTITUTIONS)
                        .stream().collect(Collectors.joining("、", "", " 类中相应的科目")));
        return Breach.of(new About(
                        line.departmental().code().digits(), line.departmental().name()))
                .found(departmental + "列 " + government(line) + " "
                        + line.government().name())
                .expected(departmental + "列 " + expected);
    }

    /** Whether a line stands under none of the classes that are only for units of the other kind. */
    private static boolean isOfKind(BudgetLine line, UnitNature nature) {
        String ofClass = line.government().code().toClass().digits();
        return !(nature.hasAgencyOperatingExpenses() ? OF_INSTITUTIONS : OF_AGENCIES).contains(ofClass);
    }

    private static String government(BudgetLine line) {
        return line.government().code().digits();
    }

    /** The lines by both their subjects. */
    private static Map<String, List<BudgetLine>> pairs(Dossier dossier) {
        return dossier.expenditure().stream()
                .collect(Collectors.groupingBy(
                        line -> line.departmental().code() + " "
                                + line.government().code(),
                        TreeMap::new,
                        Collectors.toList()));
    }
}
