package org.gongkai.report;

import static org.gongkai.report.Chapter.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.check.Finding;

/** 规则与章节: which chapters and tables of the disclosure each check speaks of, by the letter of its code, with exceptions. */
final class Concerns {
    private static final Map<String, Set<Chapter>> BY_CODE = new LinkedHashMap<>();

    static {
        Set<Chapter> tables = EnumSet.range(TABLE_1, TABLE_13);
        say("S", EnumSet.of(TABLE_1, TABLE_2, TABLE_3, TABLE_4, TABLE_5, REVENUE, EXPENDITURE, FISCAL_APPROPRIATION));
        say("F", EnumSet.of(TABLE_3, TABLE_5, TABLE_6, EXPENDITURE, GENERAL_PUBLIC_BUDGET, BASIC_EXPENDITURE));
        say("S04", EnumSet.of(TABLE_1, TABLE_2, TABLE_3, TABLE_4, TABLE_13, REVENUE, EXPENDITURE));
        List.of("S05", "S06").forEach(code -> say(code, tables));
        say("S07", EnumSet.of(PROCUREMENT));
        say("S08", EnumSet.of(TABLE_11, AGENCY_OPERATING_EXPENSES));
        say("S09", EnumSet.of(TABLE_10, HOLDINGS));
        say("S10", EnumSet.of(HOLDINGS));
        say("P", EnumSet.of(TABLE_12, SHEETS));
        List.of("P04", "P07", "P08", "P09").forEach(code -> say(code, EnumSet.of(SHEETS)));
        say("G", EnumSet.of(PERFORMANCE, SHEETS));
        say("I", EnumSet.of(PERFORMANCE, SHEETS));
        say("C", EnumSet.of(PROCUREMENT));
        say("A", EnumSet.of(HOLDINGS));
        say("E", EnumSet.of(TABLE_3, TABLE_6, BASIC_EXPENDITURE));
        say("U", EnumSet.of(TABLE_1, TABLE_2, TABLE_3));
        List.of("U03", "U04", "U05", "U08").forEach(code -> say(code, EnumSet.of(ORGANISATION)));
        say("U06", EnumSet.of(ORGANISATION, SHEETS));
        say("U07", EnumSet.of(PROCUREMENT, HOLDINGS, SHEETS));
        say("A03", EnumSet.of(HOLDINGS, SHEETS));
        say("C07", EnumSet.of(TABLE_10, PROCUREMENT));
        say("U02", EnumSet.of(TABLE_12, SHEETS));
        say("T", tables);
        say("Y", EnumSet.of(TABLE_1, CHANGES));
        say("Y05", EnumSet.of(TABLE_10, THREE_PUBLIC_EXPENSES));
        say("Y06", EnumSet.of(CHANGES, GENERAL_PUBLIC_BUDGET, AGENCY_OPERATING_EXPENSES));
        say("K01", EnumSet.of(TABLE_2, TABLE_3, TABLE_5));
        say("K02", EnumSet.of(TABLE_6));
        say("K03", EnumSet.of(TABLE_10, THREE_PUBLIC_EXPENSES));
        say("K05", tables);
        say("K06", EnumSet.of(DUTIES, ORGANISATION));
        say("K07", EnumSet.of(ORGANISATION));
        say("K08", EnumSet.of(CHANGES, THREE_PUBLIC_EXPENSES, AGENCY_OPERATING_EXPENSES));
        List.of("K09", "K10").forEach(code -> say(code, EnumSet.of(CHANGES, OTHERS)));
        say("N", EnumSet.of(DUTIES, ORGANISATION, CHANGES, THREE_PUBLIC_EXPENSES, AGENCY_OPERATING_EXPENSES, OTHERS));
        List.of("N02", "N03").forEach(code -> say(code, EnumSet.of(CHANGES)));
        say("D", EnumSet.of(WHOLE));
        say("M", EnumSet.of(WHOLE));
        say("R", tables);
    }

    private Concerns() {}

    /** The chapters that a check speaks of; none where nobody has said. */
    static Set<Chapter> of(String code) {
        Set<Chapter> chapters = BY_CODE.getOrDefault(code, BY_CODE.getOrDefault(code.substring(0, 1), Set.of()));
        return Collections.unmodifiableSet(chapters);
    }

    /** The chapters that a finding speaks of: the table it names, else all of its check. */
    static Set<Chapter> of(Finding finding) {
        Set<Chapter> named = of(finding.code()).stream()
                .filter(chapter -> chapter.isNamedBy(finding.record()))
                .collect(Collectors.toCollection(TreeSet::new));
        return named.isEmpty() ? of(finding.code()) : named;
    }

    /** By a code itself, or by the letter of codes. */
    private static void say(String code, Set<Chapter> chapters) {
        BY_CODE.computeIfAbsent(code, key -> EnumSet.noneOf(Chapter.class)).addAll(chapters);
    }
}
