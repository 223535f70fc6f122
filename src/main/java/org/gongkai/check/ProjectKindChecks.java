package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Amount;
import org.gongkai.model.Project;
import org.gongkai.model.ProjectFunds;
import org.gongkai.prose.Citation;
import org.gongkai.prose.IndicatorValue.Kind;

/** 项目的属性和内容: the nature of projects against where their money comes from, and what two of them claim. */
final class ProjectKindChecks {
    private static final int LONG = 5;
    private static final int SHORTEST_NAME = 6;
    private static final Pattern ENDS = Pattern.compile("(?<![0-9])([0-9]{1,2})\\s?年(?:内)?结束");
    private static final Pattern YEARS = Pattern.compile("^([0-9]{1,2})\\s?年$");
    private static final Pattern HANDED_DOWN = Pattern.compile("(?:提前)?下达[^》。]{0,12}(?:20[0-9]{2})\\s?年");
    private static final Pattern EVERYDAY = Pattern.compile("计算机|电脑|打印|复印|扫描|空调|家具|桌|椅|柜|车辆|汽车");
    private static final Pattern DEVICE = Pattern.compile("台|套|台套|台/套|台（套）|辆|艘|架");

    static final List<CrossCheck> ALL = List.of(
            warning(
                    "P12",
                    "上级按年度下达的专项资金不作为长期开展的项目",
                    "《中央对地方专项转移支付管理办法》（财预〔2015〕230号）；" + ProjectChecks.FORM,
                    "资金全部来自省级，依据是“提前下达2026年……的通知”，项目属性却是经常性项目（长期开展）、99年",
                    ProjectKindChecks::handedDown),
            warning(
                    "P13",
                    "同一台设备不在两个项目中重复申报",
                    ProjectChecks.FORM,
                    "两个项目的数量指标都是“电感耦合等离子体质谱仪”1台",
                    ProjectKindChecks::devices),
            warning("P14", "项目属性与项目期一致", ProjectChecks.FORM, "项目属性是一次性项目（1年结束），项目期写 3年", ProjectKindChecks::terms));

    private ProjectKindChecks() {}

    private static CrossCheck warning(
            String code, String statement, String basis, String example, Function<Evidence, List<Outcome>> rule) {
        return CrossCheck.on(code, Level.ACROSS_EXPORTS, Severity.WARNING, statement, basis, example, rule);
    }

    private static List<Outcome> handedDown(Evidence evidence) {
        Optional<AreaLevel> level = AreaLevel.of(evidence.dossier().unit().name());
        return level.isEmpty()
                ? List.of()
                : evidence.sheets().stream()
                        .flatMap(sheet -> handedDown(
                                sheet, level.get(), evidence.dossier().year())
                                .stream())
                        .toList();
    }

    private static Optional<Outcome> handedDown(Sheet sheet, AreaLevel level, int year) {
        Project project = sheet.project();
        Optional<String> notice = notice(sheet, year);
        if (notice.isEmpty() || !isFromAbove(project.annualFunds(), level)) {
            return Optional.empty();
        }
        boolean lasting = project.attribute().contains("长期") || years(YEARS, project.term()) >= LONG;
        return Optional.of(lasting ? lasting(project, notice.get()) : Outcome.HELD);
    }

    /** The notice that hands the money of the year down, as the sheet cites it. */
    private static Optional<String> notice(Sheet sheet, int year) {
        return sheet.texts().stream()
                .filter(text -> text.text().contains("下达"))
                .flatMap(text -> text.passage().citations().stream())
                .filter(citation -> citation.kind() == Citation.Kind.TITLE
                        && citation.years().contains(year)
                        && HANDED_DOWN.matcher(citation.wording()).find())
                .map(Citation::wording)
                .findFirst();
    }

