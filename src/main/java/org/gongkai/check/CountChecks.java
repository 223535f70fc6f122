package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.prose.CountMention;
import org.gongkai.prose.IndicatorValue.Kind;

/** 文字中的数量: the counts that the texts of the sheets give, against the indicators and against each other. */
final class CountChecks {
    private static final int SHORTEST_NAME = 3;
    private static final int LEAST_BEFORE = 8;
    private static final int LEAST_BEHIND = 4;
    private static final Pattern WHOLE_AREA = Pattern.compile("全[省市县区州旗]|全单位|全系统");
    private static final String COUNTED = "(?:共有?|共计|总数|总数为|合计|约|为|有|达到?|≥|不少于)?\\s?$";
    private static final String BEFORE = "(?:^|[^\\p{IsHan}]|[年度有对障养])";

    static final List<CrossCheck> ALL = List.of(
            check(
                    "G12",
                    Level.WITHIN_EXPORT,
                    "文字中的数量与同名的数量指标一致",
                    "文字写“聘用人员共9人”，数量指标“聘用人员”是 8人",
                    CountChecks::indicators),
            check(
                    "G13",
                    Level.ACROSS_EXPORTS,
                    "不同项目的绩效目标表对全市（县、省）同一事项所写的数量一致",
                    "一张表写全市特种设备操作人员的 2500 人考试，另一张写 2000 人",
                    CountChecks::projects));

    private CountChecks() {}

    private static CrossCheck check(
            String code, Level level, String statement, String example, Function<Evidence, List<Outcome>> rule) {
        return CrossCheck.on(code, level, Severity.WARNING, statement, ProjectChecks.FORM, example, rule);
    }

    private static List<Outcome> indicators(Evidence evidence) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Sheet sheet : evidence.sheets()) {
            Map<String, Outcome> byName = new LinkedHashMap<>();
            for (IndicatorRow row : sheet.rows()) {
                if (row.value().kind() == Kind.COUNT && row.indicator().name().length() >= SHORTEST_NAME) {
                    indicator(sheet, row)
                            .ifPresent(outcome -> byName.merge(
                                    row.indicator().name(),
                                    outcome,
                                    (first, next) -> first instanceof Breach ? first : next));
                }
            }
            outcomes.addAll(byName.values());
        }
        return outcomes;
    }

    /** Broken where the texts count what an indicator names, and none of them has its number. */
    private static Optional<Outcome> indicator(Sheet sheet, IndicatorRow row) {
        List<Counted> counted = sheet.texts().stream()
                .flatMap(text -> text.passage().counts().stream().map(count -> new Counted(text, count)))
                .filter(count -> count.isOf(row))
                .toList();
        if (counted.isEmpty() || row.value().number() == null) {
            return Optional.empty();
        }
        return Optional.of(
                counted.stream().anyMatch(count -> count.agreesWith(row))
                        ? Outcome.HELD
                        : differs(row, counted.get(0)));
    }

    private static Outcome differs(IndicatorRow row, Counted counted) {
        return Breach.of(About.project(row.project()))
                .found("文字写 " + counted.count().wording())
                .expected(row.target().scope().term() + row.words())
                .cause("文字与指标对同一事项所写的数量不同")
                .remedy("请核对数量，更正写错的一处；确需不同的，请说明理由。")
                .at(List.of(counted.text().place(), row.place("指标值")));
    }

    private static List<Outcome> projects(Evidence evidence) {
        Map<String, List<Counted>> phrases = new LinkedHashMap<>();
        for (Sheet sheet : evidence.sheets()) {
            for (SheetText text : sheet.texts()) {
                if (WHOLE_AREA.matcher(text.text()).find()) {
                    text.passage().counts().stream()
                            .map(count -> new Counted(text, count))
                            .forEach(count -> count.phrase()
                                    .ifPresent(phrase -> phrases.computeIfAbsent(phrase, same -> new ArrayList<>())
                                            .add(count)));
                }
            }
        }
        return phrases.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                                .map(count -> count.text().project().code())
                                .distinct()
                                .count()
                        > 1)
                .map(entry -> same(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Outcome same(String phrase, List<Counted> counted) {
        Counted first = counted.get(0);
        Optional<Counted> other = counted.stream()
                .filter(count -> count.count().number().compareTo(first.count().number()) != 0)
                .findFirst();
        if (other.isEmpty()) {
            return Outcome.HELD;
        }
        return Breach.of(About.project(first.text().project()))
                .found("“" + phrase + "”写 " + first.count().wording())
                .expected("项目“" + other.get().text().project().name() + "”写 "
                        + other.get().count().wording())
                .cause("两张绩效目标表对同一事项所写的数量不同")
                .remedy("请核对数量，使两张表一致；确需不同的，请说明理由。")
                .at(counted.stream().map(count -> count.text().place()).toList());
    }

    /** 文中数量: a count and the text that it stands in. */
    private record Counted(SheetText text, CountMention count) {
        /** Whether it counts what an indicator names: the name stands right before it or right behind it. */
        boolean isOf(IndicatorRow row) {
            String name = row.indicator().name();
            String before = text.text().substring(0, count.start());
            return count.counts(row.value().unit())
                    && (text.text().startsWith(name, count.end())
                            || Pattern.compile(BEFORE + Pattern.quote(name) + COUNTED)
                                    .matcher(before)
                                    .find());
        }

        boolean agreesWith(IndicatorRow row) {
            return row.value().number() != null
                    && count.number().compareTo(row.value().number()) == 0;
        }

        /** The clause around it without its number, where it is long enough to speak of one thing in the whole area. */
        Optional<String> phrase() {
            String clause = text.clauseAt(count.start());
            int at = clause.indexOf(count.wording());
            if (at < LEAST_BEFORE
                    || !WHOLE_AREA.matcher(clause.substring(0, at)).find()) {
                return Optional.empty();
            }
            String behind = clause.substring(at + count.wording().length());
            return behind.length() < LEAST_BEHIND
                    ? Optional.empty()
                    : Optional.of(clause.substring(0, at) + "…" + count.unit() + behind.substring(0, LEAST_BEHIND));
        }
    }
}
