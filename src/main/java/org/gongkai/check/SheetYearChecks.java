package org.gongkai.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.model.Place;
import org.gongkai.model.Project;
import org.gongkai.prose.DateMention;
import org.gongkai.prose.Mention;
import org.gongkai.prose.Passage;
import org.gongkai.prose.YearMention;

/** 绩效目标表的年度: whether a sheet speaks of the year that its budget is for. */
final class SheetYearChecks {
    private static final Pattern DIGITS = Pattern.compile("(?:19|20|１９|２０)[0-9０-９]{2}");
    private static final Pattern SEVERAL_YEARS = Pattern.compile("延续|阶段|(?<![0-9])(?:[2-9]|10)\\s?年(?:内)?结束");
    private static final Pattern ARREARS = Pattern.compile("欠|结转|尾款|往年|上年|以前年度");
    private static final Pattern PAST =
            Pattern.compile("已|以来|至今|年度?起|[自从较比](?=[0-9])|截至|截止|往年|历年|同比|上年|去年|曾|成立|建成|启动|开始"
                    + "|批复|印发|下发|出台|发布|颁布|施行|签订|签署|完成了|实际完成|实际支出|决算|统计|欠|结转|结余|余额|发生|年末|年底前?(?:在|实有|共有)|执行情况"
                    + "|(?:根据|依据|按照?|参照|依照)\\s?(?=[0-9]{4})|[-~～—–至到][0-9]{4}|[0-9]{4}\\s?年?[-~～—–至到]");

    static final List<CrossCheck> ALL = List.of(CrossCheck.on(
            "G03",
            Level.WITHIN_EXPORT,
            Severity.WARNING,
            "绩效目标表的目标、计划和指标所写的年度是预算年度",
            ProjectChecks.FORM,
            "2026 年度的绩效目标表，时效指标写“2025年”",
            SheetYearChecks::years));

    private SheetYearChecks() {}

    private static List<Outcome> years(Evidence evidence) {
        return evidence.sheets().stream()
                .filter(sheet -> !ARREARS.matcher(sheet.project().name()).find())
                .map(sheet -> years(sheet, evidence.dossier().year()))
                .toList();
    }

    /** A project that began before the year may speak of its earlier years wherever it speaks of its whole term. */
    private static Outcome years(Sheet sheet, int year) {
        Project project = sheet.project();
        Map<Place, Set<String>> stale = new LinkedHashMap<>();
        boolean several = SEVERAL_YEARS.matcher(project.attribute()).find();
        sheet.texts().stream()
                .filter(text -> !text.isBasis() && (!several || text.isGoalOfTheYear()))
                .forEach(text -> note(stale, text.place(), stale(text, year)));
        for (IndicatorRow row : several ? sheet.rows(project.annual()) : sheet.rows()) {
            note(stale, row.place("三级"), stale(cell(row, row.indicator().name()), year));
            note(stale, row.place("指标值"), stale(cell(row, row.indicator().value()), year));
        }
        return stale.isEmpty() ? Outcome.HELD : differs(project, year, stale);
    }

    private static SheetText cell(IndicatorRow row, String text) {
        return new SheetText(row.project(), "", Passage.of(text));
    }

    private static void note(Map<Place, Set<String>> stale, Place place, Set<String> years) {
        if (!years.isEmpty()) {
            stale.put(place, years);
        }
    }

    /** The earlier years of a text that are no part of a citation, a range or an account of what has been. */
    private static Set<String> stale(SheetText text, int year) {
        Set<String> years = new LinkedHashSet<>();
        if (!DIGITS.matcher(text.text()).find()) {
            return years;
        }
        for (Mention mention : text.passage().mentions()) {
            int named = named(mention);
            if (named > 0 && named < year && isOfThisYear(text, mention, named, year)) {
                years.add(named + "年");
            }
        }
        return years;
    }

    /** The year that a mention names outside of citations; 0 where it names none. */
    private static int named(Mention mention) {
        if (mention instanceof YearMention at && !at.cited()) {
            return at.year();
        }
        return mention instanceof DateMention at && !at.cited() ? at.year() : 0;
    }

    private static boolean isOfThisYear(SheetText text, Mention mention, int named, int year) {
        String clause = text.clauseAt(mention.start());
        return !clause.contains(String.valueOf(year))
                && (named == year - 1 || !text.isBackground())
                && !PAST.matcher(clause).find()
                && !text.project().name().contains(String.valueOf(named));
    }

    private static Outcome differs(Project project, int year, Map<Place, Set<String>> stale) {
        Set<String> years = new LinkedHashSet<>();
        stale.values().forEach(years::addAll);
        List<String> fields = stale.keySet().stream().map(Place::field).toList();
        return Breach.of(About.project(project))
                .found("写有" + String.join("、", years) + "：" + String.join("、", fields))
                .expected(year + "年")
                .cause("所写的年度不是预算年度，可能沿用了以前年度的绩效目标表")
                .remedy("请把这些地方的年度改为 " + year + " 年；确实说的是以前年度的，请说明理由。")
                .at(List.copyOf(stale.keySet()));
    }
}
