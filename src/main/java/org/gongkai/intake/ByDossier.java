package org.gongkai.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.Asset;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Entry;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Source;
import org.gongkai.value.UnitCodeParser;
import org.gongkai.value.YearParser;

/** 按单位和年度分开: the records of a file, each with its dossier, in the order of the file. */
final class ByDossier {
    /** The year of a card whose file names none. */
    static final int UNKNOWN_YEAR = 0;

    private static final String NO_UNIT = new UnitCodeParser().standIn();
    private static final int NO_YEAR = new YearParser().standIn();

    private final Map<DossierKey, List<Entry>> entries = new LinkedHashMap<>();

    void add(DossierKey key, Entry entry) {
        entries.computeIfAbsent(key, anything -> new ArrayList<>()).add(entry);
    }

    /** The records read so far. */
    Map<DossierKey, List<Entry>> entries() {
        return entries;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The dossiers that the records name, as far as that could be read. */
    Set<DossierKey> named() {
        Set<DossierKey> named = new LinkedHashSet<>();
        entries.keySet().forEach(key -> readable(key).ifPresent(named::add));
        return named;
    }

    /** A dossier whose unit could be read; the year is {@link #UNKNOWN_YEAR} where that could not. */
    static Optional<DossierKey> readable(DossierKey key) {
        if (key.unitCode().equals(NO_UNIT)) {
            return Optional.empty();
        }
        return Optional.of(key.fiscalYear() == NO_YEAR ? new DossierKey(key.unitCode(), UNKNOWN_YEAR) : key);
    }

    /** The years of the cards that name none themselves, where they are of several. */
    List<List<String>> unclearYears() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().fiscalYear() == UNKNOWN_YEAR)
                .map(entry -> asOfYears(entry.getValue()))
                .filter(years -> years.size() > 1)
                .toList();
    }

    private static List<String> asOfYears(List<Entry> records) {
        return records.stream()
                .filter(Asset.class::isInstance)
                .map(record -> Integer.toString(((Asset) record).asOf().getYear()))
                .distinct()
                .sorted()
                .toList();
    }

    List<Export> exports(ExportKind kind, Source source) {
        List<Export> exports = new ArrayList<>();
        entries.forEach((key, records) -> exports.add(new Export(kind, known(key, records), source, records)));
        return exports;
    }

    private static DossierKey known(DossierKey key, List<Entry> records) {
        return key.fiscalYear() == UNKNOWN_YEAR ? new DossierKey(key.unitCode(), yearAfter(records)) : key;
    }

    /** The cards as of the end of a year belong to the budget of the next. */
    private static int yearAfter(List<Entry> records) {
        return 1
                + records.stream()
                        .filter(Asset.class::isInstance)
                        .map(Asset.class::cast)
                        .mapToInt(asset -> asset.asOf().getYear())
                        .max()
                        .orElseThrow(() -> new IllegalStateException("Only cards come without a year"));
    }
}
