package org.gongkai.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Project;
import org.gongkai.model.Remark;
import org.gongkai.prose.Mentions;
import org.gongkai.prose.YearMention;

/** 单位的文字: what the unit writes about itself and about changes, as it will be printed. */
final class UnitProseChecks {
    static final String BASIS = "《地方预决算公开操作规程》（财预〔2016〕143号）：公开说明应当真实、完整、通俗易懂";
    private static final String OPENING = "（(《〈“【[〔";
    private static final String CLOSING = "）)》〉”】]〕";
    private static final Pattern NUMBERED = Pattern.compile("(?<=^|[。；;：:，,、\\n])\\s*[0-9一二三四五六七八九十]{1,3}[）)]");
    private static final Pattern BLANK_TO_FILL = Pattern.compile(
            "(?=[XxＸｘ×])(?<![A-Za-z0-9])[XxＸｘ×]{2,}(?![A-Za-z0-9])|[_＿]{2,}|[?？]{2,}|待(?:补充|填写|核实后填)|此处(?:填写|补充)");
    private static final Pattern PAST =
            Pattern.compile("^(?:度)?(?:[^，。；]{0,4}(?:欠|拖欠|结转|结余|遗留|以来|起|前|版|启动|开工|成立|印发|签订|签约|[0-9]+月))");
    private static final Pattern SINCE = Pattern.compile("(?:自|从|始于|至|到|截至|截止)\\s?$");

    static final List<CrossCheck> ALL = List.of(
            check("N02", "变动原因只提预算年度和上一年度", "2026 年度的变动原因写“2024年预算增加”，可能沿用了以前年度的说明", UnitProseChecks::years),
            check("N03", "同一事项的变动原因不重复", "支出的变动原因里，同一条原因写了两次", UnitProseChecks::repeated),
            check("N04", "单位信息的文字括号、书名号、引号成对", "附件名称写“（阳财购〔2024〕5号”，少了后括号", UnitProseChecks::paired),
            check("N05", "公开的文字里没有待填写的空白", "情况说明写“比上年增加XX万元”", UnitProseChecks::filled));

    private UnitProseChecks() {}

    private static CrossCheck check(
            String code, String statement, String example, Function<Dossier, List<Outcome>> rule) {
        return CrossCheck.on(
                code,
                Level.WELL_FORMED,
                Severity.WARNING,
                statement,
                BASIS,
                example,
                evidence -> evidence.counting(rule.apply(evidence.dossier())));
    }

    private static List<Outcome> years(Dossier dossier) {
        Set<String> names = names(dossier);
        List<Remark> reasons = dossier.unit().reasons();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            outcomes.add(years(
                    dossier,
                    "变动原因[" + (i + 1) + "]/原因",
                    without(names, reasons.get(i).text())));
        }
        return outcomes;
    }

    private static Outcome years(Dossier dossier, String field, String text) {
        List<String> others = Mentions.years(text).stream()
                .filter(year -> !year.cited() && year.year() != dossier.year() && year.year() != dossier.year() - 1)
                .filter(year -> !isOfThePast(text, year))
                .map(YearMention::wording)
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return Outcome.HELD;
        }
        return Breach.of(About.unit(dossier))
                .found("变动原因提到" + String.join("、", others))
                .expected("只提 " + dossier.year() + " 年和 " + (dossier.year() - 1) + " 年")
                .cause("变动是与上年相比的，另一年度的说法可能是沿用了以前年度的说明")
                .remedy("请核对这条变动原因的年度；确指另一年度的，请说明。")
                .at(dossier.unit().origin(), field);
    }

    /** Whether the words around a year say when something old began or was left over. */
    private static boolean isOfThePast(String text, YearMention year) {
        return PAST.matcher(text.substring(year.end())).find()
                || SINCE.matcher(text.substring(0, year.start())).find();
    }

    private static Set<String> names(Dossier dossier) {
        Set<String> names = new TreeSet<>();
        dossier.expenditure().stream().map(BudgetLine::projectName).forEach(names::add);
        dossier.projects().stream().map(Project::name).forEach(names::add);
        names.remove("");
        return names;
    }

    private static String without(Set<String> names, String text) {
        String left = text;
        for (String name : names) {
            left = left.replace(name, "");
        }
        return left;
    }

    private static List<Outcome> repeated(Dossier dossier) {
        List<Remark> reasons = dossier.unit().reasons();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            outcomes.add(
                    reasons.indexOf(reasons.get(i)) == i
                            ? Outcome.HELD
                            : Breach.of(About.unit(dossier))
                                    .found(reasons.get(i).subject() + "的变动原因“"
                                            + reasons.get(i).text() + "”写了不止一次")
                                    .expected("每条原因写一次")
                                    .cause("同一条原因会印出两次，可能是漏改了另一条")
                                    .remedy("请删去重复的变动原因，或改成另一条后重新导出。")
                                    .at(dossier.unit().origin(), "变动原因[" + (i + 1) + "]/原因"));
        }
        return outcomes;
    }

    private static List<Outcome> paired(Dossier dossier) {
        return PublishedTexts.ofUnit(dossier).map(UnitProseChecks::paired).toList();
    }

    private static Outcome paired(PublishedText text) {
        String odd = odd(NUMBERED.matcher(text.text()).replaceAll(""));
        if (odd.isEmpty()) {
            return Outcome.HELD;
        }
        return text.breach()
                .found("“" + text.place().field() + "”的“" + odd + "”不成对")
                .expected("括号、书名号、引号成对")
                .cause("少了一半括号或引号，文字可能被截断")
                .remedy("请核对这段文字是否完整，补上后重新导出。");
    }

    /** The first bracket or quotation mark of a text without its other half; empty where there is none. */
    private static String odd(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(c);
            } else if (CLOSING.indexOf(c) >= 0 && (open.isEmpty() || !isPair(open.pop(), c))) {
                return String.valueOf(c);
            }
        }
        return open.isEmpty() ? "" : String.valueOf(open.pop());
    }

    /** Whether two marks belong together; a full-width bracket may be closed by a half-width one. */
    private static boolean isPair(char one, char other) {
        int opened = OPENING.indexOf(one);
        int closed = CLOSING.indexOf(other);
        return opened == closed || (opened < 2 && closed < 2);
    }

    private static List<Outcome> filled(Dossier dossier) {
        return PublishedTexts.sentences(dossier).stream()
                .map(UnitProseChecks::filled)
                .toList();
    }

    private static Outcome filled(PublishedText text) {
        String blanks = BLANK_TO_FILL
                .matcher(text.text())
                .results()
                .map(found -> found.group())
                .distinct()
                .collect(Collectors.joining("、"));
        if (blanks.isEmpty()) {
            return Outcome.HELD;
        }
        return text.breach()
                .found("“" + text.place().field() + "”里有“" + blanks + "”")
                .expected("没有待填写的空白")
                .cause("这段文字照抄了模板，空白没有填写")
                .remedy("请填写完整后重新导出；原文如此的，请说明。");
    }
}
