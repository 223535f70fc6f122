package org.gongkai.night;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.model.DossierKey;

/**
 * 单位名单: the units that are expected to publish.
 *
 * @param entries one a unit and year, sorted
 */
public record Roll(List<Entry> entries) {
    public Roll {
        entries = List.copyOf(entries);
    }

    /**
     * 应公开单位.
     *
     * @param key the unit and year
     * @param name 单位名称; empty where the list has none
     * @param approved 批复日期; empty where its budget is not approved yet
     */
    public record Entry(DossierKey key, String name, Optional<LocalDate> approved) {}

    /** Where nobody has made a list, those are expected of which something has come. */
    static Roll ofKnown(List<UnitStanding> known) {
        return new Roll(known.stream()
                .map(standing -> new Entry(standing.key(), standing.name(), Optional.empty()))
                .toList());
    }

    /** How each unit of the list stands, the most urgent first. */
    List<UnitStanding> standings(List<UnitStanding> known) {
        TreeMap<DossierKey, UnitStanding> byKey = byKey(known);
        return entries.stream()
                .map(entry -> byKey.getOrDefault(entry.key(), absent(entry)).expected(entry))
                .sorted(UnitStanding.BY_URGENCY)
                .toList();
    }

    /** Those that are not on the list. */
    List<UnitStanding> others(List<UnitStanding> known) {
        TreeMap<DossierKey, UnitStanding> others = byKey(known);
        entries.forEach(entry -> others.remove(entry.key()));
        return List.copyOf(others.values());
    }

    private static UnitStanding absent(Entry entry) {
        return new UnitStanding(entry.key(), entry.name(), Condition.ABSENT, 0, List.of(), "", Optional.empty());
    }

    private static TreeMap<DossierKey, UnitStanding> byKey(List<UnitStanding> known) {
        return known.stream()
                .collect(Collectors.toMap(UnitStanding::key, each -> each, (one, other) -> one, TreeMap::new));
    }
}