    /** Whether all money of the year comes from a higher level than the unit's. */
    private static boolean isFromAbove(ProjectFunds funds, AreaLevel level) {
        Amount total = funds.total();
        List<Amount> above = Stream.of(funds.central(), level == AreaLevel.PROVINCE ? null : funds.provincial())
                .filter(Objects::nonNull)
                .toList();
        return total != null && !total.isZero() && Amount.sum(above).equals(total);
    }

    private static Outcome lasting(Project project, String notice) {
        return Breach.of(About.project(project))
                .found("项目属性“" + project.attribute() + "”，项目期“" + project.term() + "”")
                .expected("按年度下达的上级专项，项目期与下达的年度相符")
                .cause("资金全部来自上级，依据是按年度下达的" + notice + "，以后年度有没有、有多少都不确定，不是长期开展的项目")
                .remedy("请核对项目属性和项目期，改为与下达年度相符；确需长期开展的，请说明理由。")
                .at(project.origin(), "项目属性")
                .at(project.origin(), "项目期");
    }

    /** Each device that is named in two sheets with the same number. */
    private static List<Outcome> devices(Evidence evidence) {
        Map<String, List<IndicatorRow>> devices = new LinkedHashMap<>();
        for (Sheet sheet : evidence.sheets()) {
            Stream.concat(
                            sheet.rows(sheet.project().annual()).stream(),
                            sheet.rows(sheet.project().wholeTerm()).stream())
                    .filter(ProjectKindChecks::isDevice)
                    .forEach(row -> devices.computeIfAbsent(row.indicator().name(), same -> new ArrayList<>())
                            .add(row));
        }
        return devices.values().stream().map(ProjectKindChecks::device).toList();
    }

    /** A device by a name of its own; what every office buys, two projects may well buy each. */
    private static boolean isDevice(IndicatorRow row) {
        return row.isUnder("数量")
                && row.value().kind() == Kind.COUNT
                && row.indicator().name().length() >= SHORTEST_NAME
                && !EVERYDAY.matcher(row.indicator().name()).find()
                && DEVICE.matcher(row.value().unit()).matches();
    }

    private static Outcome device(List<IndicatorRow> rows) {
        IndicatorRow first = rows.get(0);
        Optional<IndicatorRow> other = rows.stream()
                .filter(row -> !row.project().code().equals(first.project().code())
                        && row.indicator().value().equals(first.indicator().value()))
                .findFirst();
        if (other.isEmpty()) {
            return Outcome.HELD;
        }
        return Breach.of(About.project(first.project()))
                .found(first.words())
                .expected("项目“" + other.get().project().name() + "”没有同一台设备")
                .cause("两个项目的绩效目标表都有“" + first.indicator().name() + "”"
                        + first.indicator().value() + "，可能重复申报，也可能一台设备由两个项目出资而没有写明")
                .remedy("请核对是否同一台设备；由两个项目共同出资的，请在两张表中写明各自承担的部分并说明理由。")
                .at(rows.stream().map(row -> row.place("三级")).toList());
    }

    private static List<Outcome> terms(Evidence evidence) {
        return evidence.dossier().projects().stream()
                .flatMap(project -> term(project).stream())
                .toList();
    }

    private static Optional<Outcome> term(Project project) {
        int term = years(YEARS, project.term());
        int said = project.attribute().contains("一次性") && years(ENDS, project.attribute()) < 0
                ? 1
                : years(ENDS, project.attribute());
        if (term < 0 || said < 0) {
            return Optional.empty();
        }
        return Optional.of(
                term == said
                        ? Outcome.HELD
                        : Breach.of(About.project(project))
                                .found("项目期“" + project.term() + "”")
                                .expected("与项目属性“" + project.attribute() + "”一致")
                                .cause("项目期与项目属性所说的年数不同")
                                .remedy("请更正项目属性或项目期。")
                                .at(project.origin(), "项目期")
                                .at(project.origin(), "项目属性"));
    }

    /** The number of years that a text gives in a form; -1 where it gives none. */
    private static int years(Pattern form, String text) {
        Matcher years = form.matcher(text);
        return years.find() ? Integer.parseInt(years.group(1)) : -1;
    }
}
