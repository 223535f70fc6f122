package org.gongkai.night;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * 夜间报告: how all that has to be published stands after a night.
 *
 * @param date the local date of the night
 * @param units the units that are expected, the most urgent first
 * @param others the units of which something has come that nobody expects
 * @param quarantined the dossiers and files in quarantine
 * @param refused the files that were refused since the last night
 * @param damages what is published and not as it was published, each in a sentence
 * @param problems what keeps the report from being whole, each in a sentence
 */
public record NightReport(
        LocalDate date,
        List<UnitStanding> units,
        List<UnitStanding> others,
        List<Told> quarantined,
        List<Told> refused,
        List<String> damages,
        List<String> problems) {
    public NightReport {
        units = List.copyOf(units);
        others = List.copyOf(others);
        quarantined = List.copyOf(quarantined);
        refused = List.copyOf(refused);
        damages = List.copyOf(damages);
        problems = List.copyOf(problems);
    }

    /**
     * 事由: a file or a dossier, and what there is to say about it.
     *
     * @param name what it is called
     * @param why what is wrong and what to do
     */
    public record Told(String name, String why) {}

    /** The name of its files, without the ending. */
    public String name() {
        return date.toString();
    }

    /** How many units are expected. */
    public int expected() {
        return units.size();
    }

    /** How many units stand how; a condition that none is in counts 0, and together they are those that are expected. */
    public Map<Condition, Integer> counts() {
        Map<Condition, Integer> counts = new LinkedHashMap<>();
        for (Condition condition : Condition.values()) {
            counts.put(condition, count(condition));
        }
        return counts;
    }

    /** How many units stand so. */
    public int count(Condition condition) {
        return count(unit -> unit.condition() == condition);
    }

    /** How many units have all their exports. */
    public int complete() {
        return count(unit -> unit.condition().isComplete());
    }

    /** How many units have published nothing and are too late. */
    public int overdue() {
        return count(unit -> !unit.isPublished()
                && unit.deadline()
                        .filter(deadline -> deadline.daysLeft(date) < 0)
                        .isPresent());
    }

    /** The units that the public can read nothing of, the most urgent first. */
    public List<UnitStanding> unpublished() {
        return units.stream().filter(unit -> !unit.isPublished()).toList();
    }

    /** What came of the night, in one sentence. */
    public String sentence() {
        Map<Condition, Integer> counts = counts();
        StringBuilder sentence = new StringBuilder("应公开单位 " + expected() + " 个");
        counts.forEach((condition, count) -> {
            if (count > 0) {
                sentence.append("，")
                        .append(condition.term())
                        .append(' ')
                        .append(count)
                        .append(" 个");
            }
        });
        more(sentence, "逾期未公开 ", overdue(), " 个");
        more(sentence, "隔离的档案和文件共 ", quarantined.size(), " 项");
        more(sentence, "退回文件 ", refused.size(), " 个");
        more(sentence, "已公开的文件有 ", damages.size(), " 处不符");
        return sentence.append("。").toString();
    }

    private static void more(StringBuilder sentence, String what, int count, String unit) {
        if (count > 0) {
            sentence.append("；").append(what).append(count).append(unit);
        }
    }

    private int count(Predicate<UnitStanding> which) {
        return (int) units.stream().filter(which).count();
    }
}
