package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Amount;
import org.gongkai.model.Dossier;
import org.gongkai.model.Place;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.Remark;
import org.gongkai.model.ThreePublicExpense;

/** 完整性: what parts one and three of the disclosure cannot do without. */
final class UnitTextChecks {
    private static final String RULES = "《地方预决算公开操作规程》（财预〔2016〕143号）：公开的内容与完整性";
    private static final Pattern ATTACHED = Pattern.compile("见(?:上传|附件|附表|附后|目录)|详见附|后附");

    /** The matters under which the statements print a reason. */
    private static final List<String> REASONED = Stream.concat(
                    Stream.of("收入", "支出", "“三公”经费", "公务用车购置及运行费", "机关运行经费"),
                    Stream.of(ThreePublicExpense.values()).map(ThreePublicExpense::term))
            .toList();

    /** The matters under which the statements print a remark. */
    private static final List<String> REMARKED = List.of("机关运行经费", "政府购买服务指导性目录", "其他");

    static final List<CrossCheck> ALL = List.of(
            check("K06", Severity.ERROR, "单位信息有单位职责与机构设置", "单位信息的职责空着：第一部分没有内容", UnitTextChecks::overview),
            check(
                    "K07",
                    Severity.WARNING,
                    "编制：事业编制 = 管理、专技、工勤编制之和",
                    "事业编制 138 名，管理 16、专技 118、工勤 3，合计 137 名",
                    UnitTextChecks::establishments),
            check(
                    "K08",
                    Severity.WARNING,
                    "单位信息给出与上年比较所需的全部上年预算数，没有的填 0",
                    "上年预算数没有公务用车购置费：“三公”经费说明不能与上年比较",
                    UnitTextChecks::priorYear),
            check(
                    "K09",
                    Severity.WARNING,
                    "情况说明写“见附件”“见上传目录”的，有附件",
                    "政府购买服务指导性目录写“见附件”，附件空着",
                    UnitTextChecks::attachments),
            check(
                    "K10",
                    Severity.WARNING,
                    "变动原因、情况说明的事项都是公开说明中有的事项，会印出来",
                    "变动原因的事项写“三公”，公开说明的事项是““三公”经费”，这条原因不会印出",
                    UnitTextChecks::matters));

    /** A check of the unit's own texts, which only matter where there is a budget to publish. */
    private static CrossCheck check(
            String code, Severity severity, String statement, String example, Function<Dossier, List<Outcome>> rule) {
        return CrossCheck.on(
                code,
                Level.WITHIN_EXPORT,
                severity,
                statement,
                RULES,
                example,
                evidence -> evidence.hasBudget() ? rule.apply(evidence.dossier()) : List.of());
    }

    private UnitTextChecks() {}

    private static List<Outcome> overview(Dossier dossier) {
        boolean duties = dossier.unit().duties().stream().anyMatch(duty -> !duty.isBlank());
        boolean organisation = !dossier.unit().organisation().isBlank();
        return List.of(
                duties ? Outcome.HELD : missing(dossier, "职责"), organisation ? Outcome.HELD : missing(dossier, "机构设置"));
    }

    private static Outcome missing(Dossier dossier, String name) {
        return Breach.of(About.unit(dossier))
                .found("单位信息的" + name + "空着")
                .expected("有" + name)
                .cause("公开文本第一部分的“" + name + "”没有内容")
                .remedy("请在单位信息中填写" + name + "后重新导出。")
                .at(dossier.unit().origin(), name);
    }

    private static List<Outcome> establishments(Dossier dossier) {
        Map<String, Integer> posts = new TreeMap<>();
        dossier.unit().establishments().forEach(one -> posts.merge(one.kind(), one.posts(), Integer::sum));
        if (!posts.keySet().containsAll(List.of("事业", "管理", "专技"))) {
            return List.of();
        }
        int whole = posts.getOrDefault("事业", 0);
        int parts = Stream.of("管理", "专技", "工勤")
                .mapToInt(kind -> posts.getOrDefault(kind, 0))
                .sum();
        return List.of(
                whole == parts
                        ? Outcome.HELD
                        : Breach.of(About.unit(dossier))
                                .found("事业编制 " + whole + " 名")
                                .expected("管理、专技、工勤编制合计 " + parts + " 名")
                                .cause("编制总数与各类编制之和不等")
                                .remedy("请按机构编制批复核对单位信息的编制。")
                                .at(dossier.unit().origin(), "编制/事业"));
    }

    private static List<Outcome> priorYear(Dossier dossier) {
        Map<PriorYearItem, Amount> given = dossier.unit().priorYear();
        List<String> lacking = Stream.of(PriorYearItem.values())
                .filter(item -> item != PriorYearItem.FISCAL_APPROPRIATION)
                .filter(item -> item != PriorYearItem.AGENCY_OPERATING_EXPENSES
                        || dossier.unit().nature().hasAgencyOperatingExpenses())
                .filter(item -> !given.containsKey(item))
                .map(PriorYearItem::term)
                .toList();
        return List.of(
                lacking.isEmpty()
                        ? Outcome.HELD
                        : Breach.of(About.unit(dossier))
                                .found("上年预算数没有" + (given.isEmpty() ? "任何一项" : String.join("、", lacking)))
                                .expected("给出" + String.join("、", lacking) + "的上年预算数")
                                .cause("缺少上年预算数，公开说明不能写与上年相比的增减变动")
                                .remedy("请在单位信息的上年预算数中补上，没有的填 0；上年没有预算的新设单位，请说明。")
                                .at(dossier.unit().origin(), "上年预算数"));
    }

    private static List<Outcome> attachments(Dossier dossier) {
        boolean attached = !dossier.unit().attachments().isEmpty();
        return dossier.unit().remarks().stream()
                .filter(remark -> ATTACHED.matcher(remark.text()).find())
                .map(remark -> attached ? Outcome.HELD : unattached(dossier, remark))
                .toList();
    }

    private static Outcome unattached(Dossier dossier, Remark remark) {
        return Breach.of(new About(remark.subject(), ""))
                .found("情况说明写“" + remark.text() + "”，没有附件")
                .expected("有所说的附件")
                .cause("说明指向的附件不在单位信息的附件中，读者找不到")
                .remedy("请在单位信息的附件中列出该附件，或更正情况说明。")
                .at(dossier.unit().origin(), "情况说明/" + remark.subject());
    }

    private static List<Outcome> matters(Dossier dossier) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Remark> reasons = dossier.unit().reasons();
        for (int i = 0; i < reasons.size(); i++) {
            String subject = reasons.get(i).subject();
            Place place = new Place(dossier.unit().origin(), "变动原因[" + (i + 1) + "]/事项");
            outcomes.add(REASONED.contains(subject) ? Outcome.HELD : unprinted("变动原因", subject, REASONED, place));
        }
        for (Remark remark : dossier.unit().remarks()) {
            String subject = remark.subject();
            Place place = new Place(dossier.unit().origin(), "情况说明/" + subject);
            outcomes.add(REMARKED.contains(subject) ? Outcome.HELD : unprinted("情况说明", subject, REMARKED, place));
        }
        return outcomes;
    }

    private static Outcome unprinted(String list, String subject, List<String> known, Place place) {
        return Breach.of(new About(list, subject))
                .found(list + "的事项“" + subject + "”")
                .expected("事项是" + String.join("、", known) + "之一")
                .cause("公开说明中没有这一事项，所写的内容不会印出")
                .remedy("请把事项改成所列的名称之一；不需要公开的，请说明。")
                .at(List.of(place));
    }
}
