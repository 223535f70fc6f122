package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.model.Dossier;
import org.gongkai.model.Place;
import org.gongkai.model.Project;
import org.gongkai.prose.NearNames;

/** 单位和层级的提法: how the sheets call the unit itself, its area, and other offices and their documents. */
final class OfficeWordingChecks {
    private static final Pattern NO_OFFICE = Pattern.compile("[\\p{IsHan}&&[^省区各地全本该级在辖关个列]]{2}[市县]"
            + "(?:农业农村|财政|教育|自然资源|生态环境|住房和城乡建设|住建|交通运输|水利|商务|文化和旅游|科学技术|科技|民政|司法|公安"
            + "|人力资源和社会保障|退役军人事务|应急管理|工业和信息化|审计)厅");
    private static final Pattern BRACKETS =
            Pattern.compile("\\p{IsHan}{2,8}+[【\\[［](?:19|20)[0-9]{2}[】\\]］]\\s?[0-9]{1,5}\\s?号");

    static final List<CrossCheck> ALL = List.of(
            check(
                    "G16",
                    Severity.WARNING,
                    ProjectChecks.FORM,
                    "绩效目标表以本单位所在层级的口吻书写",
                    "市级单位的绩效目标表写“我省”",
                    OfficeWordingChecks::levels),
            check(
                    "G17",
                    Severity.WARNING,
                    ProjectChecks.FORM,
                    "绩效目标表提到的市、县工作部门称局、委，不称厅",
                    "设立必要性写“平川市农业农村厅”",
                    evidence -> words(evidence, OfficeWordingChecks::noOffice)),
            check(
                    "G18",
                    Severity.WARNING,
                    ProjectChecks.FORM,
                    "绩效目标表的主管部门、实施单位名称与单位信息一致",
                    "单位信息写平川市应急管理局，绩效目标表的实施单位写平川市应急管局",
                    OfficeWordingChecks::names),
            check(
                    "G19",
                    Severity.INFO,
                    "《党政机关公文格式》（GB/T 9704—2012）",
                    "发文字号的年份用六角括号〔〕括入",
                    "发文字号写成 晋财行【2025】94号",
                    evidence -> words(evidence, OfficeWordingChecks::brackets)));

    private OfficeWordingChecks() {}

    private static CrossCheck check(
            String code,
            Severity severity,
            String basis,
            String statement,
            String example,
            Function<Evidence, List<Outcome>> rule) {
        return CrossCheck.on(code, Level.WITHIN_EXPORT, severity, statement, basis, example, rule);
    }

    /** One outcome for each sheet that has any text. */
    private static List<Outcome> words(Evidence evidence, Function<Sheet, Outcome> ofEach) {
        return evidence.sheets().stream()
                .filter(sheet -> !sheet.texts().isEmpty())
                .map(ofEach)
                .toList();
    }

    /**
     * Whatever of a pattern stands in the texts of a sheet, in one breach to be explained.
     *
     * @param sign what stands in every match
     */
    private static Optional<Breach> found(Sheet sheet, String sign, Pattern wrong) {
        Set<String> words = new LinkedHashSet<>();
        List<Place> places = new ArrayList<>();
        for (SheetText text : sheet.texts()) {
            if (!text.text().contains(sign)) {
                continue;
            }
            List<String> here = wrong.matcher(text.text())
                    .results()
                    .map(match -> match.group())
                    .toList();
            if (!here.isEmpty()) {
                words.addAll(here);
                places.add(text.place());
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Breach.of(About.project(sheet.project()))
                        .found("文字写有“" + String.join("”、“", words) + "”")
                        .at(places));
    }

    private static List<Outcome> levels(Evidence evidence) {
        Optional<AreaLevel> level = AreaLevel.of(evidence.dossier().unit().name());
        if (level.isEmpty()) {
            return evidence.sheets().isEmpty() ? List.of() : List.of(new Outcome.NotRun("从单位名称看不出单位的层级"));
        }
        return words(evidence, sheet -> level(sheet, level.get()));
    }

    private static Outcome level(Sheet sheet, AreaLevel level) {
        return found(sheet, "", level.foreign())
                .<Outcome>map(breach -> breach.expected(level.chinese() + "单位的提法")
                        .cause("本单位是" + level.chinese() + "单位，这里用的是其他层级单位的口吻，可能照抄了其他层级的文件")
                        .remedy("请改为本单位所在层级的提法；确需这样写的，请说明理由。"))
                .orElse(Outcome.HELD);
    }

    private static Outcome noOffice(Sheet sheet) {
        return found(sheet, "厅", NO_OFFICE)
                .<Outcome>map(breach -> breach.expected("市、县的局、委，或省的厅")
                        .cause("市、县的工作部门不称厅，机关名称写错")
                        .remedy("请核对文件的印发机关，更正机关名称。"))
                .orElse(Outcome.HELD);
    }

    private static Outcome brackets(Sheet sheet) {
        return found(sheet, "号", BRACKETS)
                .<Outcome>map(breach ->
                        breach.expected("年份用六角括号〔〕").cause("发文字号的年份没有用六角括号").remedy("可以把括号改为〔〕。"))
                .orElse(Outcome.HELD);
    }

    private static List<Outcome> names(Evidence evidence) {
        return evidence.dossier().projects().stream()
                .map(project -> names(project, evidence.dossier()))
                .toList();
    }

    /** Another department or unit may be meant; only a name that is nearly that of the unit's own is wrong. */
    private static Outcome names(Project project, Dossier dossier) {
        String department = dossier.unit().supervisingName();
        if (NearNames.between(project.supervisingName(), department).isPresent()) {
            return differs(project, "主管部门名称", project.supervisingName(), department);
        }
        String unit = dossier.unit().name();
        return NearNames.between(project.implementingUnit(), unit).isPresent()
                ? differs(project, "实施单位", project.implementingUnit(), unit)
                : Outcome.HELD;
    }

    private static Outcome differs(Project project, String field, String found, String expected) {
        String hint = NearNames.between(found, expected)
                .map(difference -> "；" + difference.chinese() + "，很可能是笔误")
                .orElse("");
        return Breach.of(About.project(project))
                .found("绩效目标表" + field + "“" + found + "”")
                .expected("单位信息“" + expected + "”")
                .cause("绩效目标表的" + field + "与单位信息不同" + hint)
                .remedy("请统一名称；确需不同的，请说明理由。")
                .at(project.origin(), field);
    }
}
